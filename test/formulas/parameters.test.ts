import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normsCalls } from '../../src/formulas/norms-calls';
import { argumentOf, asksAboutFacility, type Parameter } from '../../src/formulas/parameters';

const source = readFileSync(join(__dirname, '../../src/functions/functions.ts'), 'utf8');

/** The parameters that functions.ts itself gives a function, in order. */
function declared(name: string): string[] {
  const [, comment = ''] = new RegExp(String.raw`@customfunction ${name}\n([^]*?)\*/`).exec(source) ?? [];
  return [...comment.matchAll(/@param \{[^}]*\} \[?(\w+)/g)].flatMap(([, parameter]) => parameter ?? []);
}

test.each([
  'REQUIRED_STAFF',
  'STAFF_GAP',
  'STAFF_TABLE',
  'TOTAL_STAFF',
  'EXPLAIN',
  'NEXT_STEP',
  'STEPS',
  'COMPARE_SIZES',
  'BASIS',
])('%s has its parameters', (name) => {
  const parameters = declared(name) as Parameter[];
  const [call] = normsCalls(`=NORMS.${name}(${parameters.map((_, at) => `A${at + 1}`).join(',')})`);
  expect(parameters.length).toBeGreaterThan(4);
  expect(call && asksAboutFacility(call)).toBe(true);
  expect(parameters.map((parameter) => call && argumentOf(call, parameter).source)).toEqual(
    parameters.map((_, at) => `A${at + 1}`),
  );
});

test('a parameter that the call leaves out, or the function does not have, is omitted', () => {
  const [call] = normsCalls('=NORMS.REQUIRED_STAFF(A2,B1,5)');
  expect(call && argumentOf(call, 'profile')).toEqual({ source: undefined, argument: { kind: 'omitted' } });
  expect(call && argumentOf(call, 'section')).toEqual({ source: undefined, argument: { kind: 'omitted' } });
});
