import fc from 'fast-check';
import type { CellValue, MergedArea, SheetCells } from '../../src/staffing/sheet-cells';

/** A line as it was made: what a careful reader has to find at its place. */
export interface MadeLine {
  readonly name: string;
  /** Undefined where the cell is blank, or holds what nobody can read: that is `unread`. */
  readonly units: number | undefined;
  readonly unread: string | undefined;
  readonly salary: number | undefined;
  readonly row: number;
  readonly column: number;
}

export interface MadeTable {
  readonly cells: SheetCells;
  readonly lines: readonly MadeLine[];
  /** The units of all lines by the table's own total, if it has one. */
  readonly total: number | undefined;
  /** Nothing in it can be read in two ways: no line may be asked but those that are unread. */
  readonly isPlain: boolean;
}

const names = {
  ru: [
    'Директор',
    'Главный бухгалтер',
    'Юрист',
    'Повар',
    'Медицинская сестра',
    'Сторож',
    'Врач-⏎терапевт',
    'Санитар по уходу',
    'Гардеробщик',
    'Стажёр',
    'Кинолог',
    'Мойщик посуды',
    'Специалист по социальной работе',
  ],
  kk: [
    'Директор',
    'Бас бухгалтер',
    'Заңгер',
    'Аспазшы',
    'Мейіргер',
    'Күзетші',
    'Терапевт дәрігер',
    'Күтім жөніндегі санитар',
    'Киім ілуші',
    'Тәлімгер',
    'Ыдыс-аяқ жуушы',
    'Әлеуметтiк жұмыс жөнiндегi маман',
  ],
};
const departments = {
  ru: ['Администрация', 'Кухня', 'Медицинская служба', 'I. Хозяйственный персонал', 'Прачечная'],
  kk: ['Әкімшілік', 'Асхана', 'Медициналық қызмет', 'II. Шаруашылық персоналы', 'Кір жуу орны'],
};
const titles = {
  ru: {
    number: ['№', '№ п/п', 'п/п'],
    name: ['Должность', 'Наименование должностей', 'Долж-⏎ность', 'Д о л ж н о с т ь', 'Должность (профессия)'],
    units: [
      'Кол-во ставок',
      'Кол-⏎во единиц',
      'Штатных единиц',
      'Количество штатных единиц',
      'Шт. ед.',
      'Число штатных должностей',
    ],
    salary: ['Оклад', 'Должностной оклад, тенге', 'Оклад, тг', 'О к л а д'],
    department: ['Структурное подразделение', 'Отдел'],
    sum: ['Итого', 'Всего', 'ИТОГО:', 'Итого по разделу'],
    norm: 'по нормативу',
    fact: 'фактически',
    deviation: 'отклонение',
    rb: 'РБ',
    mb: 'МБ',
    all: 'Всего',
    old: '2025 год',
    now: '2026 год',
    persons: 'Численность, чел.',
    hours: 'Часов в неделю',
    posts: 'Кол-во постов',
    grade: 'Разряд',
    measure: 'Единица измерения',
    rate: 'Коэффициент',
    note: 'Примечание',
    code: 'Код должности',
    fund: 'Фонд в месяц, тенге',
  },
  kk: {
    number: ['Р/с', '№', 'Р/с №'],
    name: ['Лауазымы', 'Лауазым атауы', 'Лауа-⏎зымы', 'Қызмет атауы'],
    units: ['Штат бірлігінің саны', 'Бірлік саны', 'Штат саны', 'Штат бір-⏎лігі', 'Ставка саны'],
    salary: ['Лауазымдық жалақы', 'Айлықақы, теңге'],
    department: ['Бөлімше', 'Құрылымдық бөлімше'],
    sum: ['Барлығы', 'Жиыны', 'Бөлім бойынша жиыны'],
    norm: 'норматив бойынша',
    fact: 'нақты',
    deviation: 'ауытқу',
    rb: 'РБ',
    mb: 'ЖБ',
    all: 'Барлығы',
    old: '2025 жыл',
    now: '2026 жыл',
    persons: 'Адам саны',
    hours: 'Апталық сағат',
    posts: 'Бекет саны',
    grade: 'Санат',
    measure: 'Өлшем бірлігі',
    rate: 'Коэффициент',
    note: 'Ескертпе',
    code: 'Код',
    fund: 'Айлық еңбекақы қоры',
  },
};
type Language = keyof typeof titles;

