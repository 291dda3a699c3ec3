import { readFileSync } from 'node:fs';
import path from 'node:path';
import { draftQuestionGroups } from '../../../src/editions/printed/draft/counts';
import { draftEdition } from '../../../src/editions/printed/draft/draft-edition';
import { readPage } from '../../../src/editions/printed/read-page';
import type { MergedCells } from '../../../src/editions/sheets/content';
import { compile, type CompiledEdition } from '../../../src/engine/compile';
import { facility } from '../../../src/engine/facility';
import { requiredUnits } from '../../../src/engine/requirement';

/**
 * Three tables of other acts as they stand in a sheet after pasting: rows of `printed-rows.tsv` under the headings that the
 * acts print, merged where one figure is for several columns. The two columns of Mordovia's table are divided at 40 beds
 * here, which the source does not tell.
 */
interface GivenTable {
  readonly table: string;
  readonly rows: readonly (readonly string[])[];
  readonly merged: readonly MergedCells[];
}

const lines = readFileSync(path.join(__dirname, 'printed-rows.tsv'), 'utf8').trimEnd().split('\n').slice(1);
const cellsOf = (table: string): string[][] =>
  lines
    .map((line) => line.split('\t'))
    .flatMap(([, one, printed = '']) => (one === table ? [printed.split(' | ')] : []));

function pageOf(table: string, head: readonly string[][], names: readonly (readonly string[])[]): GivenTable {
  const width = head[0]?.length ?? 0;
  const rows: string[][] = [...head.map((row) => [...row])];
  const merged: MergedCells[] = [];
  cellsOf(table).forEach((cells, at) => {
    const row = [...(names[at] ?? []), ...cells];
    const column = row.length - 1;
    if (row.length < width) merged.push({ row: rows.length, column, rows: 1, columns: width - column });
    rows.push([...row, ...new Array<string>(width - row.length).fill('')]);
  });
  return { table, rows, merged };
}

const named = (names: string): string[][] => names.split('; ').map((name) => [name]);

const mordovia = pageOf(
  'mordovia',
  [
    ['Штатные нормативы домов-интернатов для престарелых и инвалидов', '', ''],
    ['Наименование должности', '25-40 коек', '41-60 коек'],
  ],
  named(
    'Директор учреждения; Главный бухгалтер; Бухгалтер; Заведующий хозяйством; Заведующий складом; Инспектор по кадрам; Электромонтер по ремонту и обслуживанию электрооборудования; Слесарь-сантехник; Оператор котельной; Культорганизатор; Повар; Официант; Кухонный рабочий; Водитель автомобиля; Машинист по стирке и ремонту спецодежды; Уборщик служебных помещений',
  ),
);

const garant = pageOf(
  'garant30087910',
  [
    ['Штатные нормативы учреждения', '', '', '', '', ''],
    ['№ п/п', 'Наименование должности', 'Количество плановых коек', '', '', ''],
    ['', '', '20-50', '51-150', '151-310', 'свыше 310'],
  ],
  '1.1 Директор; 1.2 Заместитель директора; 1.3 Юрисконсульт; 1.4 Главный бухгалтер; 1.5 Заместитель главного бухгалтера; 1.6 Бухгалтер; 1.7 Экономист; 1.8 Инженер-программист; 1.10 Специалист по пожарной безопасности; 1.11 Специалист по кадрам; 1.12 Секретарь руководителя; 2.1.1 Заведующий отделением; 2.1.1 Главная медицинская сестра; 1.9 Специалист по охране труда; 2.1.3 Врач-терапевт'
    .split('; ')
    .map((one) => [one.slice(0, one.indexOf(' ')), one.slice(one.indexOf(' ') + 1)]),
);

const sakhalin = pageOf(
  'sakhalin',
  [
    ['Отделение медико-социальной реабилитации', '', ''],
    ['Наименование должности', 'до 45 мест', 'свыше 45 мест'],
  ],
  named(
    'Заведующий отделением (врач-педиатр); Врач-педиатр; Врач физиотерапевт; Врач-невропатолог; Врач-травматолог-ортопед; Врач-невролог; Врач-психиатр; Врач по лечебной физкультуре; Старшая медицинская сестра; Медсестра по физиотерапии; Медсестра по массажу; Медсестра диетическая; Медицинская сестра; Инструктор по лечебной физкультуре; Медицинский регистратор',
  ),
);

const mostTyped = 10;

