import type { Problem } from '../../src/editions/mistake';
import { settle, type Choice } from '../../src/editions/settle';
import type { Edition } from '../../src/norms/schema';
import { fingerprint } from '../../src/editions/fingerprint';
import { compile } from '../../src/engine/compile';
import { canonical } from '../../src/norms/canonical';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import { answerIn, type Known, type Short, type TypeId } from '../engine/ask';

const reason = 'Хат № 1 бойынша';

function settled(choices: readonly Choice[], edition: Edition = KZ_343_2021, id = 'KZ-343-2021-a'): Edition {
  const found = settle(edition, choices, reason, id);
  if ('key' in found) throw new Error(found.key);
  return found;
}

// The figures of the other readings, from the page on reading the norms.
const cases: [
  doubt: string,
  choice: string,
  row: number,
  type: TypeId,
  residents: number,
  known: Known,
  before: Short,
  after: Short,
][] = [
  ['D-1', 'other', 4, 'elderly-disabled', 450, { doctorPositions: 6 }, 'none: dash', 1],
  ['D-1', 'other', 5, 'elderly-disabled', 450, { doctorPositions: 6 }, 1, 'none: dash'],
  ['D-2', 'other', 17, 'elderly-disabled', 25, {}, 'none: dash', 0.5],
  ['D-2', 'other', 17, 'elderly-disabled', 300, {}, 2, 2],
  ['D-2', 'other', 17, 'elderly-disabled', 151, {}, 1, 1.5],
  ['I-1', 'whole-up', 44, 'elderly-disabled', 120, {}, 2, 3], // 2.4 units
  ['I-1', 'exact', 44, 'elderly-disabled', 120, {}, 2, 2.4],
  ['I-2', 'always-given', 63, 'elderly-disabled', 120, {}, 10.5, 'unknown: nursePosts'],
  ['I-5', 'not-counted', 46, 'elderly-disabled', 300, {}, 1, 'none: dash'],
];

test.each(cases)('%s settled as %s: row %d, %s, %d', (doubt, choice, row, type, residents, known, before, after) => {
  expect(answerIn(compile(KZ_343_2021), row, type, residents, known)).toBe(before);
  expect(answerIn(compile(settled([{ doubt, choice }])), row, type, residents, known)).toBe(after);
});

test('the choices and their reason are recorded', () => {
  const choices = [
    { doubt: 'D-2', choice: 'other' },
    { doubt: 'I-1', choice: 'whole-up' },
  ];
  expect(settled(choices).settled).toEqual([{ of: 'KZ-343-2021', choices, reason }]);
});

test('the reading used so far becomes the other one', () => {
  const [, before] = KZ_343_2021.disputed;
  const [, after] = settled([{ doubt: 'D-2', choice: 'other' }]).disputed;
  expect([after?.used, after?.other]).toEqual([before?.other, before?.used]);
});

test('the edition that is settled stays as it was', () => {
  const before = canonical(KZ_343_2021);
  settled([{ doubt: 'D-1', choice: 'other' }]);
  expect(canonical(KZ_343_2021)).toBe(before);
});

test('settled there and back, the law is the same under another id, and the record shows both', () => {
  const there = settled([{ doubt: 'I-5', choice: 'not-counted' }]);
  const back = settled([{ doubt: 'I-5', choice: 'counted' }], there, 'KZ-343-2021-b');
  expect(answerIn(compile(back), 46, 'elderly-disabled', 300)).toBe(1);
  expect(back.settled?.map(({ of }) => of)).toEqual(['KZ-343-2021', 'KZ-343-2021-a']);
});

test('another choice, another fingerprint', async () => {
  const prints = await Promise.all(
    [KZ_343_2021, settled([{ doubt: 'I-1', choice: 'exact' }]), settled([{ doubt: 'I-1', choice: 'whole-up' }])].map(
      fingerprint,
    ),
  );
  expect(new Set(prints).size).toBe(3);
});

test('two choices that change the same row are settled one after the other', () => {
  const edition = structuredClone(KZ_343_2021);
  const [first] = edition.disputed;
  const twin = { ...structuredClone(edition.disputed[1]), id: 'D-4', otherCells: first?.otherCells };
  edition.disputed.push(twin as (typeof edition.disputed)[number]);
  const choices = ['D-1', 'D-4'].map((doubt) => ({ doubt, choice: 'other' }));
  expect(settle(edition, choices, reason, 'X-1')).toMatchObject({ key: 'settleOverlap', params: { row: 4 } });
});

const refused: [what: string, choices: Choice[], reason: string, id: string, key: Problem['key']][] = [
  ['nothing chosen', [], reason, 'X-1', 'settleNothing'],
  ['a doubt that there is not', [{ doubt: 'D-9', choice: 'other' }], reason, 'X-1', 'doubtUnknown'],
  ['a reading that changes no figure', [{ doubt: 'D-3', choice: 'other' }], reason, 'X-1', 'choiceUnknown'],
  ['an alternative that there is not', [{ doubt: 'I-1', choice: 'tenth-up' }], reason, 'X-1', 'choiceUnknown'],
  [
    'one doubt twice',
    [
      { doubt: 'I-1', choice: 'exact' },
      { doubt: 'I-1', choice: 'whole-up' },
    ],
    reason,
    'X-1',
    'settleTwice',
  ],
  ['no reason', [{ doubt: 'I-1', choice: 'exact' }], ' ', 'X-1', 'reasonMissing'],
  ['the id it has already', [{ doubt: 'I-1', choice: 'exact' }], reason, 'kz-343-2021', 'idTwice'],
  ['an id that is none', [{ doubt: 'I-1', choice: 'exact' }], reason, 'моя редакция', 'idWrong'],
];

test.each(refused)('%s is refused', (_what, choices, why, id, key) => {
  expect(settle(KZ_343_2021, choices, why, id)).toMatchObject({ key });
});
