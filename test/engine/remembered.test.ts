import { Remembered, RememberedByType } from '../../src/engine/remembered';
import { norms, normsAfter } from './ask';

/** How often something was looked for. */
function counted<T>(find: (text: string) => T): { find: (text: string) => T; times: () => number } {
  let times = 0;
  return {
    find: (text) => {
      times += 1;
      return find(text);
    },
    times: () => times,
  };
}

test('what was found, and that nothing was found, is looked for once', () => {
  const readBefore = new Remembered<number | undefined>();
  const { find, times } = counted((text) => (text === 'повар' ? 40 : undefined));
  expect(readBefore.known('повар')).toBeUndefined();
  expect(['повар', 'пилот', 'повар', 'пилот'].map((name) => readBefore.of(name, find))).toEqual([
    40,
    undefined,
    40,
    undefined,
  ]);
  expect(readBefore.known('повар')).toBe(40);
  expect(times()).toBe(2);
});

test('the number 40 is not the text "40"', () => {
  const readBefore = new Remembered<string, string | number>();
  expect([40, '40'].map((asked) => readBefore.of(asked, () => typeof asked))).toEqual(['number', 'string']);
});

test('memory does not grow with what is asked: neither by many texts nor by long ones', () => {
  const readBefore = new Remembered<string>();
  const names = Array.from({ length: 50_000 }, (_, at) => `имя ${at}`);
  expect(names.map((name) => readBefore.of(name, (text) => text))).toEqual(names);
  expect(names.filter((name) => readBefore.known(name) !== undefined).length).toBeLessThanOrEqual(20_000);
  const long = 'я'.repeat(2_000);
  expect(readBefore.of(long, (text) => text)).toBe(long);
  expect(readBefore.known(long)).toBeUndefined();
});

test('no type and no edition is answered by another', () => {
  const readBefore = new RememberedByType<string>();
  const other = normsAfter(() => undefined);
  const asked = [norms, other].flatMap((edition) => [undefined, 0, 1].map((type) => [edition, type] as const));
  for (const [at, [edition, type]] of asked.entries()) readBefore.in(edition, type).of('повар', () => `answer ${at}`);
  expect(asked.map(([edition, type]) => readBefore.in(edition, type).known('повар'))).toEqual(
    asked.map((_, at) => `answer ${at}`),
  );
});
