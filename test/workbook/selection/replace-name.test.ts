import { readPosition } from '../../../src/engine/arguments/position';
import { Fault } from '../../../src/engine/fault';
import { normsCalls } from '../../../src/formulas/norms-calls';
import type { ArgumentRead } from '../../../src/workbook/selection/read-arguments';
import { nameToReplace, type NameToReplace } from '../../../src/workbook/selection/replace-name';
import { norms } from '../../taskpane/norms-used';

const owner = { sheet: 'Штат', address: 'C2' };
const element = { row: 1, column: 0 };

function found(formula: string, position: ArgumentRead, name: string): NameToReplace | undefined {
  const [written] = normsCalls(formula);
  const fault = readPosition(norms, 4, name);
  if (written === undefined || !(fault instanceof Fault)) throw new Error(formula);
  return nameToReplace({ name: written.name, args: [position], written }, { element, formula, owner }, fault);
}

const rows = (one: NameToReplace | undefined): readonly number[] | undefined => one?.positions.map(({ row }) => row);

test('a name in a cell of a range is replaced in that cell', () => {
  const place = { sheet: 'Имена', address: 'A2:A3' };
  const values: ArgumentRead = { kind: 'values', values: [['Повар'], ['поварр']], place };
  const one = found('=NORMS.REQUIRED_STAFF(Имена!A2:A3,120,5)', values, 'поварр');
  expect(one?.cell).toEqual({ sheet: 'Имена', address: 'A3' });
  expect(one?.within).toBeUndefined();
  expect(rows(one)?.[0]).toBe(40);
});

test('a name in the text of a formula is replaced in the formula, also where the selected cell shows part of a spill', () => {
  const one = found(
    '=NORMS.REQUIRED_STAFF("санитарка",120,5)',
    { kind: 'values', values: [['санитарка']] },
    'санитарка',
  );
  expect(one?.cell).toEqual(owner);
  expect(one?.name).toBe('санитарка');
  expect(one?.within?.formula).toBe('=NORMS.REQUIRED_STAFF("санитарка",120,5)');
  expect(rows(one)).toEqual(expect.arrayContaining([36, 38, 48, 49]));
});

test('a name in an array constant is replaced in its place there', () => {
  const formula = '=SUM(NORMS.REQUIRED_STAFF({"Повар";"поварр"},120,5))';
  const one = found(formula, { kind: 'values', values: [['Повар'], ['поварр']] }, 'поварр');
  expect(one?.cell).toEqual(owner);
  expect(one?.name).toBe('поварр');
  expect(one?.within).toMatchObject({ formula, argument: 0, element });
  expect(rows(one)?.[0]).toBe(40);
});

test('a name that is calculated, or like no position, is not replaced', () => {
  const calculated: ArgumentRead = { kind: 'values', values: [['поварр']] };
  expect(found('=NORMS.REQUIRED_STAFF("пов"&"арр",120,5)', calculated, 'поварр')).toBeUndefined();
  expect(found('=NORMS.REQUIRED_STAFF("программист",120,5)', calculated, 'программист')).toBeUndefined();
});
