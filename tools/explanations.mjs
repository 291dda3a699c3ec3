// Prints explanations of the built-in edition in a language, to be read through: every kind of rule, dashes, lost cells,
// conditions met and not met, what is missing, gaps, limits and service at home.
// Run: node tools/explanations.mjs kk|ru|en [how many: 60]

import './typescript.mjs';
import process from 'node:process';
import { languages } from './languages.mjs';

const [language = 'ru', most = '60'] = process.argv.slice(2);
if (languages[language] === undefined)
  fail(`Usage: node tools/explanations.mjs ${Object.keys(languages).join('|')} [how many]`);

const { compile } = await import('../src/engine/compile.ts');
const { facility } = await import('../src/engine/facility.ts');
const { requirement } = await import('../src/engine/requirement.ts');
const { explanationLines } = await import('../src/i18n/explanation.ts');
const { KZ_343_2021 } = await import('../src/norms/KZ-343-2021/index.ts');

const norms = compile(KZ_343_2021);

/** A facility: type by footnote, residents, what is known of it. */
const known = {
  vehicles: 4,
  tractors: 2,
  groundsHa: 1.5,
  foodStore: true,
  hairSalon: true,
  noUsableHairdresser: true,
  palliativeWards: true,
  severelyIllResidents: 14,
  severeMusculoskeletalResidents: 60,
  moderateMusculoskeletalResidents: 30,
  exerciseTherapyRooms: 1,
  studyGroups: 3,
  workProfiles: 2,
  library: false,
  pharmacy: true,
  noSewer: true,
  pitsNotEmptiedCentrally: true,
  lift: true,
  groupsOf6: 2,
  groupsOf8: 1,
  groupsOf10: 0,
  groupsOf12: 3,
  pool: true,
  ridingConditions: true,
  nursePosts: 9,
  'typicalNorm.lift-operator': 1.5,
  'typicalNorm.cleaner': 6,
};
const facilities = [
  [4, 120, known],
  [4, 450, known],
  [5, 520, {}],
  [2, 70, known],
  [4, 40, { beds: 40 }],
  [1, 12, {}],
  [5, 130, { rounding: 'exact' }],
  [4, 20, {}],
];

/** Rows for each facility in turn, those first whose sentences differ most. */
const rows = [
  35, 36, 34, 61, 31, 44, 21, 17, 4, 5, 15, 38, 45, 63, 74, 68, 48, 19, 37, 56, 57, 77, 22, 23, 59, 1, 2, 12, 33, 46,
  26, 70,
];

const asked = rows.flatMap((row) => facilities.map((one) => [row, one]));
const seen = new Set();
let count = 0;
for (const [row, [footnote, residents, facts]] of asked) {
  if (count >= Number(most)) break;
  const { rounding, ...values } = facts;
  const type = norms.edition.types.findIndex((one) => one.footnote === footnote);
  const institution = facility(norms, type, residents, { values: new Map(Object.entries(values)), rounding });
  const answer = requirement(norms, institution, norms.byRow.get(row));
  const lines = explanationLines(language, norms, institution, answer);
  // The same sentences for another number of residents need not be read again.
  const kind = lines
    .slice(2)
    .join('\n')
    .replace(/\d+([.,]\d+)?/g, '#');
  if (seen.has(kind)) continue;
  seen.add(kind);
  count += 1;
  process.stdout.write(`${count}.\n${lines.join('\n')}\n\n`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
