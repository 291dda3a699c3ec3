import { Fault } from '../../../src/engine/fault';
import type { LoadedCells, LoadedValue } from '../../../src/workbook/excel/cells';
import type { BuilderChoices } from '../../../src/taskpane/explain/builder-choices';
import { builtAnswer, builtArguments, canBeNames, placesOf } from '../../../src/taskpane/explain/built-formula';
import { typedFormula, writtenFormula } from '../../../src/taskpane/shared/typed-formula';
import { emptyProfile } from '../../../src/engine/facility';
import { norms } from '../norms-used';

const context = { norms, language: 'ru', rounding: undefined } as const;

const cells = (sheet: string, address: string, ...column: LoadedValue[]): LoadedCells => ({
  sheet,
  address,
  values: column.map((one) => [one]),
});

function chosen(changes: Partial<BuilderChoices> = {}): BuilderChoices {
  return {
    name: 'REQUIRED_STAFF',
    row: 40,
    names: undefined,
    residents: { text: '120' },
    type: 'elderly-disabled',
    actual: { text: '' },
    answers: undefined,
    table: undefined,
    ...changes,
  };
}

const names = cells('Бюджет', 'A2:A5', 'Повар', '', 'Водитель', 'Космонавт');
const part = { name: 'Дом', type: 'psychoneurological', residents: 143, profile: emptyProfile };
const table = {
  ...{ sheet: 'Штат', part },
  ...{ residents: 'NormsResidents', type: 'NormsTypes', profile: 'NormsProfile' },
};

test.each<[what: string, changes: Partial<BuilderChoices>, at: number, home: string | undefined, formula: string]>([
  ['one position, a number', {}, 0, 'Лист1', '=NORMS.REQUIRED_STAFF("Повар",120,"elderly-disabled")'],
  [
    'residents in a cell of the same sheet are absolute',
    { residents: { text: '120', cell: { sheet: 'Бюджет', address: 'B1' } } },
    0,
    'Бюджет',
    '=NORMS.REQUIRED_STAFF("Повар",$B$1,"elderly-disabled")',
  ],
  [
    'in a cell of another sheet they say its sheet, quoted, with its apostrophe doubled',
    { residents: { text: '120', cell: { sheet: "O'Brien 2026", address: 'B1' } } },
    0,
    'Бюджет',
    `=NORMS.REQUIRED_STAFF("Повар",'O''Brien 2026'!$B$1,"elderly-disabled")`,
  ],
  [
    'names beside: the column stays, the row follows',
    { names },
    2,
    'Бюджет',
    '=NORMS.REQUIRED_STAFF($A4,120,"elderly-disabled")',
  ],
  ['names on another sheet', { names }, 0, 'Лист1', `=NORMS.REQUIRED_STAFF('Бюджет'!$A2,120,"elderly-disabled")`],
  [
    'where the sheet is not known, each reference says its own',
    { names },
    0,
    undefined,
    `=NORMS.REQUIRED_STAFF('Бюджет'!$A2,120,"elderly-disabled")`,
  ],
  [
    'a gap with actual units beside the names',
    { name: 'STAFF_GAP', names, actual: { text: '', cells: cells('Бюджет', 'C2:C5', 1, 2, 3, 4) } },
    3,
    'Бюджет',
    '=NORMS.STAFF_GAP($A5,$C5,120,"elderly-disabled")',
  ],
  [
    'a gap with a figure: a decimal comma becomes a point in what is written',
    { name: 'STAFF_GAP', actual: { text: '2,5' } },
    0,
    'Лист1',
    '=NORMS.STAFF_GAP("Повар",2.5,120,"elderly-disabled")',
  ],
  [
    'answers in two columns are absolute',
    { answers: { sheet: 'Сведения', address: 'E2:F9', values: [['vehicles', 3]] } },
    0,
    'Лист1',
    `=NORMS.REQUIRED_STAFF("Повар",120,"elderly-disabled",'Сведения'!$E$2:$F$9)`,
  ],
  [
    'a table made here goes in by its names',
    { name: 'BASIS', table },
    0,
    'Лист1',
    '=NORMS.BASIS("Повар",NormsResidents,NormsTypes,NormsProfile)',
  ],
])('%s', (_what, changes, at, home, formula) => {
  const choices = chosen(changes);
  expect(writtenFormula(choices.name, builtArguments(context, choices, at, home))).toBe(formula);
});

test('what is shown has the separators and decimals of a Russian Excel', () => {
  const choices = chosen({ name: 'STAFF_GAP', actual: { text: '2,5' } });
  expect(typedFormula('ru', choices.name, builtArguments(context, choices, 0, 'Лист1'))).toBe(
    '=NORMS.STAFF_GAP("Повар";2,5;120;"elderly-disabled")',
  );
});

// By hand from the order: row 40, the cooks, 3 units at 101 to 150 residents; row 21, a driver for each vehicle in running order.
test.each<[what: string, changes: Partial<BuilderChoices>, at: number, answer: number]>([
  ['units', {}, 0, 3],
  ['a gap: 2.5 where 3 are required', { name: 'STAFF_GAP', actual: { text: '2,5' } }, 0, -0.5],
  ['nothing typed counts as 0', { name: 'STAFF_GAP' }, 0, -3],
  ['the name of a row', { names }, 0, 3],
  ['with answers', { row: 21, answers: { sheet: 'Л', address: 'A1:B1', values: [['vehicles', 4]] } }, 0, 4],
  ['of a table: 143 residents of another type', { table }, 0, 3],
])('it gives: %s', (_what, changes, at, answer) => {
  expect(builtAnswer(context, chosen(changes), at)).toBe(answer);
});

test('the basis is one line with row and column', () => {
  expect(builtAnswer(context, chosen({ name: 'BASIS' }), 0)).toMatch(/строка 40, графа «101–150»/);
});

test.each<[what: string, changes: Partial<BuilderChoices>, at: number, key: string]>([
  ['no residents yet', { residents: { text: '' } }, 0, 'residentsEmpty'],
  ['a word for residents', { residents: { text: 'много' } }, 0, 'residentsText'],
  ['what is not determined', { row: 21 }, 0, 'undetermined'],
  ['a name that the annex does not have', { names }, 3, 'positionUnknown'],
  [
    'answers that are none',
    { answers: { sheet: 'Л', address: 'A1:B1', values: [['?!', 1]] } },
    0,
    'profileItemUnknown',
  ],
])('it gives the sentence of an error: %s', (_what, changes, at, key) => {
  const answer = builtAnswer(context, chosen(changes), at);
  expect(answer instanceof Fault ? answer.key : answer).toBe(key);
});

test('a blank among names gets no formula', () => {
  expect(placesOf(chosen({ names }))).toEqual([0, 2, 3]);
  expect(placesOf(chosen())).toEqual([0]);
});

test.each([
  ['one column with a name', [['Повар'], ['']], true],
  ['blank cells', [[''], ['']], false],
  ['two columns', [['Повар', 1]], false],
] as const)('cells that can be names: %s', (_what, values, can) => {
  expect(canBeNames({ sheet: 'Л', address: 'A1', values })).toBe(can);
});
