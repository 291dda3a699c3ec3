import { makeWorkbook, type MadeCell } from '../staffing-workbooks/make-workbook';
import { workbookInBrowser } from './browser-workbook';
import { CheckInPane } from './check-in-pane';
import { Pane } from './pane';
import { gone, seen } from './waiting';

const workbook = workbookInBrowser({ language: 'ru' });
const pane = new Pane(workbook, 'ru');
const check = new CheckInPane(workbook, pane);

const sheet = 'Штат';
const _ = null;

/** As people write it: shortened names, grades, half units in words, names that the annex does not have. */
const lines: readonly (readonly [name: string, units: MadeCell])[] = [
  ['Директор', 1],
  ['Зам. директора по социальной работе', 1],
  ['Гл. бухгалтер', 1],
  ['Бухгалтер-кассир', 1],
  ['Бухгалтер материального стола', '0,5 ст.'],
  ['Экономист', '0,5'],
  ['Специалист по гос.закупкам', 1],
  ['Инспектор отдела кадров', 1],
  ['Делопроизводитель', 1],
  ['Завхоз', 1],
  ['Зав. складом', 1],
  ['Кастелянша', 1],
  ['Программист', '1/2'],
  ['Юрист', 1],
  ['Инженер по охране труда', 0.5],
  ['Водитель', 2],
  ['Водитель автобуса', 1],
  ['Слесарь-сантехник', 1],
  ['Электрик', 1],
  ['Сварщик', 0.5],
  ['Дворник', 2],
  ['Сторож', 4],
  ['Вахтер', 3],
  ['Оператор котельной', 4],
  ['Уборщик служебных помещений', 6],
  ['Подсобный рабочий', 2],
  ['Рабочий по обслуживанию здания', 1],
  ['Парикмахер', 0.5],
  ['Специалист по социальной работе', '2,5'],
  ['Социальный работник', 3],
  ['Санитарка', 8],
  ['Санитарка палатная', '5,25'],
  ['Санитарка-ванщица', 2],
  ['Шеф-повар', 1],
  ['Повар 4 разряда', 2],
  ['Повар 5 разряда', 1],
  ['Кухонный рабочий', 2],
  ['Официантка', 2],
  ['Машинист по стирке белья', 1.5],
  ['Швея', 0.5],
  ['Врач-терапевт', 1],
  ['Врач-психиатр', 0.5],
  ['Врач-невропатолог', 0.5],
  ['Старшая медсестра', 1],
  ['Медсестра', '10,5'],
  ['Медсестра процедурная', 1],
  ['Диетсестра', 1],
  ['Массажист', 1],
  ['Психолог', _],
  ['Инструктор по трудотерапии', '1 ст. (?)'],
];
const firstRow = 5;
const rowOf = (name: string): number => firstRow + lines.findIndex(([one]) => one === name);

async function open(): Promise<void> {
  const rows: MadeCell[][] = [
    ['КГУ «Дом-интернат для престарелых и инвалидов на 100 мест»', _, _, _],
    ['Штатное расписание на 2027 год', _, _, _],
    [],
    ['№', 'Должность', 'Количество штатных единиц', 'Должностной оклад, тенге'],
    ...lines.map(([name, units], at): MadeCell[] => [at + 1, name, units, 100000]),
  ];
  await workbook.openFile(await makeWorkbook([{ name: sheet, titles: [4], rows }]));
  await pane.open();
  await workbook.select(sheet, 'A1');
}

/** Presses of the mouse in the pane, with those on the pane's own tabs. */
async function countPresses(): Promise<() => Promise<number>> {
  await pane.frame.evaluate(() => {
    const counted = window as unknown as { presses: number };
    counted.presses = 0;
    addEventListener('pointerdown', () => (counted.presses += 1), { capture: true });
  });
  return () => pane.frame.evaluate(() => (window as unknown as { presses: number }).presses);
}

test('fifty lines: from opening to the written result in ten presses', async () => {
  await open();
  const presses = await countPresses();
  await pane.place('placeCheck').click();
  await check.button('findTable').click();
  await seen(check.step('namesTitle'));
  // Type and residents are those of the title, and are said to be.
  await seen(check.step('facilityTitle').getByText(check.say('takenFromSheet', { cells: ['A1'] })));
  // Ten names with proposals, four that the annex does not have.
  await check
    .step('namesTitle')
    .getByRole('button', { name: check.say('acceptAll', { count: 10 }) })
    .click();
  await check
    .step('namesTitle')
    .getByRole('button', { name: check.say('absentAll', { count: 4 }) })
    .click();
  await seen(check.step('namesTitle').getByText(check.say('namesMatched', { matched: 50, all: 50 })));
  await check
    .step('writeTitle')
    .getByRole('button', { name: check.say('write'), exact: true })
    .click();
  await check.hasWritten();
  expect(await presses()).toBeLessThanOrEqual(10);
});