/** The edition of a page, blank cells answered once as no unit, with what was typed for it. */
function load({ table, rows, merged }: GivenTable, blank = false): { norms: CompiledEdition; typed: number } {
  const shown = blank ? rows.map((row, at) => (at < 2 ? row : row.map((text) => (text === '-' ? '' : text)))) : rows;
  const draft = readPage({ name: table, rows: shown, merged });
  if (draft === undefined) throw new Error('no table');
  const details = { id: 'TEST-6-2031', title: draft.title, from: '2031-01-01' };
  const groups = draftQuestionGroups(draft);
  const answers = new Map(
    groups.flatMap(({ questions }) =>
      questions.flatMap(({ cell, why }) => (why === 'blank' ? [[cell, '-'] as const] : [])),
    ),
  );
  const edition = draftEdition(draft, details, table, answers);
  if (Array.isArray(edition)) throw new Error(JSON.stringify(edition));
  // The id, the day, and one answer a group of questions: a title that stands above the table is taken over.
  return { norms: compile(edition), typed: 2 + groups.length + (draft.title === '' ? 1 : 0) };
}

function unitsIn(
  norms: CompiledEdition,
  name: string,
  known: Readonly<Record<string, number | boolean>>,
): number | undefined {
  const placed = facility(norms, 0, 50, { values: new Map(Object.entries(known)) });
  const [position] = norms.positionNames.find(name);
  if (placed === undefined || position === undefined) throw new Error(name);
  return requiredUnits(norms, placed, position);
}

test('Mordovia: figures on both sides of 40 beds, areas that are cleaned, and none where the beds are not known', () => {
  const { norms, typed } = load(mordovia);
  expect(typed).toBeLessThanOrEqual(mostTyped);
  expect(norms.positions).toHaveLength(16);
  const small = { beds: 30, cleanedArea: 750 };
  expect(unitsIn(norms, 'Бухгалтер', small)).toBe(0.5);
  expect(unitsIn(norms, 'Бухгалтер', { beds: 41 })).toBe(1);
  expect(unitsIn(norms, 'Культорганизатор', small)).toBe(0);
  expect(unitsIn(norms, 'Культорганизатор', { beds: 60 })).toBe(0.5);
  expect(unitsIn(norms, 'Официант', { beds: 60 })).toBe(2);
  expect(unitsIn(norms, 'Уборщик служебных помещений', small)).toBe(1.5);
  expect(unitsIn(norms, 'Бухгалтер', {})).toBeUndefined();
  const boiler = norms.edition.profile.filter(({ id }) => !['beds', 'cleanedArea', 'rounding'].includes(id));
  const values = Object.fromEntries(boiler.map(({ id, kind }) => [id, kind === 'yes-no' ? true : 2.5]));
  expect(unitsIn(norms, 'Оператор котельной', { beds: 30, ...values })).toBe(2.5);
});

test('garant 30087910: rows numbered as printed, by beds, shares of them, and employees', () => {
  const { norms, typed } = load(garant);
  expect(typed).toBeLessThanOrEqual(mostTyped);
  expect(norms.positions.map(({ position }) => position.label)).toEqual(
    '1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.10 1.11 1.12 2.1.1 2.1.1 1.9 2.1.3'.split(' '),
  );
  const beds = [20, 51, 310, 311];
  const of = (name: string): unknown[] => beds.map((one) => unitsIn(norms, name, { beds: one, employees: 51 }));
  expect(of('Заместитель директора')).toEqual([0, 1, 2, 3]);
  expect(of('Бухгалтер')).toEqual([2, 3, 3, 4]);
  expect(of('Специалист по охране труда')).toEqual([0.5, 0.5, 1, 1]);
  expect(of('Врач-терапевт')).toEqual([0, 0.51, 3.1, 3.11]);
  expect(unitsIn(norms, 'Специалист по охране труда', { beds: 200, employees: 50 })).toBe(0);
});

test.each([false, true])('Sakhalin: figures on both sides of 45 places; its blank cells blank: %s', (blank) => {
  const { norms, typed } = load(sakhalin, blank);
  expect(typed).toBeLessThanOrEqual(mostTyped);
  const of = (name: string): unknown[] => [45, 46].map((places) => unitsIn(norms, name, { places }));
  expect(of('Врач-невропатолог')).toEqual([0.5, 0]);
  expect(of('Врач-невролог')).toEqual([0, 1]);
  expect(of('Медсестра по физиотерапии')).toEqual([1, 2]);
  expect(of('Медсестра по массажу')).toEqual([4, 4]);
});
