import type { CompiledEdition } from '../../engine/compile';
import { tidy } from '../../engine/rounding';
import { sayFault } from '../../i18n/say-fault';
import type { Language } from '../../norms/schema';
import { isSum } from '../../staffing/line-kinds';
import { isBlankCell, textOf, type SheetCells } from '../../staffing/sheet-cells';
import { lastColumnOf, lastRowOf } from '../sheet/area';
import { asText } from '../sheet/literal';
import { moneyFormat, shareFormat, unitFormat } from '../sheet/looks';
import { wideEnough, type WrittenColumn } from '../sheet/table';
import { institutionCounts, type ComputedInstitution, type InstitutionAnswer } from './compute-institution';
import { roleColumn, type InstitutionList } from './institution-list';
import { answersByRegion, shareOf, type RegionSummary } from './region-summary';
import type { Region, Regions } from './regions';
import { institutionWord, type InstitutionWord } from './words';

/** What a column beside a list holds; `section1` is the edition's first section. */
export type InstitutionKey =
  | `section${number}`
  | 'required'
  | 'gap'
  | 'shortMonth'
  | 'shortYear'
  | 'residents'
  | 'present'
  | 'share'
  | 'open'
  | 'region'
  | 'place'
  | 'note';

/** What stands beside a row of the list: an institution's answer, or that the row is a part of the one above. */
export type RowAnswer = InstitutionAnswer | { readonly kind: 'part' };

/** A column that is written beside the list. Other rows stay blank. */
export type InstitutionColumn = WrittenColumn<RowAnswer | undefined, InstitutionSum, InstitutionKey>;

/** A line below the list: all its organisations, or those of a region. */
export interface InstitutionSum {
  /** Undefined for all of them. */
  readonly region: Region | undefined;
  readonly answers: readonly InstitutionAnswer[];
}

/**
 * The rows of the sheet, counted from 0, for the lines of sums below a list. People's own lines there, as a sum or a
 * signature, get none beside them, since it would be read as theirs; the sum of all stands beside a single sum of theirs
 * right below the list.
 */
export function rowsOfSums({ area }: InstitutionList, { rows }: SheetCells, regions: Regions | undefined): number[] {
  const isTaken = (row: number): boolean =>
    (rows[row] ?? []).slice(area.column, lastColumnOf(area) + 1).some((cell) => !isBlankCell(cell));
  const freeFrom = (from: number, count: number): number => {
    const taken = Array.from({ length: count }, (_, at) => from + at).filter(isTaken);
    const last = taken[taken.length - 1];
    return last === undefined ? from : freeFrom(last + 1, count);
  };
  const below = lastRowOf(area) + 1;
  const isOnlySum = !isTaken(below + 1) && (rows[below] ?? []).some((cell) => isSum(textOf(cell)));
  const total = isOnlySum ? below : freeFrom(below, 1);
  const several = severalOf(regions);
  const first = freeFrom(total + 1, several.length);
  return [total, ...several.map((_, at) => first + at)];
}

/** The regions that have a line of their own: none where there is only one. */
function severalOf(regions: Regions | undefined): readonly Region[] {
  return regions === undefined || regions.regions.length < 2 ? [] : regions.regions;
}

/** The lines below a list: all of it, then region by region where it has several. */
export function institutionSums(
  list: InstitutionList,
  answers: ReadonlyMap<number, InstitutionAnswer>,
  regions: Regions | undefined,
): InstitutionSum[] {
  const byRegion = regions && answersByRegion(list, answers, regions);
  return [
    { region: undefined, answers: [...answers.values()] },
    ...severalOf(regions).map((region) => ({ region, answers: byRegion?.get(region.number) ?? [] })),
  ];
}

/** A column of figures of the institutions that are computed, and of their sums. */
type Figure = (
  key: InstitutionKey,
  heading: string,
  numbers: string,
  pick: (answer: ComputedInstitution) => number | undefined,
) => InstitutionColumn;

/**
 * The columns for a list: units by section and in total; gap and money where the list has the figures for them; what the
 * summary by region adds up, where there is one; a note.
 */
