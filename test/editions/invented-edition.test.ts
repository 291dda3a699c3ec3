import { sayMistake } from '../../src/editions/say';
import { sheetsToEdition } from '../../src/editions/sheets/sheets-to-edition';
import { editionToSheets } from '../../src/editions/sheets/edition-to-sheets';
import { compile } from '../../src/engine/compile';
import { facility } from '../../src/engine/facility';
import { requirement } from '../../src/engine/requirement';
import { canonical } from '../../src/norms/canonical';
import { languages } from '../../src/norms/languages';
import type { Edition } from '../../src/norms/schema';
import { profileOf, short, type Known, type Short } from '../engine/ask';
import { inventedSheets } from './invented-edition';

function load(): Edition {
  const read = sheetsToEdition(inventedSheets);
  if (!Array.isArray(read)) return read;
  throw new Error(read.map((one) => `${one.sheet}!${one.cell}: ${sayMistake('en', one)}`).join('\n'));
}

const edition = load();
const norms = compile(edition);

function answer(position: string, type: string, residents: number, known: Known): Short {
  const asked = facility(
    norms,
    edition.types.findIndex(({ id }) => id === type),
    residents,
    profileOf(known),
  );
  const found = norms.positions.find((one) => one.position.id === position);
  if (asked === undefined || found === undefined) throw new Error(`no ${position} for ${residents} of ${type}`);
  return short(requirement(norms, asked, found));
}

// Worked out by hand from the sheets of the invented edition.
const cases: [position: string, type: string, residents: number, known: Known, expected: Short][] = [
  ['nurse', 'day-centre', 50, {}, 'none: type'],
  ['nurse', 'hostel', 40, {}, 'none: dash'],
  ['nurse', 'hostel', 41, {}, 1],
  ['nurse', 'hostel', 81, {}, 3], // 81 ÷ 40 = 2.025, up to 3
  ['nurse', 'hospice', 160, {}, 4], // 160 ÷ 40 = 4
  ['nurse', 'hospice', 161, {}, 5],
  ['nurse', 'hospice', 100, { rounding: 'half-down' }, 2.5],
  ['carer', 'hostel', 20, { severe: 6, mild: 6 }, 'none: type'],
  ['carer', 'hospice', 20, { severe: 6, mild: 6 }, 2], // 1 + 0.5 = 1.5, up to 2
  ['carer', 'hospice', 200, { severe: 12, mild: 12 }, 3],
  ['carer', 'hospice', 20, { severe: 6 }, 'unknown: mild'],
  ['night-nurse', 'hostel', 30, {}, 'none: dash'],
  ['night-nurse', 'hostel', 60, {}, 9], // 60 beds ÷ 30 = 2 posts × 4.5
  ['night-nurse', 'hostel', 60, { beds: 95 }, 13.5], // 3 posts
  ['night-nurse', 'hostel', 60, { nightPosts: 1 }, 4.5],
  ['night-nurse', 'hostel', 60, { beds: 20 }, 'unknown: nightPosts'],
  ['head', 'day-centre', 1, {}, 1],
  ['head', 'hospice', 1000, {}, 1],
  ['cleaner', 'day-centre', 20, { cleanedArea: 100 }, 1], // 0.2, up to 1
  ['cleaner', 'day-centre', 20, { cleanedArea: 0 }, 1], // at least 1 per institution
  ['cleaner', 'day-centre', 20, { cleanedArea: 500 }, 1],
  ['cleaner', 'day-centre', 20, { cleanedArea: 501 }, 2],
  ['cleaner', 'day-centre', 20, {}, 'unknown: cleanedArea'],
  ['driver', 'hostel', 20, { vehicles: 0 }, 0],
  ['driver', 'hostel', 20, { vehicles: 1 }, 1],
  ['driver', 'hostel', 20, { vehicles: 5 }, 2], // at most 2
  ['cook', 'hostel', 40, { kitchen: true }, 0.5],
  ['cook', 'hostel', 80, { kitchen: false }, 'none: condition'],
  ['cook', 'hostel', 160, { kitchen: true }, 1.5],
  ['cook', 'hostel', 199, { kitchen: true }, 'none: condition'],
  ['cook', 'hostel', 200, { kitchen: true }, 2],
  ['cook', 'hostel', 200, {}, 'unknown: kitchen'],
  ['boilerman', 'hostel', 80, {}, 'none: dash'],
  ['boilerman', 'hostel', 81, {}, 'unknown: boilerNorm'],
  ['boilerman', 'hostel', 200, { boilerNorm: 1.25 }, 1.25],
];

test.each(cases)('%s of %s, %d residents, %j: %s', (position, type, residents, known, expected) => {
  expect(answer(position, type, residents, known)).toBe(expected);
});

test('its sections stand in its own order, care before the household', () => {
  expect(edition.sections.map(({ id, inUnitCost }) => [id, inUnitCost])).toEqual([
    ['care', true],
    ['house', false],
  ]);
});

test('a row is read as it was typed', () => {
  const [nurse, carer] = edition.sections[0]?.positions ?? [];
  expect(nurse?.cells).toEqual([null, 1, { span: 2, units: 1, per: { residents: 40 } }]);
  expect(carer?.cells).toEqual([{ span: 4, units: 1, per: { severe: 6, mild: 12 } }]);
  expect(edition.types[1]?.aliases).toEqual({ ru: ['ночлежка', 'приют'] });
  expect(edition.disputed[0]?.columns).toEqual(['≤40', '41–80']);
});

test.each(languages)('it comes back from its sheets in %s', (language) => {
  const read = sheetsToEdition(editionToSheets(edition, language));
  expect(canonical(read)).toBe(canonical(edition));
});
