// Makes assets/sample-budget.xlsx: the yearly staffing sheet of an invented institution, marked as a sample.
// Run: node tools/sample-workbook.mjs [file]

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';

const STAFF_SHEET = 'Штат';
const PROFILE_SHEET = 'Profile';
const TABLE_SHEET = 'Норматив';
const NOTES_SHEET = 'Ескертпелер';

// The file's own dates are fixed, so that the same rows always give the same bytes.
const FILE_DATE = new Date('2022-01-10T00:00:00Z');

const TYPE_CELL = '$C$3';
const RESIDENTS_CELL = '$C$4';
const PROFILE_RANGE = `${PROFILE_SHEET}!$A$1:$B$40`;

/** Positions as accountants write them, in Kazakh and Russian: [name, actual units, monthly salary in tenge]. */
const STAFF = [
  ['Директор', 1, 420000],
  ['Директордың әлеуметтік жұмыс жөніндегі орынбасары', 1, 350000],
  ['Заведующий медицинским отделением', 1, 340000],
  ['Бас бухгалтер', 1, 340000],
  ['Экономист', 1, 260000],
  ['Бухгалтер', 2, 230000],
  ['Менеджер по госзакупкам', 1, 240000],
  ['Инспектор по кадрам', 1, 210000],
  ['Завхоз', 1, 190000],
  ['Дезинфектор', 0.5, 140000],
  ['Күзетші', 4, 120000],
  ['Водитель', 3, 160000],
  ['Дворник', 2, 115000],
  ['Сантехник', 1, 150000],
  ['Электрик', 1, 155000],
  ['Әлеуметтік жұмыс жөніндегі маман', 3, 220000],
  ['Парикмахер', 1, 130000],
  ['Санитарка палатная', 10.5, 135000],
  ['Санитарка по уходу', 2, 140000],
  ['Шеф-повар', 0.5, 170000],
  ['Аспазшы', 3, 150000],
  ['Буфетчица', 2, 120000],
  ['Сестра-хозяйка', 1, 130000],
  ['Машинист по стирке белья', 2, 125000],
  ['Уборщица', 4.5, 115000],
  ['Ваннашы-санитар', null, 125000],
  ['Врач-терапевт', 1, 320000],
  ['Психиатр дәрігер', 1.5, 330000],
  ['Диетсестра', 1, 190000],
  ['Фармацевт', 1, 210000],
  ['Инструктор ЛФК', 1, 190000],
  ['Старшая медсестра', 1, 230000],
  ['Мейіргер', 9.5, 200000],
  ['Фельдшер', 1, 205000],
  ['Психолог', 1, 210000],
  ['Инструктор по трудотерапии', 2, 180000],
  ['Кітапханашы', 0.5, 160000],
  ['Заңгер', 1, 230000],
];

