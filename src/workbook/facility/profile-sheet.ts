import { say } from '../../i18n/say';
import type { Language } from '../../norms/schema';
import { cellAt, rangeAt } from '../sheet/a1';
import { colours } from '../sheet/colours';
import { linesOf } from '../sheet/line-count';
import { asText, inFormula } from '../sheet/literal';
import { reference } from '../sheet/place';
import type { CellEntry, CellFormat, PrintedSheet, RowHeight, SheetContent } from '../sheet/sheet-content';
import { tableFormats, headingCells, itemCells, keyLetters, type ColumnHead, type WrittenColumn } from '../sheet/table';
import { unitsOfPart } from './column-key';
import { sheetColumns } from './columns';
import { tableName } from './names';
import type { FacilityPart, FacilityPlan } from './plan';
import { answerCell, answerRule, hintCell, profileLines, type ProfileLine } from './profile-items';
import { facilityRecord } from './recorded';
import { headRows, setupRow } from './rows';
import type { SheetPlaces } from './staffing-sheet';
import { sheetWord } from './words';

/** Columns A to C are for people; E to K hold what the add-in needs to read the sheet back and to look up notes. */
const setupColumn = 5;
/** Row, position, section, units, status, basis, note: the columns of the spilled table that are looked up. */
const noteColumns = 7;
const headings = 3;
/** Widths, in characters, of the columns beside the answers: an empty one, then the first two of the set-up. */
const besideWidths = [4, 14, 22] as const;

interface ProfileRow {
  readonly line: ProfileLine;
  readonly part: FacilityPart;
}

function profileColumns(language: Language): WrittenColumn<ProfileRow, never>[] {
  return [
    {
      key: 'item',
      heading: sheetWord(language, 'item'),
      width: 62,
      format: { wrap: true },
      cell: ({ line }) => asText(line.item.name[language]),
    },
    {
      key: 'value',
      heading: sheetWord(language, 'value'),
      width: 16,
      format: { fill: colours.input, across: 'Center' },
      cell: ({ line, part }) => answerCell(language, line.item, part),
    },
    {
      key: 'hint',
      heading: sheetWord(language, 'hint'),
      width: 56,
      format: { wrap: true, color: colours.quiet },
      cell: ({ line }) => asText(hintCell(language, line)),
    },
  ];
}

/** The lines of one part and their place; with several parts, under the part's name. */
interface PartBlock {
  readonly part: FacilityPart;
  readonly number: number;
  readonly lines: readonly ProfileLine[];
  readonly from: number;
  readonly to: number;
}

function partBlocks(plan: FacilityPlan): PartBlock[] {
  let at = headings + 1;
  return plan.parts.map((part, index) => {
    const lines = profileLines(plan, part);
    const from = at + (plan.parts.length > 1 ? 1 : 0) + 1;
    const to = from + lines.length - 1;
    at = to + 2;
    return { part, number: index + 1, lines, from, to };
  });
}

/**
 * The profile sheet of a plan as plain data: a block of answers a part, each block a named range of item and value.
 *
 * @param staffing the cells of the staffing sheet, of which this one keeps a record
 */
export function profileSheet(plan: FacilityPlan, places: SheetPlaces, staffing: SheetContent['cells']): PrintedSheet {
  const { language } = plan;
  const columns = profileColumns(language);
  const blocks = partBlocks(plan);
  const last = blocks[blocks.length - 1]?.to ?? headings;
  const cells = Array.from({ length: last }, (): CellEntry[] => new Array<CellEntry>(setupColumn + 1).fill(''));
  const put = (row: number, column: number, values: readonly CellEntry[]): void => {
    cells[row - 1]?.splice(column - 1, values.length, ...values);
  };
  const follows = plan.form === 'formulas' ? 'profileFollowed' : 'profileNotFollowed';
  put(1, 1, [asText(sheetWord(language, 'profileTitle', { institution: plan.institution }))]);
  put(2, 1, [asText(sheetWord(language, follows, { sheet: places.staffing }))]);
  if (plan.form === 'formulas') put(3, 1, [asText(sheetWord(language, 'profileCopied'))]);
  for (const block of blocks) {
    if (plan.parts.length > 1) put(block.from - 2, 1, [asText(block.part.name)]);
    put(block.from - 1, 1, headingCells(columns));
    block.lines.forEach((line, at) => {
      const row = block.from + at;
      put(row, 1, itemCells(columns, { line, part: block.part }, row));
    });
  }
  const setup = setupRows(plan, places);
  setup.forEach((row, at) => put(at + 1, setupColumn, row));
  put(setupRow.record, setupColumn + 1, [asText(facilityRecord(plan, staffing, cells))]);
  return {
    name: places.profile,
    cells,
    spills: plan.form === 'formulas' ? noteTables(plan, places).map(({ at, formula }) => ({ at, formula })) : [],
    names: [
      {
        name: tableName('Setup', places.table),
        at: rangeAt(setupRow.first, setupColumn, setup.length, setupColumn + 1),
      },
      ...blocks.map(({ number, from, to }) => ({
        name: tableName('Profile', places.table, number),
        at: rangeAt(from, 1, to, 2),
      })),
      ...(plan.form === 'formulas' ? noteTables(plan, places).map(({ name, range }) => ({ name, at: range })) : []),
    ],
    formats: formats(plan, columns, blocks),
    rules: blocks.flatMap(({ lines, from }) =>
      lines.map(({ item }, at) => answerRule(language, item, cellAt(from + at, 2))),
    ),
    widths: [...columns.map(({ width }) => width), ...besideWidths],
    heights: blocks.flatMap((block) => heights(plan, columns, block)),
    print: {
      orientation: 'Portrait',
      area: rangeAt(1, 1, last, 3),
      footer: `${say(language, 'editionId')} ${plan.norms.edition.id}`,
    },
  };
}

