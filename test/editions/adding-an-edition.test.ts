import { fingerprint } from '../../src/editions/fingerprint';
import { sayMistake } from '../../src/editions/say';
import type { SheetValues } from '../../src/editions/sheets/content';
import { sheetsToEdition } from '../../src/editions/sheets/sheets-to-edition';
import { readPosition } from '../../src/engine/arguments/position';
import { compile } from '../../src/engine/compile';
import { Fault } from '../../src/engine/fault';
import { readAskedPosition, readQuestion, unitsOf } from '../../src/engine/question';
import { sayEditions, sayPane } from '../../src/i18n/pane/say';
import type { EditionsKey } from '../../src/i18n/pane/editions-en';
import { languages } from '../../src/norms/languages';
import type { Edition } from '../../src/norms/schema';
import { readPage } from './adding-an-edition';
import { inventedSheets } from './invented-edition';

const buttons: readonly EditionsKey[] = [
  ...(['exportEdition', 'exportSheets', 'loadTitle', 'findSheets', 'loadSheets', 'makeDefault'] as const),
  ...(['downloadJson', 'loadFile', 'datesTitle', 'settleTitle', 'compareTitle'] as const),
];

function edition(sheets: readonly SheetValues[]): Edition {
  const read = sheetsToEdition(sheets);
  if (!Array.isArray(read)) return read;
  throw new Error(read.map((one) => `${one.sheet}!${one.cell}: ${sayMistake('en', one)}`).join('\n'));
}

/** The sheets with one cell written otherwise. */
function written(sheets: readonly SheetValues[], name: string, cell: string, value: string): SheetValues[] {
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((one) => [...one]);
    const cells = rows[Number(row) - 1];
    if (cells !== undefined) cells[letter.charCodeAt(0) - 65] = value;
    return { name, rows };
  });
}

/** What the formula answers where the edition is loaded: its arguments are texts and numbers. */
function answer(formula: string, loaded: Edition): number | Fault {
  const [, list = ''] = /^=NORMS\.REQUIRED_STAFF\((.*)\)$/.exec(formula) ?? [];
  const [position, residents, type, profile, asked] = list
    .split(/[;,]/)
    .map((text) => (text === '' ? null : (JSON.parse(text) as unknown)));
  const ground = { loaded: [compile(loaded)], byDefault: loaded.id, rounding: undefined, readPosition };
  const question = readQuestion(ground, type, profile, asked);
  const read = question instanceof Fault ? question : readAskedPosition(question, position, residents);
  return read instanceof Fault ? read : unitsOf(read);
}

describe.each(languages)('the page on adding an edition, in %s', (language) => {
  const page = readPage(language);

  test('names the places and buttons as the pane does', () => {
    const named = [sayPane(language, 'placeEditions'), ...buttons.map((key) => sayEditions(language, key))];
    expect(named.filter((words) => !page.text.includes(`**${words}**`))).toEqual([]);
  });

  test('its worksheets are the invented edition', async () => {
    const expected = edition(inventedSheets);
    expect(page.sheets).toHaveLength(9);
    expect(await fingerprint(edition(page.sheets))).toBe(await fingerprint(expected));
  });

  test('the mistake is told as the page says, at its cell, and alone', () => {
    const annex = page.sheets[3]?.name ?? '';
    expect(page.mistakes).toHaveLength(1);
    for (const { cell, write, said } of page.mistakes) {
      const read = sheetsToEdition(written(page.sheets, annex, cell, write));
      const told = Array.isArray(read) ? read.map((one) => [one.sheet, one.cell, sayMistake(language, one)]) : [];
      expect(told).toEqual([[annex, cell, said]]);
    }
  });

  test('the formulas give the figures of the page', () => {
    const loaded = edition(page.sheets);
    expect(page.formulas).toHaveLength(5);
    expect(page.formulas.map(({ formula }) => answer(formula, loaded))).toEqual(page.formulas.map((one) => one.answer));
  });
});
