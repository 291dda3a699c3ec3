import type { CompiledEdition, CompiledPosition } from '../../engine/compile';
import type { Facility } from '../../engine/facility';
import { Fault } from '../../engine/fault';
import { requiredUnits } from '../../engine/requirement';
import { tidy } from '../../engine/rounding';
import { isAdded, type Total } from '../../engine/total';
import type { Rounding } from '../../norms/schema';
import type { Money } from '../../staffing/compare';
import { monthsInYear } from '../../staffing/money';
import { figureOf } from '../../staffing/read-cell';
import type { InstitutionList } from './institution-list';
import type { ListRow } from './list-rows';
import { facilityOf, figuresRead, payOf, type FiguresRead, type UnfitAnswer } from './read-institution';

/** What the norms require of an institution of the list; a fault or an unfit answer where its row cannot be read. */
export type InstitutionAnswer =
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'unfit'; readonly answer: UnfitAnswer }
  | ComputedInstitution;

/** What the norms require of an institution, beside what it has. */
export interface ComputedInstitution {
  readonly kind: 'computed';
  readonly residents: number;
  /** One for each section, in the edition's order. */
  readonly sections: readonly Total[];
  readonly total: Total;
  /** The positions that are not determined. */
  readonly open: readonly CompiledPosition[];
  /** Cells of units and money that hold something else than a figure, as it stands there. */
  readonly unread: readonly string[];
  /** Undefined where the list has no actual units, or none that can be read. */
  readonly actual: number | undefined;
  /** Actual minus required: negative is a shortfall. Undefined where `actual` is. */
  readonly gap: number | undefined;
  /** What the missing units cost at the average pay, as `payOf` has it; undefined where the gap or the pay is. */
  readonly shortfall: Money | undefined;
}

/** How many institutions were asked, how many of them could not be read, and how many have positions that are not determined. */
export interface InstitutionCounts {
  readonly institutions: number;
  readonly unread: number;
  readonly open: number;
}

/** The counts of institutions by how far they could be computed. */
export function institutionCounts(answers: readonly InstitutionAnswer[]): InstitutionCounts {
  const computed = answers.filter((answer) => answer.kind === 'computed');
  return {
    institutions: answers.length,
    unread: answers.length - computed.length,
    open: computed.filter(({ total }) => total.undetermined > 0).length,
  };
}

/** Computes one institution of a list. */
export function computeInstitution(
  norms: CompiledEdition,
  list: InstitutionList,
  row: ListRow,
  rounding: Rounding | undefined,
): InstitutionAnswer {
  const facility = facilityOf(norms, list, row, rounding);
  if (facility instanceof Fault) return { kind: 'fault', fault: facility };
  if ('item' in facility) return { kind: 'unfit', answer: facility };
  const read = figuresRead(list, row);
  const { sections, total, open } = unitsOf(norms, facility);
  const actual = figureOf(read.actual);
  const gap = actual === undefined ? undefined : tidy(actual - total.units);
  return {
    kind: 'computed',
    residents: facility.residents,
    ...{ sections, total, open, actual, gap },
    unread: Object.values(read).flatMap((one) => (one.kind === 'not-read' ? one.written : [])),
    shortfall: shortfallOf(read, gap),
  };
}

type Units = Pick<ComputedInstitution, 'sections' | 'total' | 'open'>;

/** The requirements added up by section and in all, in one pass: lists have thousands of institutions. */
function unitsOf(norms: CompiledEdition, facility: Facility): Units {
  const { sections } = norms.edition;
  const units = sections.map(() => 0);
  const undetermined = sections.map(() => 0);
  const open: CompiledPosition[] = [];
  for (const position of norms.positions) {
    if (!isAdded(position)) continue;
    const at = sections.indexOf(position.section);
    const required = requiredUnits(norms, facility, position);
    if (required === undefined) {
      open.push(position);
      undetermined[at] = (undetermined[at] ?? 0) + 1;
    } else units[at] = (units[at] ?? 0) + required;
  }
  return {
    sections: units.map((sum, at) => ({ units: tidy(sum), undetermined: undetermined[at] ?? 0 })),
    total: { units: tidy(units.reduce((sum, one) => sum + one, 0)), undetermined: open.length },
    open,
  };
}

function shortfallOf(read: FiguresRead, gap: number | undefined): Money | undefined {
  const pay = gap === undefined ? undefined : payOf(read);
  if (gap === undefined || pay === undefined) return undefined;
  const month = Math.max(0, -gap) * pay;
  return { month: tidy(month), year: tidy(month * monthsInYear) };
}