/** What the norms ask beyond residents: [item, answer, the question in Kazakh, in Russian]. */
const PROFILE = [
  ['beds', 125, 'Төсек-орын саны', 'Число коек'],
  ['doctorPositions', '?', 'Дәрігер лауазымдарының саны', 'Число врачебных должностей'],
  ['vehicles', 4, 'Жүріп тұрған көлік саны', 'Число автомобилей на ходу'],
  ['tractors', 0, 'Жүріп тұрған трактор саны', 'Число тракторов на ходу'],
  ['groundsHa', 1.2, 'Күтім жасалатын алаң, га', 'Площадь, за которой ухаживают, га'],
  ['lift', 'жоқ', 'Лифт бар ма?', 'Есть лифт?'],
  ['foodStore', 'иә', 'Азық-түлік немесе көкөніс қоймасы бар ма?', 'Есть продуктовый или овощной склад?'],
  ['palliativeWards', 'иә', 'Паллиативтік көмек палаталары бар ма?', 'Есть палаты паллиативной помощи?'],
  ['ridingConditions', 'жоқ', 'Атпен емдеуге жағдай бар ма?', 'Есть условия для иппотерапии?'],
  ['pool', 'жоқ', 'Бассейн бар ма?', 'Есть бассейн?'],
  ['pharmacy', 'нет', 'Дәріхана бар ма?', 'Есть аптека?'],
  ['library', 'да', 'Кітапхана немесе лекотека бар ма?', 'Есть библиотека или лекотека?'],
  ['noSewer', 'жоқ', 'Кәріз болмағаны рас па?', 'Верно ли, что канализации нет?'],
  [
    'pitsNotEmptiedCentrally',
    'жоқ',
    'Қазылған орлар орталықтандырылған тәртіппен тазартылмайтыны рас па?',
    'Верно ли, что ямы не очищаются централизованно?',
  ],
  ['wardPosts', 2, 'Палаталық санитарлардың тәулік бойғы посттары', 'Круглосуточные посты палатных санитарок'],
  ['nursePosts', '?', 'Мейіргерлердің тәулік бойғы посттары', 'Круглосуточные посты медсестёр'],
  ['severelyIllResidents', 14, 'Жеке күтімді қажет ететін ауыр науқастар', 'Тяжелобольные, нуждающиеся в уходе'],
  ['severeMusculoskeletalResidents', 15, 'ТҚА ауыр бұзылған қызмет алушылар', 'Тяжёлые нарушения ОДА, человек'],
  ['moderateMusculoskeletalResidents', 30, 'ТҚА орташа бұзылған қызмет алушылар', 'Умеренные нарушения ОДА, человек'],
  ['exerciseTherapyRooms', 1, 'Емдік дене шынықтыру кабинеттері', 'Кабинеты ЛФК'],
  ['workProfiles', 2, 'Еңбек профильдері (әрқайсысында кемінде 6 адам)', 'Трудовые профили (не менее 6 человек)'],
  ['typicalNorm.yard-cleaner', 2, 'Аула сыпырушы, үлгілік норматив', 'Дворник по типовым нормативам'],
  ['typicalNorm.plumber', '?', 'Слесарь-сантехник, үлгілік норматив', 'Сантехник по типовым нормативам'],
  ['typicalNorm.electrician', 1, 'Электромонтер, үлгілік норматив', 'Электромонтёр по типовым нормативам'],
  ['typicalNorm.welder', 0, 'Дәнекерлеуші, үлгілік норматив', 'Сварщик по типовым нормативам'],
  ['typicalNorm.auxiliary-worker', 1.5, 'Қосалқы жұмысшы, үлгілік норматив', 'Подсобный рабочий, типовые нормативы'],
  ['typicalNorm.building-repairer', 1, 'Ғимарат жөндеуші, үлгілік норматив', 'Рабочий по ремонту, типовые нормативы'],
  ['typicalNorm.boiler-operator', 4, 'Қазандық жұмысшысы, үлгілік норматив', 'Оператор котельной, типовые нормативы'],
  ['typicalNorm.cleaner', 5, 'Санитар (тазалаушы), үлгілік норматив', 'Уборщица по типовым нормативам'],
  ['rounding', 'half-down', 'Бөлшекті дөңгелектеу', 'Округление дробей'],
];

const FACILITY_TYPES = [
  'assisted-living',
  'children-psychoneurological',
  'children-musculoskeletal',
  'psychoneurological',
  'elderly-disabled',
];

// --- Looks ---

const INK = '1F2A33';
const GREY = '5F6B73';
const TEAL = '0E7686';

const font = (extra = {}) => ({ name: 'Calibri', size: 11, color: { rgb: INK }, ...extra });
const solid = (rgb) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });
const side = { style: 'thin', color: { rgb: 'C9D3D8' } };
const GRID_LINES = { top: side, right: side, bottom: side, left: side };
const HEADER_BASE = { font: font({ bold: true, color: { rgb: 'FFFFFF' } }), fill: solid(TEAL), border: GRID_LINES };

const UNITS = '0.00';
const GAP = '+0.00;[Red]-0.00;0.00';
const TENGE = '#,##0;-#,##0;'; // nothing for a zero: a spare row stays blank

const aligned = (horizontal) => ({ horizontal, vertical: 'center', wrapText: true });

const STYLES = {
  title: { font: font({ size: 14, bold: true, color: { rgb: TEAL } }) },
  sample: { font: font({ bold: true, color: { rgb: '8A4B00' } }), fill: solid('FFF1CC'), alignment: aligned('left') },
  label: { font: font({ bold: true }), alignment: aligned('left') },
  hint: { font: font({ size: 10, italic: true, color: { rgb: GREY } }), alignment: aligned('left') },
  input: { font: font({ bold: true }), fill: solid('FFF9E5'), border: GRID_LINES, alignment: aligned('center') },
  header: { ...HEADER_BASE, alignment: aligned('center') },
  text: { font: font(), border: GRID_LINES, alignment: aligned('left') },
  ordinal: { font: font({ color: { rgb: GREY } }), border: GRID_LINES, alignment: aligned('center') },
  reason: { font: font({ size: 9 }), border: GRID_LINES, alignment: { ...aligned('left'), vertical: 'top' } },
};