export function institutionColumns(
  norms: CompiledEdition,
  language: Language,
  list: InstitutionList,
  summary: RegionSummary | undefined,
): InstitutionColumn[] {
  const { id, sections } = norms.edition;
  const word = (key: InstitutionWord): string => institutionWord(language, key);
  const figure: Figure = (key, heading, numbers, pick) => ({
    key,
    heading,
    width: 16,
    format: { numbers },
    cell: (answer) => (answer?.kind === 'computed' ? (pick(answer) ?? '') : ''),
    sum: ({ answers }) => addUp(answers.flatMap((answer) => (answer.kind === 'computed' ? (pick(answer) ?? []) : []))),
  });
  const hasActual = roleColumn(list, 'actual') !== undefined;
  const hasPay = roleColumn(list, 'salary') !== undefined || roleColumn(list, 'fund') !== undefined;
  return wideEnough<InstitutionColumn>([
    ...sections.map((section, at) =>
      figure(
        `section${at + 1}`,
        institutionWord(language, 'section', { number: at + 1, section: section.name }),
        unitFormat,
        (answer) => answer.sections[at]?.units,
      ),
    ),
    figure('required', word('required'), unitFormat, (answer) => answer.total.units),
    ...(hasActual ? [figure('gap', word('gap'), unitFormat, (answer) => answer.gap)] : []),
    ...(hasActual && hasPay
      ? [
          figure('shortMonth', word('shortMonth'), moneyFormat, (answer) => answer.shortfall?.month),
          figure('shortYear', word('shortYear'), moneyFormat, (answer) => answer.shortfall?.year),
        ]
      : []),
    ...(summary === undefined ? [] : summaryColumns(language, list, summary, figure)),
    {
      key: 'note',
      heading: institutionWord(language, 'note', { edition: id }),
      width: 40,
      format: { wrap: true, down: 'Top' },
      cell: (answer) => (answer === undefined ? '' : asText(noteOf(language, answer))),
      sum: (sum) => asText(sumNote(language, sum)),
    },
  ]);
}

/** What the sheet by region adds up, as figures that were read, and the number of a row's region there. */
function summaryColumns(
  language: Language,
  list: InstitutionList,
  { regions, places }: RegionSummary,
  figure: Figure,
): InstitutionColumn[] {
  const rows = new Map(list.rows.map((row) => [row.row, row]));
  const word = (key: InstitutionWord): string => institutionWord(language, key);
  const hasActual = roleColumn(list, 'actual') !== undefined;
  return [
    figure('residents', word('residentsRead'), '0', ({ residents }) => residents),
    ...(hasActual
      ? [
          figure('present', word('presentRead'), unitFormat, ({ actual }) => actual),
          {
            key: 'share',
            heading: word('share'),
            width: 16,
            format: { numbers: shareFormat },
            cell: (answer) => (answer?.kind === 'computed' ? (shareOf(answer) ?? '') : ''),
          } satisfies InstitutionColumn,
        ]
      : []),
    figure('open', word('open'), '0', ({ total: { undetermined } }) => undetermined),
    {
      key: 'region',
      heading: word('regionNumber'),
      width: 12,
      cell: (_, { at }) => {
        const row = rows.get(at - 1);
        return row === undefined ? '' : regions.numberOf(row);
      },
      sum: ({ region }) => region?.number ?? '',
    },
    ...(hasActual
      ? [
          {
            key: 'place',
            heading: word('place'),
            width: 12,
            cell: (_, { at }) => places.get(at - 1) ?? '',
          } satisfies InstitutionColumn,
        ]
      : []),
  ];
}

function noteOf(language: Language, answer: RowAnswer): string {
  switch (answer.kind) {
    case 'part':
      return institutionWord(language, 'part');
    case 'fault':
      return sayFault(language, answer.fault);
    case 'unfit':
      return institutionWord(language, 'unfit', { item: answer.answer.item.name, value: answer.answer.value });
    case 'computed':
      return [
        openNote(language, answer),
        ...answer.unread.map((written) => institutionWord(language, 'unread', { written })),
      ]
        .filter((note) => note !== '')
        .join('; ');
  }
}

/** How many positions are not determined, and which. */
function openNote(language: Language, { total: { undetermined }, open }: ComputedInstitution): string {
  if (undetermined === 0) return '';
  const named = open.map(({ position }) => `${position.row}. ${position.name[language]}`);
  return `${institutionWord(language, 'atLeast', { undetermined })}: ${named.join('; ')}`;
}

/** A region's name as it is written in the list, or words for having none. */
export function regionName(language: Language, { name }: Region): string {
  return name === '' ? institutionWord(language, 'noRegion') : name;
}

function addUp(figures: readonly number[]): number | '' {
  return figures.length === 0 ? '' : tidy(figures.reduce((sum, one) => sum + one, 0));
}

/** Which organisations a line below the list adds up, and how far. */
function sumNote(language: Language, { region, answers }: InstitutionSum): string {
  const { institutions: count, unread, open } = institutionCounts(answers);
  return [
    region === undefined
      ? institutionWord(language, 'sumAll', { count })
      : institutionWord(language, 'sumRegion', { region: regionName(language, region), count }),
    ...(open === 0 ? [] : [institutionWord(language, 'sumOpen', { open })]),
    ...(unread === 0 ? [] : [institutionWord(language, 'sumUnread', { unread })]),
  ].join('; ');
}
