import { addUnder } from '../../engine/add-under';
import type { CompiledPosition } from '../../engine/compile';
import { tidy } from '../../engine/rounding';
import { textOf } from '../../staffing/sheet-cells';
import { institutionCounts, type ComputedInstitution, type InstitutionAnswer } from './compute-institution';
import { roleColumn, type InstitutionList } from './institution-list';
import type { ListRow } from './list-rows';
import { regionsOf, regionText, type Region, type Regions } from './regions';

/** The figures of a region or of all: units of the institutions that have both, required and present. */
export interface RegionFigures {
  readonly institutions: number;
  readonly residents: number;
  readonly required: number;
  readonly present: number;
  readonly gap: number;
  /** Institutions that are not compared: not read, or without units that could be read; and what is required there. */
  readonly apart: { readonly institutions: number; readonly required: number };
  /** Institutions with positions that are not determined, and how many positions that are. */
  readonly open: { readonly institutions: number; readonly positions: number };
}

/** A position that is not determined, and in how many institutions. */
export interface OpenPosition {
  readonly position: CompiledPosition;
  readonly institutions: number;
}

/** The figures of one region, and its positions that are not determined. */
export interface RegionLine extends RegionFigures {
  readonly region: Region;
  readonly positions: readonly OpenPosition[];
}

/** One of the institutions that have the least share of the units required. */
export interface WorstInstitution {
  readonly name: string;
  readonly region: string;
  readonly required: number;
  readonly present: number;
  readonly gap: number;
  /** Positions that are not determined, so that the ratio is at most what is told. */
  readonly open: number;
}

/** The name of an institution with its region, as the sheet's formula joins them. */
export function worstName({ name, region }: WorstInstitution): string {
  return region === '' ? name : `${name} (${region})`;
}

/** A list by region. */
export interface RegionSummary {
  readonly regions: Regions;
  readonly lines: readonly RegionLine[];
  readonly total: RegionFigures;
  readonly positions: readonly OpenPosition[];
  /** The place of institutions by their ratio of present to required, the least first; by row, counted from 0. */
  readonly places: ReadonlyMap<number, number>;
  readonly worst: readonly WorstInstitution[];
}

/** How many institutions with the least ratio are named. */
const worstShown = 10;

/**
 * A ratio, and whether it is whole or only of what is compared and at most that; undefined where nothing is required.
 */
export interface Ratio {
  readonly share: number;
  readonly isWhole: boolean;
}

/** What a region has of what is required there. */
export function ratioOf({ required, present, apart, open }: RegionFigures): Ratio | undefined {
  if (required === 0) return undefined;
  return { share: present / required, isWhole: apart.institutions === 0 && open.institutions === 0 };
}

/** The share of what is required that an institution has; undefined where it is not compared. */
export function shareOf({ gap, actual, total }: ComputedInstitution): number | undefined {
  return gap === undefined || actual === undefined || total.units === 0 ? undefined : actual / total.units;
}

/** Adds up a list by its regions; undefined where it has no column for them. */
export function summaryOf(
  list: InstitutionList,
  answers: ReadonlyMap<number, InstitutionAnswer>,
  joined: ReadonlySet<string>,
): RegionSummary | undefined {
  if (roleColumn(list, 'region') === undefined) return undefined;
  const regions = regionsOf(list, joined);
  const byRegion = answersByRegion(list, answers, regions);
  const hasActual = roleColumn(list, 'actual') !== undefined;
  const ranked = rankedRows(list, answers);
  return {
    regions,
    lines: regions.regions.map((region) => {
      const own = byRegion.get(region.number) ?? [];
      return { region, ...figuresOf(own, hasActual), positions: openIn(own) };
    }),
    total: figuresOf([...answers.values()], hasActual),
    positions: openIn([...answers.values()]),
    places: new Map(ranked.map(({ row: { row } }, at) => [row, at + 1])),
    worst: ranked.slice(0, worstShown).map(({ row, answer }) => ({
      name: textOf(row.cells[roleColumn(list, 'name') ?? -1]),
      region: regionText(list, row),
      required: answer.total.units,
      present: answer.actual ?? 0,
      gap: answer.gap ?? 0,
      open: answer.total.undetermined,
    })),
  };
}

/** The answers for a list by the numbers of its regions. */
export function answersByRegion(
  list: InstitutionList,
  answers: ReadonlyMap<number, InstitutionAnswer>,
  { numberOf }: Regions,
): ReadonlyMap<number, readonly InstitutionAnswer[]> {
  const byRegion = new Map<number, InstitutionAnswer[]>();
  for (const row of list.rows) {
    const answer = answers.get(row.row);
    if (answer !== undefined) addUnder(byRegion, numberOf(row), answer);
  }
  return byRegion;
}

function figuresOf(answers: readonly InstitutionAnswer[], hasActual: boolean): RegionFigures {
  const computed = answers.filter((answer) => answer.kind === 'computed');
  const compared = hasActual ? computed.filter(({ gap }) => gap !== undefined) : computed;
  const add = (from: readonly ComputedInstitution[], pick: (one: ComputedInstitution) => number): number =>
    tidy(from.reduce((sum, one) => sum + pick(one), 0));
  const required = add(compared, ({ total }) => total.units);
  return {
    institutions: answers.length,
    residents: add(computed, ({ residents }) => residents),
    required,
    present: add(compared, ({ actual }) => actual ?? 0),
    gap: add(compared, ({ gap }) => gap ?? 0),
    apart: {
      institutions: answers.length - compared.length,
      required: tidy(add(computed, ({ total }) => total.units) - required),
    },
    open: {
      institutions: institutionCounts(answers).open,
      positions: add(computed, ({ total }) => total.undetermined),
    },
  };
}

/** In the order of the annex. */
function openIn(answers: readonly InstitutionAnswer[]): OpenPosition[] {
  const counts = new Map<CompiledPosition, number>();
  for (const answer of answers)
    if (answer.kind === 'computed') for (const one of answer.open) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .map(([position, institutions]) => ({ position, institutions }))
    .sort((a, b) => a.position.position.row - b.position.position.row);
}

/** The institutions that are compared, the least ratio first; of equal ones the first in the list. */
function rankedRows(
  list: InstitutionList,
  answers: ReadonlyMap<number, InstitutionAnswer>,
): { readonly row: ListRow; readonly answer: ComputedInstitution }[] {
  return list.rows
    .flatMap((row) => {
      const answer = answers.get(row.row);
      const share = answer?.kind === 'computed' ? shareOf(answer) : undefined;
      return answer?.kind !== 'computed' || share === undefined ? [] : [{ row, answer, share }];
    })
    .sort((a, b) => a.share - b.share || a.row.row - b.row.row);
}
