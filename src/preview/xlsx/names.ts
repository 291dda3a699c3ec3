import type { IDefinedNamesServiceParam } from '@univerjs/preset-sheets-core';
import { editDefinedNames, type DefinedName } from '../../xlsx-file/defined-names';
import { movedFormula, type SheetChanges } from '../../xlsx-file/moves';
import type { Parts } from '../../xlsx-file/parts';
import { workbookPart, type ListedSheet } from '../../xlsx-file/sheets';
import type { Book } from '../spreadsheet/book';
import type { FormulaNames } from './formulas';
import { writePrinted } from './print-names';
import { nameId, type OpenedFile } from './read';

interface NamesNow {
  readonly book: Book;
  readonly opened: OpenedFile;
  readonly names: FormulaNames;
  readonly listed: readonly ListedSheet[];
  /** The number in the new list of each sheet of the old one; -1: deleted. */
  readonly numbers: readonly number[];
  /** The names in the new list. */
  readonly order: readonly string[];
  readonly changes: SheetChanges;
}

/** Writes the names that are other ones than when the file was opened, and what of the sheets is printed. */
export function writeNames(parts: Parts, saving: NamesNow): void {
  const { book, opened, changes, numbers, order, listed, names } = saving;
  const now = book.definedNames();
  const printed = printedNow(saving);
  const seen = new Set<string>();
  let index = -1;
  const change = (name: DefinedName): DefinedName | undefined => {
    index += 1;
    const sheet = name.sheet === undefined ? undefined : numbers[name.sheet];
    if (sheet === -1) return undefined;
    const id = nameId(index);
    const before = opened.names[id];
    seen.add(id);
    const key = `${name.name} ${sheet ?? ''}`;
    const print = printed.get(key);
    printed.delete(key);
    if (print === '') return undefined;
    const home = name.sheet === undefined ? '' : (listed[name.sheet]?.name ?? '');
    const formula = print ?? nowFormula(name, before, now[id], saving) ?? movedFormula(name.formula, home, changes);
    if (before !== undefined && now[id] === undefined) return undefined;
    const named = { ...name, sheet, formula, name: now[id]?.name ?? name.name };
    return JSON.stringify(named) === JSON.stringify(name) ? name : named;
  };
  const added = (): DefinedName[] => [
    ...[...printed].flatMap(([key, formula]): DefinedName[] => {
      const [name = '', sheet = ''] = key.split(' ');
      const plain = { comment: '', isHidden: false };
      return formula === '' ? [] : [{ name, formula, sheet: Number(sheet), ...plain }];
    }),
    ...Object.values(now).flatMap((one): DefinedName[] => {
      if (seen.has(one.id)) return [];
      const { name, comment = '', localSheetId } = one;
      const own = localSheetId === undefined ? null : book.sheetWithId(localSheetId);
      const sheet = own ? order.indexOf(own.name) : undefined;
      return [{ name, comment, sheet, isHidden: false, formula: fileFormula(one, names) }];
    }),
  ];
  parts.edit(workbookPart(parts), (xml) => {
    index = -1;
    const edited = editDefinedNames(xml, change, []);
    const more = added();
    return more.length === 0 ? edited : editDefinedNames(edited, (name) => name, more);
  });
}

/**
 * What a name stands for, where that is another thing than when the file was opened. Univer follows cells, and knows no columns of
 * tables.
 */
function nowFormula(
  { formula }: DefinedName,
  before: IDefinedNamesServiceParam | undefined,
  now: IDefinedNamesServiceParam | undefined,
  { names, changes: { headings } }: NamesNow,
): string | undefined {
  if (before === undefined || now === undefined) return undefined;
  const stands = before.formulaOrRefString === now.formulaOrRefString ? formula : fileFormula(now, names);
  return movedFormula(stands, '', { moves: new Map(), names: new Map(), headings });
}

function fileFormula({ formulaOrRefString }: IDefinedNamesServiceParam, names: FormulaNames): string {
  return formulaOrRefString.startsWith('=') ? names.toFile(formulaOrRefString) : formulaOrRefString;
}

/** The names of what is printed that have changed, by name and number of the sheet in the new list. */
function printedNow({ book, opened, order }: NamesNow): Map<string, string> {
  const changed = new Map<string, string>();
  for (const { id, name } of book.sheets()) {
    const before = writePrinted(name, opened.sheets.find((one) => one.id === id)?.extras.pageSetup ?? {});
    for (const [key, formula] of writePrinted(name, book.extras(id).pageSetup ?? {}))
      if (formula !== before.get(key)) changed.set(`${key} ${order.indexOf(name)}`, formula);
  }
  return changed;
}
