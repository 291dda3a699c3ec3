import type { CompiledEdition } from '../../engine/compile';
import { tidy } from '../../engine/rounding';
import { sayFault } from '../../i18n/say-fault';
import type { Language } from '../../norms/schema';
import { textOf } from '../../staffing/sheet-cells';
import { asText } from '../sheet/literal';
import { moneyFormat, unitFormat } from '../sheet/looks';
import { wideEnough, type WrittenColumn } from '../sheet/table';
import type { InstitutionAnswer } from './compute-institution';
import { roleColumn, type InstitutionList } from './institution-list';
import { institutionWord } from './words/words';

type Computed = Extract<InstitutionAnswer, { kind: 'computed' }>;

/** A column that is written beside the list. Rows without an institution stay blank. */
export type InstitutionColumn = WrittenColumn<InstitutionAnswer | undefined, InstitutionSum>;

/** A line below the list: all its organisations, or those of a region. */
export interface InstitutionSum {
  /** Undefined for all of them. */
  readonly region: string | undefined;
  readonly answers: readonly InstitutionAnswer[];
}

/** The regions of a list in the order in which they first stand; none where it does not have several. */
function regionsIn(list: InstitutionList): string[] {
  const column = roleColumn(list, 'region');
  if (column === undefined) return [];
  const regions = [...new Set(list.rows.map(({ cells }) => textOf(cells[column])))];
  return regions.length < 2 ? [] : regions;
}

/** How many lines of sums stand below a list. */
export function sumCount(list: InstitutionList): number {
  return 1 + regionsIn(list).length;
}

/** The lines below a list: all of it, then region by region where it has several. */
export function institutionSums(
  list: InstitutionList,
  answers: ReadonlyMap<number, InstitutionAnswer>,
): InstitutionSum[] {
  const column = roleColumn(list, 'region') ?? -1;
  const answersOf = (rows: InstitutionList['rows']) => rows.flatMap(({ row }) => answers.get(row) ?? []);
  return [
    { region: undefined, answers: answersOf(list.rows) },
    ...regionsIn(list).map((region) => ({
      region,
      answers: answersOf(list.rows.filter(({ cells }) => textOf(cells[column]) === region)),
    })),
  ];
}

/**
 * The columns for a list: units by section and in total; gap and money where the list has the figures for them; a note.
 */
export function institutionColumns(
  norms: CompiledEdition,
  language: Language,
  list: InstitutionList,
): InstitutionColumn[] {
  const { id, sections } = norms.edition;
  const word = (key: Parameters<typeof institutionWord>[1]): string => institutionWord(language, key);
  const figure = (
    key: string,
    heading: string,
    numbers: string,
    pick: (answer: Computed) => number | undefined,
  ): InstitutionColumn => ({
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

function noteOf(language: Language, answer: InstitutionAnswer): string {
  switch (answer.kind) {
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
function openNote(language: Language, { total: { undetermined }, open }: Computed): string {
  if (undetermined === 0) return '';
  const named = open.map(({ position }) => `${position.row}. ${position.name[language]}`);
  return `${institutionWord(language, 'atLeast', { undetermined })}: ${named.join('; ')}`;
}

function addUp(figures: readonly number[]): number | '' {
  return figures.length === 0 ? '' : tidy(figures.reduce((sum, one) => sum + one, 0));
}

/** Which organisations a line below the list adds up, and how far. */
function sumNote(language: Language, { region, answers }: InstitutionSum): string {
  const open = answers.filter((answer) => answer.kind === 'computed' && answer.total.undetermined > 0).length;
  const unread = answers.filter(({ kind }) => kind !== 'computed').length;
  const count = answers.length;
  return [
    region === undefined
      ? institutionWord(language, 'sumAll', { count })
      : institutionWord(language, 'sumRegion', { region: region === '' ? '–' : region, count }),
    ...(open === 0 ? [] : [institutionWord(language, 'sumOpen', { open })]),
    ...(unread === 0 ? [] : [institutionWord(language, 'sumUnread', { unread })]),
  ].join('; ');
}
