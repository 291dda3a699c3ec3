import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { fileWithoutNorms } from '../../../src/workbook/copy/file/file-without-norms';
import { honestFile, hostileFiles } from '../../hostile/xlsx';
import { inTime } from '../../in-time';

/** HOSTILE_RUNS=100000 spoils the file in so many ways. */
const runs = Number(process.env.HOSTILE_RUNS ?? 200);
const most = 5;
const words = { name: 'Explanations', headings: ['Sheet', 'Cell', 'Value', 'Why'] } as const;
const plans = ['A1', 'C1', 'C2'].map((address) => ({
  sheet: 'Штат',
  address,
  formula: address === 'C1' ? '=B1*2' : undefined,
  explanation: 'why',
}));

/** A copy, or undefined for "no .xlsx file"; fails where it takes long, whoever else is at work on the machine. */
function copied(file: Uint8Array): ReturnType<typeof fileWithoutNorms> {
  return inTime(most, () => fileWithoutNorms(file, plans, words));
}

const refused = [
  'nothing at all',
  'a text',
  'the first half',
  'the second half',
  'a file with a password',
  '800 MB in a few kilobytes',
  'sizes that are lies: nothing',
  'sizes that are lies: four gigabytes',
  'a hundred thousand levels',
  'a hundred thousand cells that never end',
  'a hundred thousand formulas that never end',
  'a tag that never ends',
  'a tag of spaces',
  'entities within entities',
  'an entity from another file',
  'texts without an end',
];

test('the honest file is copied', async () => {
  expect(copied(await honestFile())?.cells.map(({ address, became }) => `${address} ${became}`)).toEqual([
    'C1 formula',
    'C2 value',
  ]);
});

test('what Excel would not write is told to be no .xlsx file; what it might, is copied', async () => {
  const made = hostileFiles(await honestFile()).map(([what, file]) => [what, copied(file)] as const);
  expect(made.filter(([, copy]) => copy === undefined).map(([what]) => what)).toEqual(refused);
});

test(`a file spoilt at random, ${runs} times: a copy or none, no throw, no hang`, async () => {
  const honest = await honestFile();
  const parts = unzipSync(honest);
  const letters = fc.constantFrom(...[...'<>"\'&/! \0'].map((letter) => letter.charCodeAt(0)), 255);
  const change = fc.record({ part: fc.constantFrom(...Object.keys(parts)), at: fc.nat(), letter: letters });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), fc.boolean(), (changes, inArchive) => {
      const spoilt = inArchive ? { whole: honest.slice() } : structuredClone(parts);
      for (const { part, at, letter } of changes) {
        const bytes = 'whole' in spoilt ? spoilt.whole : spoilt[part];
        if (bytes !== undefined) bytes[at % bytes.length] = letter;
      }
      copied('whole' in spoilt && spoilt.whole !== undefined ? spoilt.whole : zipSync(spoilt, { level: 1 }));
    }),
    { numRuns: runs },
  );
}, 3_600_000);
