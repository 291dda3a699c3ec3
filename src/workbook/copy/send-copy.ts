import type { Language } from '../../norms/schema';
import type { CallContext } from '../../engine/question';
import { openAsNewWorkbook, readDocumentFile } from '../excel/document-file';
import { isRefused, refuse, type Refused } from '../excel/refusal';
import type { Place } from '../sheet/place';
import { explanationOf } from './explanation-of';
import { fileWithoutNorms, type CellPlan } from './file/file-without-norms';
import type { LeftAlone } from './file/left-alone';
import { listWords } from './list-words';
import type { NormsCell } from './norms-cell';
import { ordinaryCell, type LeftReason } from './ordinary-cell';
import { changedSince, readNormsCells } from './read-norms-cells';

/** What replaces the add-in's formulas. */
export type CopyForm = 'values' | 'formulas';

export interface CopyRequest {
  readonly form: CopyForm;
  /** The language of the explanations. */
  readonly language: Language;
  readonly context: CallContext;
}

/** A formula that became a value though formulas were wanted. */
export interface LeftAsValue extends Place {
  readonly reason: LeftReason;
}

/** What the copy contains. Where the workbook has no formula of the add-in, no copy is made. */
export interface CopyMade {
  readonly values: number;
  readonly formulas: number;
  /** How many of them show `#NAME?`. */
  readonly unknown: number;
  readonly left: readonly LeftAsValue[];
  readonly leftAlone: readonly LeftAlone[];
}

/**
 * Opens a copy of the workbook that works without the add-in. The workbook itself is only read. Reports its progress,
 * from 0 to 1.
 */
export async function sendCopy(
  request: CopyRequest,
  onProgress: (done: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<CopyMade | Refused> {
  const read = await readNormsCells((done) => onProgress(done / 2), signal);
  if (isRefused(read)) return read;
  const file = await readDocumentFile(signal);
  if (isRefused(file)) return file;
  onProgress(0.6);
  // A formula for a cell of a moment ago would get into another one.
  const changed = await changedSince(read.cells, signal);
  if (isRefused(changed)) return changed;
  if (changed.sheet !== undefined) return refuse({ reason: 'changed', sheet: changed.sheet });
  onProgress(0.7);
  const planned = read.cells.map((cell) => planOf(cell, request));
  const copy = fileWithoutNorms(
    file.bytes,
    planned.map(({ plan }) => plan),
    listWords(request.language),
  );
  if (copy === undefined) return refuse({ reason: 'failed', code: 'FileFormat', message: '.xlsx' });
  onProgress(0.9);
  const values = copy.cells.filter(({ became }) => became === 'value');
  const reasons = new Map(planned.map(({ plan, reason }) => [placeKey(plan), reason]));
  const made: CopyMade = {
    values: values.length,
    formulas: copy.cells.length - values.length,
    unknown: copy.cells.filter(({ isUnknown }) => isUnknown).length,
    left:
      request.form === 'values'
        ? []
        : values.map(({ sheet, address }) => ({
            sheet,
            address,
            reason: reasons.get(placeKey({ sheet, address })) ?? 'newer-excel',
          })),
    leftAlone: copy.leftAlone,
  };
  if (copy.cells.length === 0) return made;
  const opened = await openAsNewWorkbook(copy.file, signal);
  return isRefused(opened) ? opened : made;
}

const placeKey = ({ sheet, address }: Place): string => `${sheet}!${address}`;

/** What a cell becomes, and why it stays a value where a formula was wanted. */
function planOf(
  cell: NormsCell,
  { form, language, context }: CopyRequest,
): { readonly plan: CellPlan; readonly reason: LeftReason | undefined } {
  const { sheet, address } = cell;
  const ordinary = form === 'formulas' ? ordinaryCell(cell, context) : undefined;
  const formula = typeof ordinary === 'object' ? ordinary.formula : undefined;
  const explanation = explanationOf(cell, language, context);
  return {
    plan: { sheet, address, formula, explanation },
    reason: typeof ordinary === 'string' ? ordinary : undefined,
  };
}
