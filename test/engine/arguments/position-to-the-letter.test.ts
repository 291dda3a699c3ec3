import { readPosition } from '../../../src/engine/arguments/position';
import { readPositionToTheLetter } from '../../../src/engine/arguments/position-to-the-letter';
import { compile } from '../../../src/engine/compile';
import { Fault } from '../../../src/engine/fault';
import { namesOf } from '../../../src/engine/names/names';
import { KZ_343_2021 } from '../../../src/norms/KZ-343-2021';

const norms = compile(KZ_343_2021);
const types = KZ_343_2021.types.map(({ id }, type) => [id, type] as const);
const everyday = KZ_343_2021.everydayNames ?? [];
const names = [
  ...norms.positions.flatMap(({ position }) => namesOf(position)),
  ...everyday.flatMap((one) => Object.values(one.names).flatMap((list) => list ?? [])),
  ...['Повар 4 разряда', '12. Аспазшы', 'м/с', 'гл. бухгалтер', 'космонавт', '', 'Аспазшы (декрет)', 'санитар(ка)'],
];

/** What is read to the letter is what the whole reading of names comes to; the rest is left to it. */
test.each(types)('%s: no name means one thing to the letter and another by its words', (_id, type) => {
  const read = names.map((name) => [name, readPositionToTheLetter(norms, type, name)] as const);
  const taken = read.filter(([, position]) => !(position instanceof Fault));
  expect(taken.length).toBeGreaterThan(100);
  for (const [name, position] of taken) expect([name, readPosition(norms, type, name)]).toEqual([name, position]);
});

test.each(types)('%s: every position of the type is found to the letter by its names', (_id, type) => {
  for (const one of norms.positions.filter(({ exists }) => exists[type]))
    for (const name of Object.values(one.position.name))
      expect([name, readPositionToTheLetter(norms, type, name)]).toEqual([name, one]);
});

test.each([
  ['a row that is not there', 79, 'positionUnknown'],
  ['text of a number', '79', 'positionUnknown'],
  ['an error', { code: '#DIV/0!' }, 'cellError'],
  ['yes', true, 'positionKind'],
  ['a name that only its words tell', 'Повар ресторана', 'partNotLoaded'],
])('%s', (_what, value, key) => {
  expect(readPositionToTheLetter(norms, 0, value)).toMatchObject({ key });
});
