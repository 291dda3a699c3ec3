import { fingerprint, isChangedCopy } from '../../src/editions/fingerprint';
import { editionToJson, readEditionJson } from '../../src/editions/json/read-json';
import { editionToSheets } from '../../src/editions/sheets/edition-to-sheets';
import { sheetsToEdition } from '../../src/editions/sheets/sheets-to-edition';
import fingerprints from '../../src/norms/fingerprints.json';
import { languages } from '../../src/norms/languages';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import type { Edition } from '../../src/norms/schema';

function loaded<T>(read: Edition | T[]): Edition {
  if (Array.isArray(read)) throw new Error(JSON.stringify(read[0]));
  return read;
}

test('the order has the fingerprint that is committed', async () => {
  expect(await fingerprint(KZ_343_2021)).toBe(fingerprints['KZ-343-2021']);
});

test.each(languages)('exported to sheets in %s and loaded, it has the same', async (language) => {
  const edition = loaded(sheetsToEdition(editionToSheets(KZ_343_2021, language)));
  expect(await fingerprint(edition)).toBe(fingerprints['KZ-343-2021']);
});

test('exported to JSON and loaded, it has the same', async () => {
  const edition = loaded(readEditionJson(editionToJson(KZ_343_2021)));
  expect(await fingerprint(edition)).toBe(fingerprints['KZ-343-2021']);
});

test.each([
  ['the order itself', KZ_343_2021.id, 'Директор', false],
  ['the order with one word changed', KZ_343_2021.id, 'Начальник', true],
  ['the same under the id in small letters', 'kz-343-2021', 'Директор', true],
  ['the same under an id of its own', 'TEST-1', 'Начальник', false],
])('%s', async (_what, id, name, changed) => {
  const edition = { ...structuredClone(KZ_343_2021), id };
  const director = edition.sections[0]?.positions[0];
  if (director !== undefined) director.name.ru = name;
  expect(await isChangedCopy(edition, fingerprints)).toBe(changed);
});
