import { normsCalls } from '../../../src/formulas/norms-calls';
import { argumentSource } from '../../../src/workbook/selection/argument-source';

const cells = (sheet: string, address: string, spill = false) => ({ from: 'cells', sheet, address, spill });
const constant = (value: unknown) => ({ from: 'formula', values: [[value]] });

describe('where the arguments of the selected formula are', () => {
  test.each([
    ['a number', '33', constant(33)],
    ['a text', '"Жүргізуші"', constant('Жүргізуші')],
    ['a cell of the same sheet', '$A10', cells('Штат', '$A10')],
    ['a cell of another sheet', "'Бюджет 2026'!$B$2", cells('Бюджет 2026', '$B$2')],
    ['a whole column', 'A:B', cells('Штат', 'A:B')],
    ['a spill', 'D3#', cells('Штат', 'D3', true)],
    ['a named range', 'NormsProfile', { from: 'name', name: 'NormsProfile' }],
    ['a list in the formula', '{"beds",120}', { from: 'formula', values: [['beds', 120]] }],
    ['a calculation', 'B2+1', { from: 'calculation', source: 'B2+1' }],
    ['another function', 'SUM(B2:B5)', { from: 'calculation', source: 'SUM(B2:B5)' }],
    ['nothing', '', { from: 'nothing' }],
  ])('%s', (_, written, source) => {
    const [call] = normsCalls(`=1+NORMS.REQUIRED_STAFF(${written},120,4)`);
    expect(call && argumentSource(call.arguments[0] ?? { kind: 'omitted' }, call.sources[0], 'Штат')).toEqual(source);
  });
});