function heights({ language }: FacilityPlan, columns: readonly ColumnHead[], { lines, from }: PartBlock): RowHeight[] {
  const width = (wanted: string): number => columns.find(({ key }) => key === wanted)?.width ?? 1;
  const rows = lines.map((line, at) => {
    const item = linesOf(line.item.name[language], width('item'));
    return { row: from + at, lines: Math.max(item, linesOf(hintCell(language, line), width('hint'))) };
  });
  return rows.filter((row) => row.lines > 1);
}

/** What the cells of the staffing sheet do not show but reading it back needs. */
function setupRows(plan: FacilityPlan, { staffing }: SheetPlaces): CellEntry[][] {
  const { language, norms, form, columns, without, parts } = plan;
  const letters = (part: number): string => keyLetters(sheetColumns(plan), unitsOfPart(part));
  const cell = (part: number, at: number): string => reference({ sheet: staffing, address: `${letters(part)}${at}` });
  return [
    [sheetWord(language, 'setup'), ''],
    [sheetWord(language, 'setupEdition'), asText(norms.edition.id)],
    [sheetWord(language, 'setupLanguage'), language],
    [sheetWord(language, 'setupForm'), form],
    [sheetWord(language, 'setupColumns'), columns.join(' ')],
    [sheetWord(language, 'setupWithout'), without.join(' ')],
    [sheetWord(language, 'setupRecord'), ''],
    ...(form === 'values'
      ? []
      : parts.map((_, part) => [
          sheetWord(language, 'setupNotes'),
          `=${cell(part, headRows.residents)}&${cell(part, headRows.type)}`,
        ])),
  ];
}

/** The tables in which status and note are looked up: one spilled formula for each part, below the set-up. */
function noteTables(
  plan: FacilityPlan,
  { staffing, table }: SheetPlaces,
): { name: string; at: string; range: string; formula: string }[] {
  const columns = sheetColumns(plan);
  const { id } = plan.norms.edition;
  const below = setupRow.notesOf + plan.parts.length + 1;
  const height = plan.norms.positions.length + 1;
  return plan.parts.map((_, part) => {
    const row = below + part * (height + 1);
    const letters = keyLetters(columns, unitsOfPart(part));
    const cell = (at: number): string => reference({ sheet: staffing, address: `${letters}${at}` });
    const profile = tableName('Profile', table, part + 1);
    const given = [cell(headRows.residents), cell(headRows.type), profile, inFormula(id), inFormula(plan.language)];
    return {
      name: tableName('Notes', table, part + 1),
      at: cellAt(row, setupColumn),
      range: rangeAt(row, setupColumn, row + height - 1, setupColumn + noteColumns - 1),
      formula: `=NORMS.STAFF_TABLE(${given.join(',')})`,
    };
  });
}

function formats({ parts }: FacilityPlan, columns: readonly ColumnHead[], blocks: readonly PartBlock[]): CellFormat[] {
  return [
    { at: 'A1', bold: true, size: 14 },
    { at: 'A2:A3', color: colours.quiet },
    ...blocks.flatMap(({ from, to }): CellFormat[] => [
      ...(parts.length > 1 ? [{ at: cellAt(from - 2, 1), bold: true as const, size: 12 }] : []),
      { at: rangeAt(from - 1, 1, from - 1, 3), bold: true, fill: colours.heading },
      { at: rangeAt(from - 1, 1, to, 3), grid: true, down: 'Top' },
      ...tableFormats(columns, from, to),
    ]),
    { at: 'E:L', color: colours.quiet, size: 8 },
    { at: cellAt(setupRow.record, setupColumn + 1), numbers: ';;;' },
  ];
}
