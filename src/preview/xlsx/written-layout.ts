import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { frameOf, type SheetFrame } from '../../xlsx-file/elements';
import { Parts } from '../../xlsx-file/parts';
import { splitRows } from '../../xlsx-file/sheet-rows';
import type { DrawnChart } from '../spreadsheet/charts';
import type { SheetExtras } from '../spreadsheet/sheet-extras';
import { writeCharts } from './charts';
import { known } from './known';
import type { SheetLayout } from './read';

/** A sheet but for its cells, in the words of the page. */
export interface SheetModel {
  readonly name: string;
  readonly extras: SheetExtras;
  readonly freeze: SheetLayout['freeze'];
  readonly showGridlines: boolean;
  /** As `#AB12CD`. */
  readonly tabColor: string;
}

/** A sheet as the library writes it. */
export interface WrittenLayout {
  readonly parts: Parts;
  /** The part that is the sheet. */
  readonly part: string;
  readonly frame: SheetFrame;
}

/** Elements that the page can change. */
export const changeable = [
  ...['sheetPr', 'sheetViews', 'sheetProtection', 'dataValidations', 'printOptions', 'pageMargins', 'pageSetup'],
  ...['headerFooter', 'rowBreaks', 'colBreaks'],
];

const sheetPart = 'xl/worksheets/sheet1.xml';

export async function writeLayout(model: SheetModel, charts: readonly DrawnChart[]): Promise<WrittenLayout> {
  const written = await writeXlsx({ sheets: [{ ...layoutOf(model), charts: writeCharts(charts) }] });
  const parts = Parts.open(new Uint8Array(written));
  const xml = parts?.read(sheetPart);
  if (parts === undefined || xml === undefined) throw new Error('The library has written no sheet.');
  const { before, after } = splitRows(xml);
  return { parts, part: sheetPart, frame: frameOf(before, after) };
}

function layoutOf({ extras, freeze, showGridlines, tabColor, name }: SheetModel): WriteSheet {
  const { dataValidations, protection, pageSetup, headerFooter, rowBreaks, colBreaks, outlineProperties } = extras;
  const { ySplit = 0, xSplit = 0 } = freeze ?? {};
  return {
    // The library wants names as Excel does; those of files may be otherwise.
    name: /^[^:\\/?*[\]]{1,31}$/.test(name) ? name : 'Sheet1',
    rows: [],
    ...known({
      ...{ dataValidations, protection, headerFooter, rowBreaks, colBreaks, outlineProperties },
      freezePane: ySplit > 0 || xSplit > 0 ? { rows: ySplit, columns: xSplit } : undefined,
      pageSetup: pageSetup && { ...pageSetup, printArea: '', printTitlesRow: '', printTitlesColumn: '' },
    }),
    view: {
      ...extras.view,
      ...known({
        tabColor: /^#[0-9a-f]{6}$/i.test(tabColor) ? { rgb: tabColor.slice(1) } : undefined,
        showGridLines: showGridlines ? undefined : false,
      }),
    },
  };
}

/** An element with the attributes that a change has given it, and those of the file that the page knows nothing of. */
export function changedElement(file: string, before: string, now: string): string {
  const [own, old, fresh] = [attributesOf(file), attributesOf(before), attributesOf(now)];
  const kept = [...own]
    .filter(([name]) => !old.has(name) && !fresh.has(name))
    .map(([name, text]) => ` ${name}=${text}`);
  return now.replace(/^(<[\w:.-]+)/, (start) => start + kept.join(''));
}

function attributesOf(element: string): Map<string, string> {
  const [, tag = ''] = /^<[\w:.-]+((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)/.exec(element) ?? [];
  return new Map(
    [...tag.matchAll(/([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g)].map(([, name = '', text = '']) => [name, text]),
  );
}
