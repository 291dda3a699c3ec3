import { dropCalculationChain } from '../../../xlsx-file/calculation-chain';
import type { Place } from '../../sheet/place';
import { hasNorms } from './file-formula';
import { namesLeftAlone, rulesLeftAlone, type LeftAlone } from './left-alone';
import { addListSheet } from './list-sheet';
import { writeNotes } from './notes';
import { Parts } from '../../../xlsx-file/parts';
import { rewriteCells, type CellDone } from './sheet-cells';
import { sheetParts, workbookPart } from '../../../xlsx-file/sheets';
import { attribute, unescaped, withoutAttributes } from '../../../xlsx-file/xml';

/** What is known of a cell whose formula uses the add-in's functions. */
export interface CellPlan extends Place {
  /** The ordinary formula, with `=`, that replaces the formula; undefined: its value does. */
  readonly formula: string | undefined;
  /** The explanation of the value, for a note. */
  readonly explanation: string | undefined;
}

export interface CellInCopy extends Place {
  readonly became: CellDone['became'];
  /** Whether it shows `#NAME?`, since the last Excel that calculated it did not have the add-in. */
  readonly isUnknown: boolean;
}

export interface FileWithoutNorms {
  readonly file: Uint8Array;
  readonly cells: readonly CellInCopy[];
  readonly leftAlone: readonly LeftAlone[];
}

/** The words on the sheet of explanations: its name, and the headings of its four columns. */
export interface ListWords {
  readonly name: string;
  readonly headings: readonly [sheet: string, cell: string, value: string, explanation: string];
}

/**
 * An .xlsx file without the add-in's functions in its cells. Where the plan has no formula, the cell gets its present
 * value with the explanation as a note; on a sheet that has notes already, the explanations go onto a list sheet at the
 * end. Unaffected parts of the file keep their bytes. Undefined for binary files and files with a password.
 */
export function fileWithoutNorms(
  file: Uint8Array,
  plans: readonly CellPlan[],
  words: ListWords,
): FileWithoutNorms | undefined {
  const parts = Parts.open(file);
  if (parts === undefined || !workbookPart(parts).endsWith('.xml') || !parts.isSound()) return undefined;
  const planned = new Map(plans.map((plan) => [keyOf(plan), plan]));
  const cells: CellInCopy[] = [];
  const leftAlone = namesLeftAlone(parts);
  const listed: string[][] = [];
  for (const sheet of sheetParts(parts)) {
    const planOf = (address: string): CellPlan | undefined => planned.get(keyOf({ sheet: sheet.name, address }));
    leftAlone.push(...rulesLeftAlone(parts, sheet));
    const { xml, done } = rewriteCells(parts.read(sheet.part) ?? '', (address) => planOf(address)?.formula);
    parts.write(sheet.part, xml);
    cells.push(
      ...done.map(({ address, became, value }) => ({
        sheet: sheet.name,
        address,
        became,
        isUnknown: value === '#NAME?',
      })),
    );
    const explained = done.flatMap((one) => {
      const text = one.became === 'value' ? planOf(one.address)?.explanation : undefined;
      return text === undefined ? [] : [{ ...one, text }];
    });
    if (!writeNotes(parts, sheet.part, explained))
      listed.push(...explained.map((one) => [sheet.name, one.address, shown(one), one.text]));
  }
  if (listed.length > 0) addListSheet(parts, { ...words, rows: listed });
  mendTables(parts);
  if (cells.length > 0) dropCalculationChain(parts);
  return { file: parts.toFile(), cells, leftAlone };
}

const keyOf = ({ sheet, address }: Place): string => `${sheet.toLowerCase()}!${address.toUpperCase()}`;

function shown({ type, value }: CellDone): string {
  return type === 'b' ? (value === '1' ? 'TRUE' : 'FALSE') : unescaped(value);
}

/** Tables also store the formula of a column, for new rows, and of its total; these are replaced too. */
function mendTables(parts: Parts): void {
  const formula = /<((?:\w+:)?)(calculatedColumnFormula|totalsRowFormula)\b[^>]*>([\s\S]*?)<\/\1\2>/g;
  const column = /<((?:\w+:)?)tableColumn\b([^>]*[^/>])>([\s\S]*?)<\/\1tableColumn>/g;
  for (const name of parts.names.filter((one) => /^xl\/tables\//.test(one)))
    parts.edit(name, (text) =>
      text.replaceAll(column, (whole, prefix: string, tag: string, inside: string) => {
        const dropped: string[] = [];
        const left = inside.replaceAll(formula, (element, _prefix: string, kind: string, written: string) => {
          if (!hasNorms(unescaped(written))) return element;
          dropped.push(kind);
          return '';
        });
        if (dropped.length === 0) return whole;
        const isCustom = attribute(tag, 'totalsRowFunction') === 'custom';
        const ownTag =
          isCustom && dropped.includes('totalsRowFormula') ? withoutAttributes(tag, ['totalsRowFunction']) : tag;
        return `<${prefix}tableColumn${ownTag}>${left}</${prefix}tableColumn>`;
      }),
    );
}