const number = (numFmt, extra = {}) => ({
  font: font(),
  border: GRID_LINES,
  alignment: { horizontal: 'right', vertical: 'center' },
  numFmt,
  ...extra,
});

const actual = number(UNITS, { fill: solid('FFF9E5') });
const computed = number(UNITS, { fill: solid('EAF5F6') });
const gap = number(GAP, { fill: solid('EAF5F6') });
const money = number(TENGE);
const asTotal = (style) => ({ ...style, font: font({ bold: true }), fill: solid('DDE9EC') });

// --- Cells ---

/** A NORMS formula as Excel stores it: the dot of the name becomes an underscore. No value: Excel computes it. */
const norms = (name, ...args) => `_xldudf_NORMS_${name}(${args.join(',')})`;

const text = (value, style) => ({ value, type: 'string', style });
const amount = (value, style) => (value === null ? { style } : { value, type: 'number', style });
const formula = (source, style) => ({ formula: source, type: 'formula', style });
const answer = (value, style) => (typeof value === 'number' ? amount(value, style) : text(value, style));

/** Rows of cells, from A1 on, as the writer's map of "row,column" from 0,0. Gaps stay empty. */
const placed = (rows) =>
  new Map(rows.flatMap((row, r) => row.flatMap((cell, c) => (cell ? [[`${r},${c}`, cell]] : []))));

const merged = (row, firstColumn, lastColumn) => ({
  startRow: row - 1,
  startCol: firstColumn,
  endRow: row - 1,
  endCol: lastColumn,
});

// --- Sheets ---

// The annex has 78 positions; their cells below the table's formula are dressed beforehand.
const NORM_POSITIONS = 78;

const FIRST_ROW = 8;
const SPARE_ROWS = 1;
const LAST_ROW = FIRST_ROW + STAFF.length + SPARE_ROWS - 1;

function staffRow(row, [name, units, salary] = [null, null, null]) {
  const facility = [RESIDENTS_CELL, TYPE_CELL, PROFILE_RANGE];
  return [
    name ? amount(row - FIRST_ROW + 1, STYLES.ordinal) : { style: STYLES.ordinal },
    name ? text(name, STYLES.text) : { style: STYLES.text },
    amount(units, actual),
    formula(norms('REQUIRED_STAFF', `B${row}`, ...facility), computed),
    formula(norms('STAFF_GAP', `B${row}`, `C${row}`, ...facility), gap),
    formula(norms('EXPLAIN', `B${row}`, ...facility), STYLES.reason),
    amount(salary, money),
    formula(`C${row}*G${row}*12`, money),
  ];
}

function totalRows() {
  const column = (letter) => `${letter}${FIRST_ROW}:${letter}${LAST_ROW}`;
  const label = (value) => text(value, asTotal(STYLES.text));
  const empty = { style: asTotal(STYLES.text) };
  // SUMIF passes over the #N/A of a position that is not determined.
  return [
    [
      empty,
      label('Барлығы / Итого'),
      formula(`SUM(${column('C')})`, asTotal(actual)),
      formula(`SUMIF(${column('D')},">0")`, asTotal(computed)),
      formula(`SUMIF(${column('E')},"<0")`, asTotal(gap)),
      label('E: жетіспейтін бірліктердің қосындысы / сумма недостающих единиц'),
      empty,
      formula(`SUM(${column('H')})`, asTotal(money)),
    ],
    [
      empty,
      label('Бүкіл мекеме бойынша норматив, кемінде / Норматив по всему учреждению, не менее'),
      empty,
      formula(norms('TOTAL_STAFF', RESIDENTS_CELL, TYPE_CELL, PROFILE_RANGE), asTotal(computed)),
      empty,
      label(`Барлық лауазым: «${TABLE_SHEET}» парағы / Все должности: лист «${TABLE_SHEET}»`),
      empty,
      empty,
    ],
    [
      empty,
      label('Оның ішінде қызмет бірлігінің құнында / В том числе в стоимости единицы услуги'),
      empty,
      formula(norms('TOTAL_STAFF', RESIDENTS_CELL, TYPE_CELL, PROFILE_RANGE, '"service"'), asTotal(computed)),
      empty,
      label('33–78-жолдар / строки 33–78'),
      empty,
      empty,
    ],
  ];
}

