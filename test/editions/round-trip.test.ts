import { editionToSheets } from '../../src/editions/sheets/edition-to-sheets';
import { sheetsToEdition } from '../../src/editions/sheets/sheets-to-edition';
import { sayMistake } from '../../src/editions/say';
import { canonical } from '../../src/norms/canonical';
import { languages } from '../../src/norms/languages';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';

test.each(languages)('the order comes back from its sheets in %s', (language) => {
  const sheets = editionToSheets(KZ_343_2021, language);
  const read = sheetsToEdition(sheets);
  if (Array.isArray(read)) {
    throw new Error(
      read
        .slice(0, 20)
        .map((m) => `${m.sheet}!${m.cell} ${m.key} ${sayMistake('en', m)}`)
        .join('\n'),
    );
  }
  expect(canonical(read)).toBe(canonical(KZ_343_2021));
});
