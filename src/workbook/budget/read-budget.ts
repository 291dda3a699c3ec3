import { languages, type Language } from '../../norms/languages';
import { asEntered } from '../excel/snapshot';
import { gapsIn } from '../sheet/gaps';
import { isCellFormula } from '../sheet/literal';
import type { CellEntry } from '../sheet/sheet-content';
import { printedWord } from '../sheet/words';
import { budgetColumns } from './columns';
import { isVacantFormula } from './formulas';
import type { BudgetKey } from './keys';
import { baseWord } from './months-sheet';
import { bases, entryKeys, type OwnLine, type Typed, type TypedLine } from './plan';
import { budgetHead } from './rows';
import { budgetWord } from './words';

type Grid = readonly (readonly unknown[])[];

export interface Cells {
  readonly values: Grid;
  readonly formulas: Grid;
}

/** The contents of a budget's named ranges; the months' are undefined where their sheet was deleted. */
export interface BudgetRanges {
  readonly head: Cells;
  readonly body: Cells;
  readonly sources: Cells;
  readonly base: Cells | undefined;
}

/** What people typed into a budget, and what it says of itself: its language, the name of its type in that language, its edition. */
export interface BudgetRead {
  readonly language: Language;
  readonly type: string;
  readonly edition: string;
  /** Whether its required units follow a staffing table. */
  readonly isLinked: boolean;
  readonly typed: Typed;
}

/** Reads a budget back; undefined where its headings, or the lines above them, are no longer those that the add-in wrote. */
export function readBudget({ head, body, sources, base }: BudgetRanges): BudgetRead | undefined {
  const headings = body.values[0] ?? [];
  const language = languages.find((one) => budgetColumns(one).every(({ heading }) => headings.includes(heading)));
  const said = language && saidOf(language, head);
  if (language === undefined || said === undefined) return undefined;
  const columns = budgetColumns(language);
  const placeOf = (key: BudgetKey): number => headings.indexOf(columns.find((column) => column.key === key)?.heading);
  const at = (row: number, key: BudgetKey): CellEntry => entered(body, row, placeOf(key));
  const typedIn = (row: number): TypedLine =>
    Object.fromEntries(
      entryKeys.flatMap((key) => {
        const content = at(row, key);
        return content === '' || (key === 'vacant' && isVacantFormula(content)) ? [] : [[key, content]];
      }),
    );
  const lines = new Map<number, TypedLine>();
  body.values.forEach((cells, row) => {
    const number = cells[placeOf('row')];
    const typed = typedIn(row);
    if (typeof number === 'number' && Object.keys(typed).length > 0) lines.set(number, typed);
  });
  return {
    language,
    ...said,
    typed: {
      year: entered(head, headRow('year'), 2),
      risePercent: entered(head, headRow('rise'), 2),
      riseMonth: entered(head, headRow('rise'), 4),
      base: bases.find((one) => languages.some((said) => baseWord(said, one) === base?.values[0]?.[0])) ?? 'approved',
      lines,
      own: ownRows(body, placeOf('row'), placeOf('position')).map((row): OwnLine => ({
        name: at(row, 'position'),
        typed: typedIn(row),
      })),
      sources: sources.values.map((_, row) => entered(sources, row, 0)),
    },
  };
}

/** A row of the head in its named range, which begins with the line of the edition. */
const headRow = (key: 'edition' | 'required' | 'year' | 'rise'): number => budgetHead[key] - budgetHead.edition;

/** The type and the edition that the lines above the table name. */
function saidOf(language: Language, { values }: Cells): Pick<BudgetRead, 'type' | 'edition' | 'isLinked'> | undefined {
  const line = (key: 'edition' | 'required'): string => String(values[headRow(key)]?.[0] ?? '');
  const { linked, notLinked } = budgetWord.sentences[language];
  // Earlier versions end the line behind the sheet's name.
  const ofLinked = gapsIn(linked.slice(0, linked.indexOf('{sheet}') + '{sheet}'.length), line('required'));
  const said = ofLinked ?? gapsIn(notLinked, line('required'));
  const [type, edition] = [said?.['type'], gapsIn(printedWord.sentences[language].edition, line('edition'))?.['id']];
  return type === undefined || edition === undefined ? undefined : { type, edition, isLinked: ofLinked !== undefined };
}

function entered({ values, formulas }: Cells, row: number, column: number): CellEntry {
  const value = values[row]?.[column] ?? '';
  if (value === '' && !isCellFormula(formulas[row]?.[column])) return '';
  const content = asEntered(formulas[row]?.[column], value);
  return typeof content === 'number' ? content : String(content);
}

/** The rows for positions outside the annex: all between the heading of their section and its total. */
function ownRows({ values }: Cells, row: number, position: number): number[] {
  const isHeading = (cells: readonly unknown[]): boolean =>
    languages.some((language) => cells[row] === budgetWord(language, 'own'));
  const isTotal = (cells: readonly unknown[]): boolean =>
    cells[row] === '' && languages.some((language) => cells[position] === budgetWord(language, 'sectionTotal'));
  const heading = values.findIndex(isHeading);
  if (heading < 0) return [];
  const total = values.findIndex((cells, at) => at > heading && isTotal(cells));
  return Array.from({ length: Math.max(0, total - heading - 1) }, (_, at) => heading + 1 + at);
}