function staffSheet() {
  const header = [
    '№',
    'Лауазым\nДолжность',
    'Нақты, бірлік\nФактически, ед.',
    'Норматив, бірлік\nНорматив, ед.',
    'Айырма\nОтклонение',
    'Негіздеме\nОбоснование',
    'Айлық жалақы, ₸\nОклад в месяц, ₸',
    'Жылдық қор, ₸\nФонд за год, ₸',
  ].map((value) => text(value, STYLES.header));
  const rows = [
    [text('«Үлгі» мекемесінің 2022 жылға арналған штаты / Штат учреждения «Үлгі» на 2022 год', STYLES.title)],
    [
      text(
        'ҮЛГІ · ОБРАЗЕЦ · SAMPLE — мекеме де, сандар да ойдан шығарылған / учреждение и цифры вымышлены',
        STYLES.sample,
      ),
    ],
    [
      text('Мекеме түрі / Тип учреждения', STYLES.label),
      null,
      text('elderly-disabled', STYLES.input),
      { style: STYLES.input },
      null,
      text('тізімнен таңдаңыз / выберите из списка', STYLES.hint),
    ],
    [
      text('Қызмет алушылар саны / Число получателей услуг', STYLES.label),
      null,
      amount(120, { ...STYLES.input, numFmt: '0' }),
      { style: STYLES.input },
      null,
      text('санды өзгертіңіз – норматив қайта есептеледі / измените – нормативы пересчитаются', STYLES.hint),
    ],
    [
      text(
        'Норматив: № 343 бұйрық, 22.09.2021 (01.07.2023 бастап күші жойылған) / ' +
          'Нормативы: приказ № 343 от 22.09.2021 (утратил силу с 01.07.2023)',
        STYLES.hint,
      ),
    ],
    [],
    header,
    ...STAFF.map((position, index) => staffRow(FIRST_ROW + index, position)),
    staffRow(LAST_ROW),
    ...totalRows(),
  ];
  const dataRows = rows.map((_, index) => index).slice(FIRST_ROW - 1);
  return {
    name: STAFF_SHEET,
    columns: [5, 46, 17, 17, 15, 72, 19, 19].map((width) => ({ width })),
    cells: placed(rows),
    rowDefs: new Map([
      [0, { height: 24 }],
      [3, { height: 34 }],
      [6, { height: 64 }],
      ...dataRows.map((row) => [row, { height: 50 }]),
    ]),
    merges: [
      merged(1, 0, 7),
      merged(2, 0, 7),
      merged(3, 0, 1),
      merged(3, 2, 3),
      merged(4, 0, 1),
      merged(4, 2, 3),
      merged(5, 0, 7),
    ],
    freezePane: { rows: FIRST_ROW - 1, columns: 2 },
    dataValidations: [
      { type: 'list', values: FACILITY_TYPES, range: 'C3', showErrorMessage: true },
      { type: 'whole', operator: 'greaterThanOrEqual', formula1: '1', range: 'C4', showErrorMessage: true },
    ],
    view: { showGridLines: false, tabColor: { rgb: TEAL } },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function profileSheet() {
  const rows = PROFILE.map(([item, value, kk, ru]) => [
    text(item, STYLES.text),
    answer(value, { ...STYLES.input, font: font() }),
    text(`${kk} / ${ru}`, STYLES.hint),
  ]);
  return {
    name: PROFILE_SHEET,
    columns: [42, 20, 115].map((width) => ({ width })),
    cells: placed(rows),
    view: { showGridLines: false },
  };
}

function tableSheet() {
  const spill = {
    ...formula(
      norms('STAFF_TABLE', `${STAFF_SHEET}!${RESIDENTS_CELL}`, `${STAFF_SHEET}!${TYPE_CELL}`, PROFILE_RANGE),
      STYLES.header,
    ),
    formulaType: 'array',
    formulaRef: 'A4',
    formulaDynamic: true,
  };
  const headerCells = Array.from({ length: 7 }, () => ({ style: STYLES.header }));
  const spilled = [
    STYLES.ordinal,
    STYLES.text,
    STYLES.text,
    computed,
    STYLES.text,
    STYLES.reason,
    STYLES.reason,
    STYLES.text,
  ];
  const spilledRows = Array.from({ length: NORM_POSITIONS }, () => spilled.map((style) => ({ style })));
  return {
    name: TABLE_SHEET,
    columns: [8, 48, 34, 10, 16, 50, 70, 14].map((width) => ({ width })),
    cells: placed([
      [text('Штат нормативтерінің толық кестесі / Полная таблица штатных нормативов', STYLES.title)],
      [
        text(
          'ҮЛГІ · ОБРАЗЕЦ · SAMPLE — кестені A4 ұяшығындағы бір формула толтырады / ' +
            'таблицу заполняет одна формула в ячейке A4',
          STYLES.sample,
        ),
      ],
      [],
      [spill, ...headerCells],
      ...spilledRows,
    ]),
    rowDefs: new Map([
      [0, { height: 24 }],
      [3, { height: 24 }],
      ...spilledRows.map((_, index) => [4 + index, { height: 36 }]),
    ]),
    merges: [merged(1, 0, 7), merged(2, 0, 7)],
    freezePane: { rows: 4 },
    view: { showGridLines: false },
  };
}

/** A formula that spills from its cell. */
const spilling = (name, at, ...args) => ({
  ...formula(norms(name, ...args), STYLES.text),
  formulaType: 'array',
  formulaRef: at,
  formulaDynamic: true,
});

/** The vehicles and rooms that the notes under the table cap. */
const CEILINGS = [
  'passenger-car',
  'ambulance',
  'bus',
  'motor-vehicle',
  'sewage-truck',
  'tractor',
  'minibus',
  'room-specialists',
];

function notesSheet() {
  const facility = [`${STAFF_SHEET}!${RESIDENTS_CELL}`, `${STAFF_SHEET}!${TYPE_CELL}`, PROFILE_RANGE];
  const column = (letter) => `${STAFF_SHEET}!$${letter}$${FIRST_ROW}:$${letter}$${LAST_ROW}`;
  const heading = (value) => [text(value, STYLES.label)];
  const blank = (count) => Array.from({ length: count }, () => []);
  const rows = [
    [text('Бұйрықтың қалған бөлігі / Остальное в приказе', STYLES.title)],
    [text('ҮЛГІ · ОБРАЗЕЦ · SAMPLE', STYLES.sample)],
    [],
    heading('Бөлімдер бойынша айырма / Отклонение по разделам'),
    [spilling('GAP_BY_SECTION', 'A5', column('B'), column('C'), ...facility)],
    ...blank(11),
    heading('Шектер / Пределы'),
    ...CEILINGS.map((what, index) => [
      text(what, STYLES.text),
      formula(norms('LIMIT', `A${18 + index}`, facility[0], PROFILE_RANGE), computed),
    ]),
    [],
    heading('Үйде қызмет көрсету, 23-тармақ / Обслуживание на дому, пункт 23'),
    [
      text('иә', STYLES.input),
      text('иә', STYLES.input),
      text('иә', STYLES.input),
      text('family-conflict', STYLES.input),
      formula(norms('HOME_CARE', 'A28', 'B28', 'C28', 'D28'), computed),
      formula(norms('HOME_CARE_REASON', 'A28', 'B28', 'C28', 'D28'), STYLES.reason),
    ],
    [],
    heading('Бейнебақылау, 10-1-тармақ / Видеонаблюдение, пункт 10-1'),
    [spilling('CHECKLIST', 'A31', '"10-1"')],
    ...blank(4),
    heading('Жанында бөлімшесі бар мекеме / Учреждение с отделением при нём'),
    [text('psychoneurological', STYLES.input), amount(120, STYLES.input), text('Мекеме', STYLES.input)],
    [text('assisted-living', STYLES.input), amount(12, STYLES.input), text('Бөлімше', STYLES.input)],
    [spilling('INSTITUTION_TABLE', 'A39', 'A37:C38', PROFILE_RANGE)],
  ];
  return {
    name: NOTES_SHEET,
    columns: [34, 40, 34, 16, 14, 60, 14, 60].map((width) => ({ width })),
    cells: placed(rows),
    rowDefs: new Map([[0, { height: 24 }]]),
    view: { showGridLines: false },
  };
}

const output = process.argv[2]
  ? resolve(process.argv[2])
  : fileURLToPath(new URL('../assets/sample-budget.xlsx', import.meta.url));
mkdirSync(dirname(output), { recursive: true });
writeFileSync(
  output,
  await writeXlsx({
    sheets: [staffSheet(), profileSheet(), tableSheet(), notesSheet()],
    properties: {
      title: 'Үлгі штат кестесі / Образец штатного расписания',
      creator: 'staffing-norms',
      created: FILE_DATE,
      modified: FILE_DATE,
    },
    defaultFont: { name: 'Calibri', size: 11 },
  }),
);
