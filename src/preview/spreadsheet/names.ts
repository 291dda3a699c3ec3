import { ICommandService, IUndoRedoService, type IMutationInfo, type Injector, type Nullable } from '@univerjs/core';
import {
  FormulaDataModel,
  IDefinedNamesService,
  RemoveDefinedNameCommand,
  RemoveDefinedNameMutation,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameMutation,
  type FWorkbook,
  type IDefinedNamesServiceParam,
  type IFormulaDataItem,
} from '@univerjs/preset-sheets-core';
import { areaName, parseArea, sheetPrefix, splitSheet, type Area } from './address';

export interface NamedArea {
  sheet: string;
  area: Area;
}

/** The names of the workbook, without distinction of upper and lower case. */
export class Names {
  private readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;
  private readonly service: IDefinedNamesService;
  private readonly undo: IUndoRedoService;

  constructor(
    injector: Injector,
    private readonly workbook: () => FWorkbook,
  ) {
    this.commands = injector.get(ICommandService);
    this.formulas = injector.get(FormulaDataModel);
    this.service = injector.get(IDefinedNamesService);
    this.undo = injector.get(IUndoRedoService);
  }

  all(): string[] {
    return this.ofWorkbook().map((one) => one.name);
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** @throws Error when Univer does not accept the name: it is an address, a function, or has a forbidden character */
  add(name: string, { sheet, area }: NamedArea): void {
    this.workbook().insertDefinedName(name, `${sheetPrefix(sheet)}!${absolute(area)}`);
  }

  /** Univer's own command reads every formula of the workbook, which takes it longer than all else of a request. */
  delete(name: string): void {
    const found = this.find(name);
    if (!found) return;
    const unitID = this.workbook().getId();
    const change = (id: string): IMutationInfo => ({ id, params: { unitId: unitID, ...found } });
    const isUsed = this.isInFormulas(found.name);
    const removal = change(isUsed ? RemoveDefinedNameCommand.id : RemoveDefinedNameMutation.id);
    this.commands.syncExecuteCommand(removal.id, removal.params);
    // The command keeps how it is undone itself.
    if (isUsed) return;
    this.undo.pushUndoRedo({ unitID, undoMutations: [change(SetDefinedNameMutation.id)], redoMutations: [removal] });
  }

  /** Whether the letters of a name stand in any formula. */
  private isInFormulas(name: string): boolean {
    const wanted = name.toLowerCase();
    const sheets = Object.values(this.formulas.getFormulaData()[this.workbook().getId()] ?? {});
    return sheets.some((sheet) =>
      Object.values(sheet ?? {}).some((row) =>
        Object.values<Nullable<IFormulaDataItem>>(row ?? {}).some((cell) => cell?.f.toLowerCase().includes(wanted)),
      ),
    );
  }

  /** The reference of a name: `='Sheet 1'!$A$2:$B$9`. */
  formula(name: string): string {
    const refersTo = this.find(name)?.formulaOrRefString ?? '';
    return refersTo.startsWith('=') ? refersTo : `=${refersTo}`;
  }

  /** `null` where a name refers to no cells, as after they were deleted. */
  area(name: string): NamedArea | null {
    const { sheet, a1 } = splitSheet(this.formula(name).slice(1));
    const area = parseArea(a1);
    return sheet !== null && area ? { sheet, area } : null;
  }

  private find(name: string): IDefinedNamesServiceParam | undefined {
    const wanted = name.toLowerCase();
    return this.ofWorkbook().find((one) => one.name.toLowerCase() === wanted);
  }

  private ofWorkbook(): IDefinedNamesServiceParam[] {
    return Object.values(this.service.getDefinedNameMap(this.workbook().getId()) ?? {}).filter(
      ({ localSheetId }) => localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    );
  }
}

/** `A2:B9` → `$A$2:$B$9`. */
function absolute(area: Area): string {
  return areaName(area).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