const unreadable = [
  '2 (?)',
  '#N/A',
  '#DIV/0!',
  '1-2',
  'по факту',
  'до 3',
  '50%',
  '01.02.2024',
  'нет',
  '?',
  '4,5 единицы при наличии',
  '1 или 2',
  '-1',
  'бар',
];
const steps = [1, 1, 1, 1, 0.5, 0.25, 1.5, 2, 2, 3, 4, 5.25, 0.75, 10.5, 0, 21];
const money = [250000, 95000.5, 80000, 110000, 150250];

const comma = (units: number): string => String(units).replace('.', ',');
const written: readonly ((units: number) => CellValue)[] = [
  (units) => units,
  (units) => units,
  (units) => units,
  comma,
  (units) => `${comma(units)} ст.`,
  (units) => `${units} ед.`,
  (units) => `${comma(units)}*`,
  (units) => `${comma(units)} (вак.)`,
  (units) => `${units.toFixed(3).replace('.', ',')}`,
  (units) => (units > 1 ? `1+${comma(units - 1)}` : units),
  (units) => (units === 0.5 ? '½' : units === 1.5 ? '1 1/2' : `${comma(units)} бірлік`),
  (units) => (units === 0 ? '-' : `${units} ставка`),
];
const paid: readonly ((salary: number) => CellValue)[] = [
  (salary) => salary,
  (salary) => salary,
  (salary) =>
    `${salary
      .toFixed(2)
      .replace('.', ',')
      .replace(/\B(?=(\d{3})+,)/g, ' ')}`,
  (salary) => (Number.isInteger(salary) ? salary.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ',') : salary),
  (salary) => `${Math.floor(salary)} тг`.replace(/^(.*)$/, Number.isInteger(salary) ? '$1' : comma(salary)),
];

interface Line {
  readonly name: number;
  readonly units: number;
  readonly spelling: number;
  readonly fault: 'none' | 'blank' | 'unread';
  readonly unread: string;
  readonly salary: number;
  readonly paid: number;
}

const line: fc.Arbitrary<Line> = fc.record({
  name: fc.nat(30),
  units: fc.constantFrom(...steps),
  spelling: fc.nat(written.length - 1),
  fault: fc.constantFrom('none', 'none', 'none', 'none', 'none', 'none', 'none', 'none', 'blank', 'unread'),
  unread: fc.constantFrom(...unreadable),
  salary: fc.constantFrom(...money),
  paid: fc.nat(paid.length - 1),
});

const noises = ['persons', 'hours', 'posts', 'grade', 'measure', 'code', 'rate', 'note', 'fund'] as const;
type Noise = (typeof noises)[number];