test('of the two ward orderlies the one of the type is offered, and rows of other types are not', async () => {
  const group = check.step('namesTitle');
  await group.getByText(check.say('showMatched', { matched: 50 })).click();
  const options = group.getByRole('combobox').first().locator('option');
  const rows = (await options.allInnerTexts()).map((text) => Number(/^\d+/.exec(text)?.[0]));
  expect(rows).toContain(36);
  expect(rows).not.toContain(35);
  expect(rows).not.toContain(37);
});

test('what is blank or not read is no deviation: in the pane, beside the table and in the report', async () => {
  const [psychologist, instructor] = [rowOf('Психолог'), rowOf('Инструктор по трудотерапии')];
  const written = await workbook.values(sheet, `E${firstRow}:H${firstRow + lines.length - 1}`);
  const beside = (row: number) => written[row - firstRow]?.slice(1, 3);
  expect(beside(psychologist)).toEqual([1, '']);
  expect(beside(instructor)?.[1]).toBe('');
  const said = await check.text('resultTitle');
  expect(said).toContain(check.say('unitsNotRead'));

  const report = (await check.write('report')).split('!')[0] ?? '';
  const rows = await workbook.values(report, 'A8:E140');
  expect(rows.find(([row]) => row === 66)?.slice(2)).toEqual([1, '', '']);
  // Down the report: required, less what is short, with what is over, and what is not compared, is what the table has.
  const at = rows.findIndex(([row, title]) => row === '' && String(title).startsWith('Итого (не менее)'));
  const figure = (row: number, column: number): number => Number(rows[row]?.[column]);
  const [required, actual] = [figure(at, 2), figure(at, 3)];
  const [short, over] = [figure(at + 1, 4), figure(at + 2, 4)];
  expect(required - short + over - figure(at + 3, 2) + figure(at + 3, 3)).toBeCloseTo(actual, 9);
  const whole = rows.findIndex(([row, title]) => row === '—' && title === 'Вся таблица');
  const inTable = lines.reduce((sum, [, units]) => sum + (inUnits.get(units) ?? Number(units)), 0);
  expect(figure(whole, 3)).toBeCloseTo(inTable, 9);
  // A unit that is typed into the blank cell counts at once.
  await workbook.setCells(sheet, `C${psychologist}`, [[1]]);
  expect(await workbook.values(sheet, `F${psychologist}:G${psychologist}`)).toEqual([[1, 0]]);
});

/** How the cells that are no plain numbers are read by a careful reader. */
const inUnits = new Map<MadeCell, number>([
  ['0,5 ст.', 0.5],
  ['0,5', 0.5],
  ['1/2', 0.5],
  ['2,5', 2.5],
  ['5,25', 5.25],
  ['10,5', 10.5],
  ['1 ст. (?)', 0],
  [_, 0],
]);

test('after an edit the result is marked as old, until the sheet is read again', async () => {
  const old = check.step('resultTitle').getByText(check.say('resultOld', { sheet }));
  // The unit that the test before has typed; now the person is in the sheet, then in the pane again.
  await workbook.page.mouse.click(400, 400);
  await check.step('resultTitle').getByRole('heading').first().click();
  await seen(old);
  await check
    .step('resultTitle')
    .getByRole('button', { name: check.say('readAgain') })
    .click();
  await gone(old);
});

test('a missing fact is given where it is missed, and goes into the formulas', async () => {
  const step = check.step('resultTitle');
  await step.getByText(new RegExp(`^${check.say('undetermined')}: \\d+$`)).click();
  const vehicles = step.getByRole('row', { name: /^21\. / });
  await vehicles.getByRole('textbox').fill('3');
  await vehicles.getByRole('button', { name: pane.say('giveAnswer') }).click();
  await gone(step.getByRole('row', { name: /^21\. .*\t?/ }).getByRole('textbox'));
  await check.write('beside');
  const row = rowOf('Водитель');
  expect(await workbook.formula(sheet, `F${row}`)).toContain('{"vehicles",3}');
  // Three vehicles, one driver each; two and one drivers in the table.
  expect(await workbook.values(sheet, `F${row}:G${row}`)).toEqual([[3, 0]]);
});

test('answers for names are saved to a file, forgotten, and loaded again', async () => {
  const step = check.step('namesTitle');
  await step.getByText(/^Ваши ответы о названиях \(14\)$/).click();
  const download = workbook.page.waitForEvent('download');
  await check.button('saveAnswers').click();
  const file = await (await download).path();
  await check.button('forgetAnswers').click();
  await seen(step.getByText(check.say('answersForgotten')));
  expect(await check.openNames()).toHaveLength(14);
  await step.locator('input[type=file]').setInputFiles(file);
  await seen(step.getByText(check.say('answersLoaded', { added: 14, kept: 0 })));
  expect(await check.openNames()).toEqual([]);
});
