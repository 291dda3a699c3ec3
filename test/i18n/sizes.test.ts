import { readSteps } from '../../src/engine/arguments/sizes';
import { readPosition } from '../../src/engine/arguments/position';
import { compile } from '../../src/engine/compile';
import { emptyProfile, facility } from '../../src/engine/facility';
import { Fault } from '../../src/engine/fault';
import { compareSizes } from '../../src/engine/sizes';
import { sayChanges, saySizes } from '../../src/i18n/sizes';
import { readEditionJson } from '../../src/editions/json/read-json';
import { everyKind } from '../editions/every-kind';

/** Of an edition whose act prints numbers of its own, lines of sizes have these, as their basis does. Invented: row 2 is printed 1.2. */
const edition = readEditionJson(JSON.stringify(everyKind()));
if (Array.isArray(edition)) throw new Error(JSON.stringify(edition));
const norms = compile(edition);

test('every change, and several sizes, name a position by its printed number', () => {
  const question = { norms, workbookRounding: undefined, type: 0, profile: emptyProfile, readPosition };
  const lines = readSteps(question, 40, 60);
  if (lines instanceof Fault) throw lines;
  const [, ...changes] = sayChanges('ru', norms, lines);
  expect(changes).toContainEqual([51, '1.2', 'Повар', 0, 0.5, expect.stringContaining('строка 1.2'), '']);
  const facilities = [40, 60].map((residents) => facility(norms, 0, residents) ?? []).flat();
  const [, ...sizes] = saySizes(
    'ru',
    norms,
    facilities,
    compareSizes(norms, facilities, () => true),
  );
  expect(sizes.map(([number, name]) => [number, name])).toContainEqual(['1.2', 'Повар']);
});
