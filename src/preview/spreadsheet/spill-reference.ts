import type { Injector } from '@univerjs/core';
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  RangeReferenceObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';
import { outsideText } from './outside-text';

/** The name of `D3#` in Excel's files; Univer reads the sign but does not calculate it. */
const functionName = 'ANCHORARRAY';

/** Registers the function for `D3#` with Univer. */
export function registerSpillReference(injector: Injector): void {
  injector.get(IFunctionService).registerExecutors(new AnchorArray(injector));
}

/** `=SUM(D3#)` → `=SUM(ANCHORARRAY(D3))`. */
export function withAnchorArray(formula: string): string {
  return outsideText(formula, (part) =>
    part.replace(/((?:(?:'[^']+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?[1-9]\d*)#/giu, `${functionName}($1)`),
  );
}

/** `=SUM(ANCHORARRAY(D3))` → `=SUM(D3#)`. */
export function withSpillSign(formula: string): string {
  return outsideText(formula, (part) => part.replace(/ANCHORARRAY\(([^()]+)\)/gi, '$1#'));
}

class AnchorArray extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor(private readonly injector: Injector) {
    super(functionName);
  }

  // Univer passes references as results (OFFSET returns one), though its type allows only values.
  override calculate(anchor: BaseValueObject): BaseValueObject {
    if (anchor.isError()) return anchor;
    if (!anchor.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const reference = anchor as unknown as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const [unitId, sheetId] = [reference.getUnitId(), reference.getSheetId()];
    const spills = [
      this.injector.get(IFormulaRuntimeService).getUnitArrayFormula(),
      this.injector.get(IFormulaCurrentConfigService).getArrayFormulaRange(),
    ];
    const range = spills.map((known) => known[unitId]?.[sheetId]?.[startRow]?.[startColumn]).find(Boolean);
    if (!range) return ErrorValueObject.create(ErrorType.REF);
    const spill = new RangeReferenceObject(range, sheetId, unitId);
    spill.setDefaultUnitId(reference.getDefaultUnitId());
    spill.setDefaultSheetId(reference.getDefaultSheetId());
    return spill as unknown as BaseValueObject;
  }
}
