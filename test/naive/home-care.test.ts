import { mayBeServedAtHome, type HomeCareCase } from '../../src/engine/home-care';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import type { HomeCare } from '../../src/norms/schema';
import { leavesWithoutSupport, servedAtHome, type PlainPerson } from './plain-notes';

/** Paragraph 23(5) for every answer to its conditions and every one or two relatives, against the plain reading. */
const { homeCare } = KZ_343_2021;
if (homeCare === undefined) throw new Error('the order decides who may be served at home');

const grounds = [...leavesWithoutSupport, 'helps', 'does-not-help', undefined];
const relatives = [[], ...grounds.map((one) => [one]), ...grounds.flatMap((one) => grounds.map((two) => [one, two]))];
const answers = [true, false, undefined];
const people: readonly PlainPerson[] = answers.flatMap((pensionAge) =>
  answers.flatMap((cannotSelfCare) =>
    answers.flatMap((needsHomeCare) =>
      relatives.map((support) => ({ pensionAge, cannotSelfCare, needsHomeCare, support })),
    ),
  ),
);

/** A person as the edition's conditions and grounds let them be told; a ground that it does not have is not known. */
function caseIn(paragraph: HomeCare, person: PlainPerson): HomeCareCase {
  const known: Readonly<Record<string, unknown>> = { ...person };
  return {
    conditions: paragraph.conditions.map(({ id }) => known[id] as boolean | undefined),
    support: person.support.map((ground) => paragraph.support.grounds.find(({ id }) => id === ground)),
  };
}

/** The answer, or the names of what is not known. */
function answerOf(paragraph: HomeCare, person: PlainPerson): unknown {
  const answer = mayBeServedAtHome(caseIn(paragraph, person), paragraph);
  return typeof answer === 'boolean' ? answer : answer.missing.map(({ en }) => en);
}

const names = new Map([
  ...homeCare.conditions.map(({ id, name }) => [id, name.en] as const),
  ['support', homeCare.support.name.en] as const,
]);

function expectedOf(person: PlainPerson): unknown {
  const plainly = servedAtHome(person);
  return typeof plainly === 'boolean' ? plainly : plainly.map((missing) => names.get(missing));
}

const expected = people.map((person) => JSON.stringify(expectedOf(person)));
const isNoticed = (paragraph: HomeCare): boolean =>
  people.some((person, at) => JSON.stringify(answerOf(paragraph, person)) !== expected[at]);

test('the engine decides as the paragraph is plainly read', () => {
  expect(people).toHaveLength(27 * (1 + 13 + 13 * 13));
  expect(isNoticed(homeCare)).toBe(false);
});

const { conditions, support } = homeCare;
const withGrounds = (changed: HomeCare['support']['grounds']): HomeCare => ({
  ...homeCare,
  support: { ...support, grounds: changed },
});
const changes: readonly (readonly [what: string, changed: HomeCare])[] = [
  ...conditions.map(({ id }, at): [string, HomeCare] => [
    `without ${id}`,
    { ...homeCare, conditions: conditions.filter((_, other) => other !== at) as HomeCare['conditions'] },
  ]),
  ...conditions.slice(1).map(({ id }, at): [string, HomeCare] => [
    `${id} before its turn`,
    {
      ...homeCare,
      conditions: conditions.map((one, other) =>
        other === at ? (conditions[at + 1] ?? one) : other === at + 1 ? (conditions[at] ?? one) : one,
      ) as HomeCare['conditions'],
    },
  ]),
  ...support.grounds.flatMap(({ id, withoutSupport }): [string, HomeCare][] => [
    [
      `${id} decides otherwise`,
      withGrounds(
        support.grounds.map((one) =>
          one.id === id ? { ...one, withoutSupport: !withoutSupport } : one,
        ) as typeof support.grounds,
      ),
    ],
    [`no ${id}`, withGrounds(support.grounds.filter((one) => one.id !== id) as typeof support.grounds)],
  ]),
];

test.each(changes)('%s: noticed', (_what, changed) => {
  expect(isNoticed(changed)).toBe(true);
});
