import { positionFormula } from '../../../src/taskpane/norms/position-formula';
import { typedFormula, writtenFormula } from '../../../src/taskpane/shared/typed-formula';
import { norms } from '../norms-used';

const cell = { sheet: 'Бюджет 2026', address: 'B2' };

test.each([
  [40, 'ru', 'elderly-disabled', { text: '120' }, '=NORMS.REQUIRED_STAFF("Повар",120,"elderly-disabled")'],
  // Rows 35 and 36 share a name: the type tells them apart.
  [
    36,
    'ru',
    'psychoneurological',
    { text: '120' },
    '=NORMS.REQUIRED_STAFF("Санитар палатный (санитарка палатная)",120,"psychoneurological")',
  ],
  [
    35,
    'ru',
    'children-psychoneurological',
    { text: '60' },
    '=NORMS.REQUIRED_STAFF("Санитар палатный (санитарка палатная)",60,"children-psychoneurological")',
  ],
  // Residents that are linked to a cell stay linked.
  [
    1,
    'kk',
    'elderly-disabled',
    { text: '120', cell },
    `=NORMS.REQUIRED_STAFF("Директор",'Бюджет 2026'!B2,"elderly-disabled")`,
  ],
] as const)('row %s in %s', (row, language, type, residents, formula) => {
  const compiled = norms.byRow.get(row);
  if (compiled === undefined) throw new Error(`no row ${row}`);
  const { args, fault } = positionFormula(norms, language, compiled, { type, residents, rounding: undefined });
  expect(fault).toBeUndefined();
  expect(writtenFormula('REQUIRED_STAFF', args)).toBe(formula);
});

test('residents that the norms do not know are a fault', () => {
  const compiled = norms.byRow.get(12);
  if (compiled === undefined) throw new Error('no row 12');
  const formula = positionFormula(norms, 'kk', compiled, {
    type: 'assisted-living',
    residents: { text: '31' },
    rounding: undefined,
  });
  expect(formula.fault?.key).toBe('residentsOutside');
});

describe('a formula for people to type', () => {
  test.each([
    ['kk', '=NORMS.REQUIRED_STAFF("Жүргізуші";120;4;0,5)'],
    ['ru', '=NORMS.REQUIRED_STAFF("Жүргізуші";120;4;0,5)'],
    ['en', '=NORMS.REQUIRED_STAFF("Жүргізуші",120,4,0.5)'],
  ] as const)('in %s', (language, formula) => {
    expect(typedFormula(language, 'REQUIRED_STAFF', ['Жүргізуші', 120, 4, 0.5])).toBe(formula);
  });

  test('quotation marks inside a text are doubled', () => {
    expect(writtenFormula('REQUIRED_STAFF', ['a "b"', 1])).toBe('=NORMS.REQUIRED_STAFF("a ""b""",1)');
  });
});