const plan = fc.record({
  language: fc.constantFrom<Language>('ru', 'kk'),
  groups: fc.array(fc.array(line, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
  /** How a group is told: not at all, by a heading without or with its units, by a column. */
  heading: fc.constantFrom('none', 'merged', 'plain', 'units', 'column', 'mergedColumn'),
  sums: fc.constantFrom('none', 'none', 'groups', 'total', 'total', 'both'),
  units: fc.constantFrom('one', 'one', 'one', 'norm', 'budgets', 'years', 'twoBudgets'),
  isNumbered: fc.boolean(),
  hasSalary: fc.boolean(),
  hasNumbersRow: fc.boolean(),
  isRepeated: fc.boolean(),
  before: fc.subarray([...noises], { maxLength: 2 }),
  after: fc.subarray([...noises], { maxLength: 2 }),
  title: fc.nat(10),
  place: fc.record({ row: fc.nat(3), column: fc.nat(2) }),
  isApproved: fc.boolean(),
  isSigned: fc.boolean(),
  hidden: fc.array(fc.nat(20), { maxLength: 2 }),
});
type Plan = typeof plan extends fc.Arbitrary<infer Made> ? Made : never;

interface Column {
  readonly key: string;
  readonly top: string;
  readonly low?: string;
}

const pick = <One>(all: readonly One[], at: number): One => all[at % all.length] as One;
const broken = (text: string): string => text.replaceAll('⏎', '\n');
const quarter = (units: number): number => Math.round(units * 4) / 4;

function columnsOf(made: Plan): Column[] {
  const words = titles[made.language];
  const noise = (key: Noise): Column => ({ key, top: words[key] });
  const top = pick(words.units, made.title);
  const forms: Record<Plan['units'], Column[]> = {
    one: [{ key: 'units', top }],
    norm: [
      { key: 'norm', top, low: words.norm },
      { key: 'units', top, low: words.fact },
      { key: 'deviation', top, low: words.deviation },
    ],
    budgets: [
      { key: 'rb', top, low: words.rb },
      { key: 'mb', top, low: words.mb },
      { key: 'units', top, low: words.all },
    ],
    years: [
      { key: 'old', top, low: words.old },
      { key: 'units', top, low: words.now },
    ],
    twoBudgets: [
      { key: 'rb', top, low: words.rb },
      { key: 'mb', top, low: words.mb },
    ],
  };
  const isApart = made.heading === 'column' || made.heading === 'mergedColumn';
  const after = made.after.filter((one) => !made.before.includes(one));
  return [
    ...(made.isNumbered ? [{ key: 'number', top: pick(words.number, made.title) }] : []),
    ...(isApart ? [{ key: 'department', top: pick(words.department, made.title) }] : []),
    { key: 'name', top: pick(words.name, made.title) },
    ...made.before.map(noise),
    ...forms[made.units],
    ...(made.hasSalary ? [{ key: 'salary', top: pick(words.salary, made.title) }] : []),
    ...after.map(noise),
  ];
}

/** What a line holds in a column of no role. */
function noiseIn(key: string, { units, salary, name }: Line): CellValue {
  switch (key) {
    case 'persons':
      return Math.ceil(units);
    case 'hours':
      return units * 36;
    case 'posts':
      return units >= 5.25 ? Math.floor(units / 5.25) : null;
    case 'grade':
      return (name % 6) + 1;
    case 'measure':
      return 'ставка';
    case 'code':
      return 1100 + name;
    case 'rate':
      return 2.81 + (name % 5);
    case 'note':
      return name % 4 === 0 ? 'вакансия с 1 июля' : null;
    case 'fund':
      return units * salary;
    case 'norm':
      return quarter(units + (name % 3) / 2);
    case 'deviation':
      return -quarter((name % 3) / 2);
    case 'rb':
      return quarter(units * 0.5);
    case 'mb':
      return quarter(units - quarter(units * 0.5));
    case 'old':
      return quarter(units + 1);
    default:
      return null;
  }
}

export const madeTable: fc.Arbitrary<MadeTable> = plan.map(build);

function build(made: Plan): MadeTable {
  const { language, place, groups } = made;
  const words = titles[language];
  const columns = columnsOf(made);
  const at = (key: string): number => place.column + columns.findIndex((one) => one.key === key);
  const rows: CellValue[][] = [];
  const merged: MergedArea[] = [];
  const lines: MadeLine[] = [];
  const put = (cells: Readonly<Record<string, CellValue>>): number => {
    const row = new Array<CellValue>(place.column + columns.length).fill(null);
    for (const [key, value] of Object.entries(cells)) row[at(key)] = value;
    return rows.push(row) - 1;
  };

  for (let row = 0; row < place.row; row += 1) put({});
  if (made.isApproved) rows.push([null, null, null, 'УТВЕРЖДАЮ'], ['Штатное расписание на 2026 год', null]);
  const header = (): void => {
    const hasLow = columns.some(({ low }) => low !== undefined);
    const first = put(
      Object.fromEntries(
        columns.map(({ key, top }, column) => [
          key,
          columns[column - 1]?.low !== undefined && columns[column - 1]?.top === top ? null : broken(top),
        ]),
      ),
    );
    if (hasLow) {
      put(Object.fromEntries(columns.flatMap(({ key, low }) => (low === undefined ? [] : [[key, low]]))));
      columns.forEach(({ low, top }, column) => {
        if (low === undefined) merged.push({ row: first, column: place.column + column, rowSpan: 2, columnSpan: 1 });
        else if (columns[column - 1]?.low === undefined)
          merged.push({
            row: first,
            column: place.column + column,
            rowSpan: 1,
            columnSpan: columns.filter((one) => one.low !== undefined && one.top === top).length,
          });
      });
    }
    if (made.hasNumbersRow && columns.length > 2)
      put(Object.fromEntries(columns.map(({ key }, column) => [key, column + 1])));
  };
  header();

  let number = 0;
  const sumOf = (group: readonly Line[]): number =>
    quarter(group.reduce((sum, { fault, units }) => sum + (fault === 'blank' ? 0 : units), 0));
  const figures = (group: readonly Line[]): Record<string, CellValue> =>
    Object.fromEntries(
      ['units', 'norm', 'deviation', 'rb', 'mb', 'old', 'persons', 'posts'].map((key) => [
        key,
        key === 'units' ? sumOf(group) : group.reduce((sum, one) => sum + Number(noiseIn(key, one) ?? 0), 0),
      ]),
    );
  const only = (cells: Readonly<Record<string, CellValue>>): Record<string, CellValue> =>
    Object.fromEntries(Object.entries(cells).filter(([key]) => columns.some((one) => one.key === key)));

  groups.forEach((group, groupAt) => {
    if (
      groupAt > 0 &&
      groupAt === groups.length - 1 &&
      made.isRepeated &&
      made.sums !== 'groups' &&
      made.sums !== 'both'
    )
      header();
    const department = pick(departments[language], groupAt);
    if (made.heading === 'plain') put({ name: department });
    if (made.heading === 'units') put({ name: department, ...only(figures(group)) });
    if (made.heading === 'merged') {
      const row = put({ [columns[0]?.key ?? '']: department });
      merged.push({ row, column: place.column, rowSpan: 1, columnSpan: columns.length });
    }
    const from = rows.length;
    for (const one of group) {
      number += 1;
      const name = broken(pick(names[language], one.name));
      const units =
        one.fault === 'blank' ? null : one.fault === 'unread' ? one.unread : pick(written, one.spelling)(one.units);
      const isTwo = made.units === 'twoBudgets';
      const noise = only(Object.fromEntries(columns.map(({ key }) => [key, noiseIn(key, one)])));
      const isFirst = made.heading === 'column' || rows.length === from;
      const row = put({
        ...noise,
        ...only({ number, department: isFirst ? department : null, units, salary: pick(paid, one.paid)(one.salary) }),
        name,
      });
      const isRead = one.fault === 'none' && !isTwo;
      lines.push({
        name,
        units: isRead ? one.units : undefined,
        unread: isTwo ? '|' : one.fault === 'unread' ? one.unread : undefined,
        salary: made.hasSalary ? one.salary : undefined,
        row,
        column: at('name'),
      });
    }
    if (made.heading === 'mergedColumn' && group.length > 1)
      merged.push({ row: from, column: at('department'), rowSpan: group.length, columnSpan: 1 });
    if (made.sums === 'groups' || made.sums === 'both')
      put({ name: pick(words.sum, made.title), ...only(figures(group)) });
  });
  const hasTotal = made.sums === 'total' || made.sums === 'both';
  if (hasTotal) put({ name: pick(words.sum.slice(0, 2), made.title), ...only(figures(groups.flat())) });
  if (made.isSigned) rows.push([], [null, 'Директор', null, '____________']);
  return {
    cells: { rows, merged, hiddenRows: rows.map((_, row) => made.hidden.includes(row)) },
    lines,
    total: hasTotal && made.units !== 'twoBudgets' ? sumOf(groups.flat()) : undefined,
    isPlain:
      made.units !== 'twoBudgets' &&
      (made.heading !== 'units' || made.sums !== 'none') &&
      (made.isNumbered || made.sums !== 'none') &&
      lines.every(({ unread }) => unread === undefined),
  };
}
