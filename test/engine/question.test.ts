import fc from 'fast-check';
import { Fault } from '../../src/engine/fault';
import {
  readAskedPosition,
  readQuestion,
  readWholeFacility,
  unitsAsked,
  type CallContext,
} from '../../src/engine/question';
import { requirement } from '../../src/engine/requirement';
import { readPosition } from '../../src/engine/arguments/position';
import type { CompiledEdition } from '../../src/engine/compile';
import type { Rounding } from '../../src/norms/schema';
import { norms, normsWithCell, typeUnknown } from './ask';

interface Call {
  readonly position?: unknown;
  readonly residents?: unknown;
  readonly type?: unknown;
  readonly profile?: unknown;
  readonly edition?: CompiledEdition;
  readonly rounding?: Rounding;
}

const ground = (edition: CompiledEdition, rounding: Rounding | undefined): CallContext => ({
  loaded: [edition],
  byDefault: edition.edition.id,
  rounding,
  readPosition,
});

/** A call of `REQUIRED_STAFF`, without the sheet: units, or what is wrong or missing. */
function ask({ position = 33, residents = 120, type = 5, profile = null, edition = norms, rounding }: Call) {
  const question = readQuestion(ground(edition, rounding), type, profile, null);
  return question instanceof Fault ? question : unitsAsked(question, position, residents);
}

const nameOf = (item: string) => norms.items.get(item)?.name ?? '';

test.each<[what: string, call: Call, answer: number | Fault]>([
  ['a plain row', {}, 3.5],
  ['one number for the one thing asked', { position: 21, profile: 5 }, 5],
  // 120 residents at 1 unit per 50 are 2.4: 2 in half units, 3 in whole ones upwards.
  ['a share, by the edition’s rounding', { position: 44 }, 2],
  ['a share, by the workbook’s rounding', { position: 44, rounding: 'whole-up' }, 3],
  ['a type that does not exist', { type: 9 }, typeUnknown('9')],
  ['a profile of three columns', { profile: [['lift', true, 1]] }, new Fault('profileColumns', { columns: 3 })],
  ['a row that does not exist', { position: 79 }, new Fault('positionUnknown', { name: '79' })],
  [
    'one number for a position that asks for none',
    { profile: 5 },
    new Fault('profileSingleNone', {
      position: {
        kk: 'Әлеуметтік жұмыс жөніндегі маман',
        ru: 'Специалист по социальной работе',
        en: 'Social work specialist',
      },
    }),
  ],
  ['no residents', { residents: '' }, new Fault('residentsEmpty')],
  ['one thing not known', { position: 21 }, new Fault('undetermined', { items: [nameOf('vehicles')] }, true)],
  [
    'two things not known',
    { position: 19 },
    new Fault('undetermined', { items: [nameOf('lift'), nameOf('typicalNorm.lift-operator')] }, true),
  ],
  [
    'an item that the edition has no name for is told by its id',
    { position: 21, edition: normsWithCell(21, { units: 1, each: ['helicopters'] }) },
    new Fault('undetermined', { items: ['helicopters'] }, true),
  ],
])('%s', (_what, call, answer) => {
  expect(ask(call)).toEqual(answer);
});

test('a whole facility: its profile for every row, and the rounding of the workbook', () => {
  const whole = (profile: unknown, residents: unknown = 120) => {
    const question = readQuestion(ground(norms, 'whole-up'), 5, profile, null);
    return question instanceof Fault ? question : readWholeFacility(question, residents);
  };
  expect(whole([['vehicles', 4]])).toMatchObject({
    type: 4,
    residents: 120,
    profile: { values: new Map([['vehicles', 4]]) },
    workbookRounding: 'whole-up',
  });
  expect(whole(5)).toEqual(new Fault('profileSingleTable'));
  expect(whole(null, 0)).toEqual(new Fault('residentsEmpty'));
});

test('a figure asked alone is the one that its facility is given with every step', () => {
  const profiles = [
    null,
    0,
    5,
    [['lift', true]],
    [
      ['vehicles', 3],
      ['beds', 110],
    ],
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 78 }),
      fc.oneof(fc.integer({ min: -1, max: 620 }), fc.constantFrom(25.5, '120', null)),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom<unknown>(...profiles),
      (position, residents, type, profile) => {
        const question = readQuestion(ground(norms, undefined), type, profile, null);
        if (question instanceof Fault) throw new Error(question.key);
        const asked = readAskedPosition(question, position, residents);
        const alone = unitsAsked(question, position, residents);
        if (asked instanceof Fault) return expect(alone).toEqual(asked);
        const answer = requirement(asked.norms, asked.facility, asked.position);
        expect(alone instanceof Fault ? 'undetermined' : alone).toBe(
          answer.status === 'undetermined' ? answer.status : answer.units,
        );
      },
    ),
    { numRuns: 2_000 },
  );
});
