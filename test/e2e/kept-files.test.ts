import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { corpus, foreignFiles } from '../corpus/corpus';
import { cellsIn, changedParts, noRows, sheetIn, withoutCell } from '../corpus/compare';
import { hasLibreOffice, shownByLibreOffice } from '../corpus/libreoffice';
import { workbookInBrowser, type CellContent } from './browser-workbook';

const workbook = workbookInBrowser();

/** A cell that no file of the corpus has. */
const free = 'H20';
const number = 4711;
/** Edits at random over all files; `EDIT_RUNS` makes more. */
const edits = Number(process.env.EDIT_RUNS ?? 300);
const firstSheet = 'xl/worksheets/sheet1.xml';

async function opened(file: Uint8Array): Promise<string> {
  await workbook.openFile(file);
  const [sheet = ''] = await workbook.sheets();
  return sheet;
}

/** Edits of each file, of cells that no file has. */
function randomEdits(files: number): { address: string; content: CellContent }[][] {
  const content: fc.Arbitrary<CellContent> = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.boolean(),
    fc.constantFrom('мәтін', 'a <b> & "c"', ' ', '_x0041_', '1/2', '=1+2', '=SUM(A1:B3)&"x"', '="<"', ''),
  );
  const address = fc
    .tuple(fc.constantFrom(...'ABCDEFGH'), fc.integer({ min: 30, max: 60 }))
    .map((corner) => corner.join(''));
  const each = Math.ceil(edits / files);
  const list = fc.array(fc.record({ address, content }), { minLength: each, maxLength: each });
  return fc.sample(list, { numRuns: files, seed: 343 });
}

test('of a file in which cells are edited, all else is as it was, byte for byte', async () => {
  const files = await corpus();
  expect(files.length).toBeGreaterThanOrEqual(90);
  const pairs: [before: Uint8Array, after: Uint8Array][] = [];
  const wrong: unknown[] = [];
  const told = (what: string, came: unknown, wanted: unknown): void => {
    if (JSON.stringify(came) !== JSON.stringify(wanted)) wrong.push({ what, came, wanted });
  };
  const lists = randomEdits(files.length);
  for (const [at, [what, file]] of files.entries()) {
    const sheet = await opened(file);
    told(`${what}, not edited`, changedParts(file, await workbook.saveFile()), []);
    await edit(sheet, [{ address: free, content: number }]);
    const saved = await workbook.saveFile();
    told(`${what}, edited`, changedParts(file, saved), [firstSheet]);
    told(what, cellsIn(sheetIn(saved, firstSheet)).get(free)?.includes(`>${number}<`), true);
    told(what, withoutCell(sheetIn(saved, firstSheet), free), noRows(sheetIn(file, firstSheet)));
    pairs.push([file, saved]);
    await edit(sheet, lists[at] ?? []);
    const own = new Set([free, ...(lists[at] ?? []).map(({ address }) => address)]);
    told(`${what}, edited at random`, others(await workbook.saveFile(), own), others(file, own));
  }
  expect(wrong).toEqual([]);
  if (hasLibreOffice()) sameInLibreOffice(pairs);
  else console.warn('LibreOffice is not here: what it shows of the saved files is left out.');
}, 600_000);

/** The cells of the first sheet but for these. */
function others(file: Uint8Array, own: ReadonlySet<string>): [string, string][] {
  return [...cellsIn(sheetIn(file, firstSheet))].filter(([address]) => !own.has(address));
}

async function edit(sheet: string, list: readonly { address: string; content: CellContent }[]): Promise<void> {
  await workbook.page.evaluate(
    async ([name, all]) => {
      await Promise.all(all.map(({ address, content }) => window.workbook.setCells(name, address, [[content]])));
    },
    [sheet, list] as const,
  );
}

/** What LibreOffice shows of each pair is the same but for the edited cell. */
function sameInLibreOffice(pairs: readonly (readonly [Uint8Array, Uint8Array])[]): void {
  const shown = shownByLibreOffice(pairs.flat());
  const unedited = (text: string | undefined): string =>
    (text ?? '').replace(String(number), '').replaceAll(/,+$/gm, '').trimEnd();
  pairs.forEach((_pair, at) => {
    const names = [...shown.keys()].filter((name) => name.startsWith(`${at * 2}-`));
    for (const name of names) {
      const after = shown.get(name.replace(/^\d+/, String(at * 2 + 1)));
      expect([name, unedited(after)]).toEqual([name, unedited(shown.get(name))]);
    }
  });
  expect(shown.size).toBeGreaterThan(pairs.length);
}

/** What the files in `foreign` hold in their first sheet: plain ones the first three rows, those with formulas D1:E3 too. */
const plain = [
  ['Аспазшы', 120, 'Повар'],
  ['Дәрігер', 0.5, 'Врач'],
  ['Тәрбиеші', 7, ''],
];
const formulas: Readonly<Record<string, CellContent[][]>> = {
  'sheetjs-formulas.xls': [[127.5], ['иә'], ['#DIV/0!']],
  'sheetjs-formulas.xlsb': [[127.5], ['иә'], ['#DIV/0!']],
  // LibreOffice writes 0 as the text that a formula gives, for Excel to calculate.
  'libreoffice-formulas.xls': [[127.5], [0], ['#DIV/0!']],
  'gnumeric-formulas.xls': [[127.5], ['иә'], ['#DIV/0!']],
};

test.each([...foreignFiles('.xls'), ...foreignFiles('.xlsb')])(
  '%s opens, and is saved as an .xlsx file',
  async (name, file) => {
    await workbook.openFile(file);
    expect(await workbook.page.textContent('#status')).toContain('values alone');
    const sheet = 'Штат';
    expect(await workbook.values(sheet, 'A1:C3')).toEqual(plain);
    if (formulas[name]) expect(await workbook.values(sheet, 'D1:D3')).toEqual(formulas[name]);
    await workbook.setCells(sheet, free, [[number]]);
    const saved = await workbook.saveFile();
    expect(strFromU8(saved.subarray(0, 2))).toBe('PK');
    expect(Object.keys(unzipSync(saved))).toContain('xl/workbook.xml');
    await workbook.openFile(saved);
    expect(await workbook.values(sheet, 'A1:C3')).toEqual(plain);
    if (formulas[name]) expect(await workbook.values(sheet, 'D1:D3')).toEqual(formulas[name]);
    expect(await workbook.value(sheet, free)).toBe(number);
    if (hasLibreOffice()) {
      const shown = [...shownByLibreOffice([saved])].find(([name]) => name.includes(sheet))?.[1];
      expect(shown).toMatch(/^Аспазшы,120,Повар/);
    }
  },
);
