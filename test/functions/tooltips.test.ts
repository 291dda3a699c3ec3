import { readFileSync } from 'node:fs';
import path from 'node:path';
import texts from '../../src/functions/function-texts.json';
import { readFacilityType } from '../../src/engine/arguments/facility-type';
import { compile } from '../../src/engine/compile';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';

const norms = compile(KZ_343_2021);
const source = readFileSync(path.join(__dirname, '../../src/functions/functions.ts'), 'utf8');
/** What Excel's list says beside each facility type, and the id that it enters. */
const tooltips = [...source.matchAll(/\/\*\* (.*) \*\/\n {2}\w+ = "([\w-]+)"/g)].map(([, said = '', id = '']) => [
  said,
  id,
]);
const translated: Readonly<Record<string, { kk: string; ru: string }>> = texts;

test('Excel’s list has every type', () => {
  expect(tooltips.map(([, id]) => id)).toEqual(norms.edition.types.map(({ id }) => id));
});

test.each(tooltips)('“%s” may be typed as the type %s, in three languages', (said = '', id = '') => {
  const place = norms.edition.types.findIndex((type) => type.id === id);
  for (const name of [said, translated[said]?.kk, translated[said]?.ru])
    expect([name, readFacilityType(norms, name)]).toEqual([name, place]);
});
