import { editionToJson, readEditionJson } from '../../src/editions/json/read-json';
import { settle } from '../../src/editions/settle';
import type { Edition } from '../../src/norms/schema';
import { editionToSheets } from '../../src/editions/sheets/edition-to-sheets';
import { sheetsToEdition } from '../../src/editions/sheets/sheets-to-edition';
import { canonical } from '../../src/norms/canonical';
import { languages } from '../../src/norms/languages';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';

/** The order after two settlings, one of two choices, one of one. */
function settledTwice(): Edition {
  const choices = [
    { doubt: 'D-2', choice: 'other' },
    { doubt: 'I-5', choice: 'not-counted' },
  ];
  const once = settle(KZ_343_2021, choices, 'Министрліктің хаты', 'KZ-343-2021-a');
  if ('key' in once) throw new Error(once.key);
  const twice = settle(once, [{ doubt: 'I-1', choice: 'whole-up' }], 'Екінші хат', 'KZ-343-2021-b');
  if ('key' in twice) throw new Error(twice.key);
  return twice;
}

test.each(languages)('what an edition has settled comes back from its sheets in %s', (language) => {
  const edition = settledTwice();
  expect(canonical(sheetsToEdition(editionToSheets(edition, language)))).toBe(canonical(edition));
});

test('what an edition has settled comes back from its JSON', () => {
  const edition = settledTwice();
  expect(canonical(readEditionJson(editionToJson(edition)))).toBe(canonical(edition));
});
