import { tidy } from '../../engine/rounding';
import type { WorkingEdition } from '../../norms/working-edition';
import { lineKey, type EarlierReport, type Figure, type ReportedLine } from './earlier-report';

/** The figures of a position at one of two times. */
export type Figures = Pick<ReportedLine, 'actual' | 'required' | 'gap'>;

/** A position, or a line that is none, of which something is another than it was. */
export interface SinceLine {
  readonly key: string;
  readonly row: number | undefined;
  readonly name: string;
  /** `new`: in the table now and not before; `gone`: the reverse; `changed`: its units, its norm or its gap. */
  readonly kind: 'new' | 'gone' | 'changed';
  readonly before: Figures;
  readonly now: Figures;
  /** What people wrote beside it, then and now. */
  readonly reason: string;
}

/** Two checks compared. */
export interface SinceLast {
  readonly before: EarlierReport;
  readonly now: EarlierReport;
  readonly lines: readonly SinceLine[];
  /** How many positions and lines are the same. */
  readonly same: number;
}

/** Why two checks are not compared line by line. */
export type NotCompared =
  | { readonly differ: 'editions'; readonly before: string; readonly now: string }
  | { readonly differ: 'types'; readonly before: readonly string[]; readonly now: readonly string[] };

export function isNotCompared(result: SinceLast | NotCompared): result is NotCompared {
  return 'differ' in result;
}

/** A report leaves out the positions that are neither required nor in the table. */
const notThere: Figures = {
  actual: { kind: 'units', units: 0 },
  required: { kind: 'units', units: 0 },
  gap: { kind: 'units', units: 0 },
};
const noLine: Figures = { actual: notThere.actual, required: { kind: 'blank' }, gap: { kind: 'blank' } };

/** Compares two reports of one edition and one type of institution. */
export function sinceLast(edition: WorkingEdition, before: EarlierReport, now: EarlierReport): SinceLast | NotCompared {
  if (before.edition !== now.edition) return { differ: 'editions', before: before.edition, now: now.edition };
  const [typesBefore, typesNow] = [before, now].map((report) => typesOf(edition, report));
  if (String(typesBefore) !== String(typesNow))
    return { differ: 'types', before: before.parts.map(({ type }) => type), now: now.parts.map(({ type }) => type) };
  const keys = [...new Set([...now.lines.keys(), ...before.lines.keys()])];
  const lines = keys.flatMap((key) => lineOf(before.lines.get(key), now.lines.get(key)) ?? []);
  return { before, now, lines: lines.sort(inOrder), same: keys.length - lines.length };
}

/** The ids of the types; a name that the edition does not have stands for itself. */
function typesOf({ types }: WorkingEdition, { language, parts }: EarlierReport): string[] {
  return parts.map(({ type }) => types.find(({ name }) => name[language] === type)?.id ?? type);
}

function lineOf(before: ReportedLine | undefined, now: ReportedLine | undefined): SinceLine | undefined {
  const told = now ?? before;
  if (told === undefined) return undefined;
  const absent = { ...told, ...(told.row === undefined ? noLine : notThere), isInTable: false, reason: '' };
  const [was, is] = [before ?? absent, now ?? absent];
  const isSame = (['actual', 'required', 'gap'] as const).every((key) => isSameFigure(was[key], is[key]));
  if (isSame && was.isInTable === is.isInTable) return undefined;
  const reasons = new Set([was.reason, is.reason].filter((reason) => reason !== ''));
  return {
    key: lineKey(told),
    row: told.row,
    name: told.name,
    kind: kindOf(was.isInTable, is.isInTable),
    before: { actual: was.actual, required: was.required, gap: was.gap },
    now: { actual: is.actual, required: is.required, gap: is.gap },
    reason: [...reasons].join('; '),
  };
}

function kindOf(wasThere: boolean, isThere: boolean): SinceLine['kind'] {
  if (wasThere === isThere) return 'changed';
  return isThere ? 'new' : 'gone';
}

function isSameFigure(one: Figure, other: Figure): boolean {
  if (one.kind === 'units' && other.kind === 'units') return tidy(one.units - other.units) === 0;
  if (one.kind === 'unread' && other.kind === 'unread') return one.written === other.written;
  return one.kind === other.kind;
}

/** In the order of the annex, then the lines that are no positions. */
function inOrder(a: SinceLine, b: SinceLine): number {
  return (a.row ?? Infinity) - (b.row ?? Infinity) || 0;
}
