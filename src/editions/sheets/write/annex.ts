import { columnsOfTable } from '../../../engine/compile';
import type { Cell, Edition, Language, Position, Section } from '../../../norms/schema';
import { arrow } from '../../notation/keywords';
import { writeConditions, writeRule } from '../../notation/write-rule';
import { editionSheetWord } from '../../words/words';
import { joinNumbers } from '../lists';
import { aliasesOf, inThree, type WrittenRow } from './row';

/** The annex as printed: a section's row, then its positions. */
export function annexRows(edition: Edition, language: Language): WrittenRow[] {
  return edition.sections.flatMap((section) => [
    sectionRow(section, language),
    ...section.positions.map((position) => positionRow(edition, section.table, position, language)),
  ]);
}

function sectionRow({ id, name, aliases, inUnitCost, table, under }: Section, language: Language): WrittenRow {
  return {
    row: editionSheetWord(language, 'section'),
    id,
    ...inThree('name', name),
    ...aliasesOf(aliases),
    inUnitCost: editionSheetWord(language, inUnitCost ? 'yes' : 'no'),
    table,
    partOfSection: under,
  };
}

function positionRow(edition: Edition, table: string | undefined, position: Position, language: Language): WrittenRow {
  const { row, label, within, id, name, printed, countedIn, aliases, footnotes, requires, cells } = position;
  return {
    row,
    id,
    ...inThree('name', name),
    footnotes: joinNumbers(footnotes ?? []),
    requires: writeConditions(language, requires ?? []),
    ...annexCells(columnsOfTable(edition, table), cells, language),
    label,
    within,
    printed,
    ...inThree('countedIn', countedIn),
    ...aliasesOf(aliases),
  };
}

/** Cells under the ids of their columns; the columns that a cell spans beyond its first have an arrow. */
export function annexCells(
  columns: readonly Edition['columns'][number][],
  cells: readonly Cell[],
  language: Language,
): WrittenRow {
  const written = cells.flatMap((cell) => {
    const span = cell === null || typeof cell === 'number' ? 1 : (cell.span ?? 1);
    return [writeRule(language, cell), ...new Array<string>(span - 1).fill(arrow)];
  });
  return Object.fromEntries(columns.map(({ id }, at) => [`cells.${id}`, written[at]]));
}
