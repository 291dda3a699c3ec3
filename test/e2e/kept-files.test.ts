import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { corpus } from '../corpus/corpus';
import { hasLibreOffice, shownByLibreOffice } from '../corpus/libreoffice';
import { workbookInBrowser, type CellContent } from './browser-workbook';

const workbook = workbookInBrowser();

/** A cell that no file of the corpus has, and the part of the sheet that it is on. */
const free = { address: 'H20', row: 20 };
const number = 4711;

async function opened(file: Uint8Array): Promise<string> {
  await workbook.openFile(file);
  const [sheet = ''] = await workbook.sheets();
  return sheet;
}

function partsOf(file: Uint8Array): Map<string, Buffer> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, Buffer.from(bytes)]));
}

/** The parts that are other ones than before, those that are gone or new among them. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  const names = new Set([...was.keys(), ...is.keys()]);
  return [...names].filter((name) => !was.get(name)?.equals(is.get(name) ?? Buffer.from('gone')));
}

const sheetOf = (file: Uint8Array): string =>
  strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

/** A sheet's XML without a cell, and without its row where nothing else is in it. */
function withoutCell(xml: string, { address, row }: typeof free): string {
  const cell = new RegExp(`<(x:)?c r="${address}"[^>]*>.*?</\\1c>`);
  return xml.replace(cell, '').replace(new RegExp(`<(x:)?row r="${row}"></\\1row>`), '');
}

/** The cells of a sheet as they stand in it, by their addresses. */
function cellsIn(xml: string): Map<string, string> {
  const cells = xml.matchAll(/<(?:x:)?c\b([^>]*?)(?:\/>|>.*?<\/(?:x:)?c>)/gs);
  return new Map([...cells].map(([whole, tag = '']) => [/ r="(\w+)"/.exec(tag)?.[1] ?? whole, whole]));
}

/** Sixteen edits of cells that no file of the corpus has: more than a thousand in all. */
function randomEdits(files: number): { address: string; content: CellContent }[][] {
  const content: fc.Arbitrary<CellContent> = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.boolean(),
    fc.constantFrom('мәтін', 'a <b> & "c"', ' ', '_x0041_', '1/2', '=1+2', '=SUM(A1:B3)&"x"', '="<"', ''),
  );
  const address = fc
    .tuple(fc.constantFrom(...'ABCDEFGH'), fc.integer({ min: 30, max: 60 }))
    .map((corner) => corner.join(''));
  const edits = fc.array(fc.record({ address, content }), { minLength: 16, maxLength: 16 });
  return fc.sample(edits, { numRuns: files, seed: 343 });
}

test('of a file in which cells are edited, all else is as it was, byte for byte', async () => {
  const files = await corpus();
  expect(files.length).toBeGreaterThanOrEqual(64);
  const pairs: [before: Uint8Array, after: Uint8Array][] = [];
  const wrong: unknown[] = [];
  const told = (what: string, came: unknown, wanted: unknown): void => {
    if (JSON.stringify(came) !== JSON.stringify(wanted)) wrong.push({ what, came, wanted });
  };
  const edits = randomEdits(files.length);
  for (const [at, [what, file]] of files.entries()) {
    const sheet = await opened(file);
    told(`${what}, not edited`, changedParts(file, await workbook.saveFile()), []);
    await edit(sheet, [{ address: free.address, content: number }]);
    const saved = await workbook.saveFile();
    told(`${what}, edited`, changedParts(file, saved), ['xl/worksheets/sheet1.xml']);
    told(what, cellsIn(sheetOf(saved)).get(free.address)?.includes(`>${number}<`), true);
    told(what, withoutCell(sheetOf(saved), free), sheetOf(file));
    pairs.push([file, saved]);
    await edit(sheet, edits[at] ?? []);
    const own = new Set([free.address, ...(edits[at] ?? []).map(({ address }) => address)]);
    told(`${what}, edited at random`, others(await workbook.saveFile(), own), others(file, own));
  }
  expect(wrong).toEqual([]);
  if (hasLibreOffice()) sameInLibreOffice(pairs);
  else console.warn('LibreOffice is not here: what it shows of the saved files is left out.');
}, 600_000);

/** The cells of the first sheet but for these. */
function others(file: Uint8Array, own: ReadonlySet<string>): [string, string][] {
  return [...cellsIn(sheetOf(file))].filter(([address]) => !own.has(address));
}

async function edit(sheet: string, edits: readonly { address: string; content: CellContent }[]): Promise<void> {
  await workbook.page.evaluate(
    async ([name, list]) => {
      await Promise.all(list.map(({ address, content }) => window.workbook.setCells(name, address, [[content]])));
    },
    [sheet, edits] as const,
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
