// Makes assets/sample-budget.kk.xlsx, .ru.xlsx and .en.xlsx: the yearly staffing sheet of an invented institution, marked as a sample.
// Run: node tools/sample-workbook.mjs [folder]

import './typescript.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { languages } from './languages.mjs';

const { KZ_343_2021: edition } = await import('../src/norms/KZ-343-2021/index.ts');
const { sheetRounding } = await import('../src/workbook/facility/say-rounding.ts');

// The file's own dates are fixed, so that the same rows always give the same bytes.
const fileDate = new Date('2022-01-10T00:00:00Z');

const ownType = 'elderly-disabled';
const attached = 'assisted-living';
const typeCell = '$C$3';
const residentsCell = '$C$4';
/** Where the answers stand on their sheet, below its headings, with room for more. */
const firstAnswer = 4;
const lastAnswer = 43;

const wordsOf = {
  kk: {
    sheets: { staff: 'Штат', profile: 'Мәліметтер', table: 'Норматив', notes: 'Ескертпелер' },
    title: '«Үлгі» мекемесінің 2022 жылға арналған штаты',
    sample: 'ҮЛГІ: мекеме де, сандар да ойдан шығарылған',
    type: 'Ұйым түрі',
    typeHint: 'тізімнен таңдаңыз',
    residents: 'Қызмет алушылар саны',
    residentsHint: 'санды өзгертіңіз, норматив қайта есептеледі',
    norms: 'Нормативтер: 2021 жылғы 22 қыркүйектегі № 343 бұйрық, 1-қосымша; 01.07.2023 бастап күші жойылған',
    headings: [
      '№',
      'Лауазым',
      'Нақты, бірлік',
      'Норматив, бірлік',
      'Айырма, бірлік',
      'Негіз',
      'Айлық лауазымдық айлықақы, ₸',
      'Нақты бірліктердің жылдық қоры, ₸',
    ],
    total: 'Барлығы',
    lacking: 'айырма: жетіспейтін бірліктердің қосындысы',
    whole: 'Бүкіл мекеме бойынша норматив, кемінде',
    everyPosition: 'барлық лауазым «Норматив» парағында',
    service: 'Оның ішінде қызмет бірлігінің құнында',
    rows: '33–78-жолдар',
    answers: 'Мекеме туралы мәліметтер: норматив осыларды сұрайды',
    unknown: '«?» – әзірге белгісіз',
    item: 'Көрсеткіш',
    answer: 'Жауап',
    types: 'Ұйым түрлері',
    wholeTable: 'Штат нормативтерінің толық кестесі',
    oneFormula: 'ҮЛГІ: кестені A4 ұяшығындағы бір формула толтырады',
    rest: 'Бұйрықтың қалған бөлігі',
    gaps: 'Бөлімдер бойынша айырма',
    limits: 'Шектер',
    homeCare: 'Үйде қызмет көрсету, 23(5)-тармақ',
    cameras: 'Бейнебақылау, 10-1-тармақ',
    attached: 'Жанында бөлімшесі бар мекеме',
    parts: ['Мекеме', 'Бөлімше'],
    yes: 'иә',
    no: 'жоқ',
    file: 'Үлгі штат кестесі',
  },
  ru: {
    sheets: { staff: 'Штат', profile: 'Сведения', table: 'Норматив', notes: 'Примечания' },
    title: 'Штат организации «Үлгі» на 2022 год',
    sample: 'ОБРАЗЕЦ: организация и цифры вымышлены',
    type: 'Тип организации',
    typeHint: 'выберите из списка',
    residents: 'Число получателей услуг',
    residentsHint: 'измените число, и нормативы пересчитаются',
    norms: 'Нормативы: приказ от 22.09.2021 № 343, приложение 1; утратил силу с 01.07.2023',
    headings: [
      '№',
      'Должность',
      'Фактически, ед.',
      'Норматив, ед.',
      'Отклонение, ед.',
      'Основание',
      'Должностной оклад в месяц, ₸',
      'Фонд за год по фактическим единицам, ₸',
    ],
    total: 'Итого',
    lacking: 'отклонение: сумма недостающих единиц',
    whole: 'Норматив по всей организации, не менее',
    everyPosition: 'все должности на листе «Норматив»',
    service: 'В том числе в стоимости единицы услуги',
    rows: 'строки 33–78',
    answers: 'Сведения об организации: их запрашивают нормативы',
    unknown: '«?» – пока неизвестно',
    item: 'Показатель',
    answer: 'Ответ',
    types: 'Типы организаций',
    wholeTable: 'Полная таблица штатных нормативов',
    oneFormula: 'ОБРАЗЕЦ: таблицу заполняет одна формула в ячейке A4',
    rest: 'Остальное в приказе',
    gaps: 'Отклонение по разделам',
    limits: 'Лимиты',
    homeCare: 'Обслуживание на дому, пункт 23(5)',
    cameras: 'Видеонаблюдение, пункт 10-1',
    attached: 'Организация с отделением при ней',
    parts: ['Организация', 'Отделение'],
    yes: 'да',
    no: 'нет',
    file: 'Образец штатной таблицы',
  },
  en: {
    sheets: { staff: 'Staff', profile: 'Profile', table: 'Norms', notes: 'Notes' },
    title: 'Staff of the organisation “Үлгі” for 2022',
    sample: 'SAMPLE: the organisation and the figures are invented',
    type: 'Type of organisation',
    typeHint: 'choose from the list',
    residents: 'Number of residents',
    residentsHint: 'change the number, and the norms are recalculated',
    norms: 'Norms: order of 22.09.2021 No. 343, annex 1; repealed from 01.07.2023',
    headings: [
      'No.',
      'Position',
      'Actual units',
      'Required units',
      'Gap, units',
      'Basis',
      'Monthly salary, ₸',
      'Fund a year for the actual units, ₸',
    ],
    total: 'Total',
    lacking: 'gap: the sum of the units that are lacking',
    whole: 'Required for the whole organisation, at least',
    everyPosition: 'every position is on the sheet “Norms”',
    service: 'Of which in the cost of a unit of service',
    rows: 'rows 33–78',
    answers: 'What the organisation has: the norms ask it',
    unknown: '“?” is not known so far',
    item: 'Item',
    answer: 'Answer',
    types: 'Types of organisations',
    wholeTable: 'The whole table of the staffing norms',
    oneFormula: 'SAMPLE: one formula in cell A4 fills the table',
    rest: 'The rest of the order',
    gaps: 'Gap by section',
    limits: 'Ceilings',
    homeCare: 'Care at home, paragraph 23(5)',
    cameras: 'Video surveillance, paragraph 10-1',
    attached: 'An organisation with an attached unit',
    parts: ['Organisation', 'Unit'],
    yes: 'yes',
    no: 'no',
    file: 'Sample staffing sheet',
  },
};

/** Positions by their row in the annex: [row, actual units, monthly salary in tenge, what accountants call it]. */
const staff = [
  [1, 1, 420000],
  [3, 1, 350000],
  [5, 1, 340000],
  [6, 1, 340000],
  [7, 1, 260000, { ru: 'Экономист' }],
  [8, 2, 230000],
  [9, 1, 240000, { ru: 'Менеджер по госзакупкам' }],
  [10, 1, 210000],
  [13, 1, 190000, { ru: 'Завхоз' }],
  [17, 0.5, 140000],
  [20, 4, 120000],
  [21, 3, 160000],
  [24, 2, 115000],
  [25, 1, 150000, { ru: 'Сантехник' }],
  [26, 1, 155000, { ru: 'Электрик' }],
  [33, 3, 220000],
  [34, 1, 130000],
  [36, 10.5, 135000, { ru: 'Санитарка палатная' }],
  [38, 2, 140000],
  [39, 0.5, 170000],
  [40, 3, 150000],
  [44, 2, 120000, { ru: 'Буфетчица' }],
  [45, 1, 130000],
  [47, 2, 125000, { ru: 'Машинист по стирке белья' }],
  [48, 4.5, 115000, { ru: 'Уборщица' }],
  [49, null, 125000],
  [51, 1, 320000],
  [53, 1.5, 330000],
  [58, 1, 190000, { ru: 'Диетсестра' }],
  [60, 1, 210000],
  [61, 1, 190000, { ru: 'Инструктор ЛФК' }],
  [62, 1, 230000, { ru: 'Старшая медсестра' }],
  [63, 9.5, 200000],
  [65, 1, 205000, { ru: 'Фельдшер' }],
  [66, 1, 210000],
  [74, 2, 180000],
  [77, 0.5, 160000],
  [78, 1, 230000],
];

/** What the norms ask beyond residents; `?` is not known. */
const answers = {
  beds: 125,
  doctorPositions: '?',
  vehicles: 4,
  tractors: 0,
  groundsHa: 1.2,
  lift: false,
  foodStore: true,
  hairSalon: true,
  noUsableHairdresser: true,
  palliativeWards: true,
  ridingConditions: false,
  pool: false,
  pharmacy: false,
  library: true,
  noSewer: false,
  pitsNotEmptiedCentrally: false,
  noCentralSewerAccess: false,
  wardPosts: 2,
  nursePosts: '?',
  severelyIllResidents: 14,
  severeMusculoskeletalResidents: 15,
  moderateMusculoskeletalResidents: 30,
  exerciseTherapyRooms: 1,
  workProfiles: 2,
  'typicalNorm.yard-cleaner': 2,
  'typicalNorm.plumber': '?',
  'typicalNorm.electrician': 1,
  'typicalNorm.welder': 0,
  'typicalNorm.auxiliary-worker': 1.5,
  'typicalNorm.building-repairer': 1,
  'typicalNorm.boiler-operator': 4,
  'typicalNorm.cleaner': 5,
  rounding: 'half-down',
};

// --- Looks ---

const ink = '1F2A33';
const grey = '5F6B73';
const teal = '0E7686';

const font = (extra = {}) => ({ name: 'Calibri', size: 11, color: { rgb: ink }, ...extra });
const solid = (rgb) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });
const side = { style: 'thin', color: { rgb: 'C9D3D8' } };
const gridLines = { top: side, right: side, bottom: side, left: side };
const headerBase = { font: font({ bold: true, color: { rgb: 'FFFFFF' } }), fill: solid(teal), border: gridLines };

const unitsFormat = '0.00';
const gapFormat = '+0.00;[Red]-0.00;0.00';
const tengeFormat = '#,##0;-#,##0;'; // nothing for a zero: a spare row stays blank

const aligned = (horizontal) => ({ horizontal, vertical: 'center', wrapText: true });

const styles = {
  title: { font: font({ size: 14, bold: true, color: { rgb: teal } }) },
  sample: { font: font({ bold: true, color: { rgb: '8A4B00' } }), fill: solid('FFF1CC'), alignment: aligned('left') },
  label: { font: font({ bold: true }), alignment: aligned('left') },
  hint: { font: font({ size: 10, italic: true, color: { rgb: grey } }), alignment: aligned('left') },
  input: { font: font({ bold: true }), fill: solid('FFF9E5'), border: gridLines, alignment: aligned('center') },
  header: { ...headerBase, alignment: aligned('center') },
  text: { font: font(), border: gridLines, alignment: aligned('left') },
  ordinal: { font: font({ color: { rgb: grey } }), border: gridLines, alignment: aligned('center') },
  reason: { font: font({ size: 9 }), border: gridLines, alignment: aligned('left') },
};

const number = (numFmt, extra = {}) => ({
  font: font(),
  border: gridLines,
  alignment: { horizontal: 'right', vertical: 'center' },
  numFmt,
  ...extra,
});

const actual = number(unitsFormat, { fill: solid('FFF9E5') });
const computed = number(unitsFormat, { fill: solid('EAF5F6') });
const gap = number(gapFormat, { fill: solid('EAF5F6') });
const money = number(tengeFormat);
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
const normPositions = 78;

const firstRow = 8;
const spareRows = 1;
const lastRow = firstRow + staff.length + spareRows - 1;

const quoted = (sheet) => `'${sheet}'`;
const inFormula = (value) => `"${value}"`;

/** What stands in the sheets of one language. */
function workbookIn(language) {
  const words = wordsOf[language];
  const { sheets } = words;
  const said = [inFormula(edition.id), inFormula(language)];
  const profile = `${quoted(sheets.profile)}!$A$${firstAnswer}:$B$${lastAnswer}`;
  const typeName = (id) => edition.types.find((type) => type.id === id).name[language];
  const facility = [residentsCell, typeCell, profile];
  const elsewhere = [`${sheets.staff}!${residentsCell}`, `${sheets.staff}!${typeCell}`, profile];
  const sampleOf = (value) => text(value, styles.sample);

  const positions = new Map(edition.sections.flatMap((section) => section.positions.map((one) => [one.row, one])));

  function staffRow(row, [position, units, salary, everyday = {}] = [null, null, null]) {
    const name = position === null ? null : (everyday[language] ?? positions.get(position).name[language]);
    return [
      name ? amount(row - firstRow + 1, styles.ordinal) : { style: styles.ordinal },
      name ? text(name, styles.text) : { style: styles.text },
      amount(units, actual),
      formula(norms('REQUIRED_STAFF', `B${row}`, ...facility), computed),
      formula(norms('STAFF_GAP', `B${row}`, `C${row}`, ...facility), gap),
      formula(norms('BASIS', `B${row}`, ...facility, ...said), styles.reason),
      amount(salary, money),
      formula(`C${row}*G${row}*12`, money),
    ];
  }

  function totalRows() {
    const column = (letter) => `${letter}${firstRow}:${letter}${lastRow}`;
    const label = (value) => text(value, asTotal(styles.text));
    const empty = { style: asTotal(styles.text) };
    const total = (...section) => formula(norms('TOTAL_STAFF', ...facility, ...section), asTotal(computed));
    return [
      [
        empty,
        label(words.total),
        formula(`SUM(${column('C')})`, asTotal(actual)),
        // SUMIF passes over the #N/A of a position that is not determined.
        formula(`SUMIF(${column('D')},">0")`, asTotal(computed)),
        formula(`SUMIF(${column('E')},"<0")`, asTotal(gap)),
        label(words.lacking),
        empty,
        formula(`SUM(${column('H')})`, asTotal(money)),
      ],
      [empty, label(words.whole), empty, total(), empty, label(words.everyPosition), empty, empty],
      [empty, label(words.service), empty, total(inFormula('service')), empty, label(words.rows), empty, empty],
    ];
  }

  function staffSheet() {
    const rows = [
      [text(words.title, styles.title)],
      [sampleOf(words.sample)],
      [
        text(words.type, styles.label),
        null,
        text(typeName(ownType), styles.input),
        { style: styles.input },
        { style: styles.input },
        text(words.typeHint, styles.hint),
      ],
      [
        text(words.residents, styles.label),
        null,
        amount(120, { ...styles.input, numFmt: '0' }),
        { style: styles.input },
        { style: styles.input },
        text(words.residentsHint, styles.hint),
      ],
      [text(words.norms, styles.hint)],
      [],
      words.headings.map((value) => text(value, styles.header)),
      ...staff.map((position, index) => staffRow(firstRow + index, position)),
      staffRow(lastRow),
      ...totalRows(),
    ];
    const dataRows = rows.map((_, index) => index).slice(firstRow - 1);
    // What another act decides is said in three lines, the rest in two.
    const isLong = (row) => positions.get(staff[row - firstRow + 1]?.[0])?.cells.some((cell) => cell?.external);
    return {
      name: sheets.staff,
      columns: [5, 50, 14, 14, 14, 76, 16, 18].map((width) => ({ width })),
      cells: placed(rows),
      rowDefs: new Map([
        [0, { height: 24 }],
        [2, { height: 34 }],
        [6, { height: 64 }],
        ...dataRows.map((row) => [row, { height: isLong(row) ? 40 : 26 }]),
      ]),
      merges: [
        merged(1, 0, 7),
        merged(2, 0, 7),
        merged(3, 0, 1),
        merged(3, 2, 4),
        merged(4, 0, 1),
        merged(4, 2, 4),
        merged(5, 0, 7),
      ],
      freezePane: { rows: firstRow - 1, columns: 2 },
      dataValidations: [
        {
          type: 'list',
          formula1: `${quoted(sheets.profile)}!$D$${firstAnswer}:$D$${firstAnswer + edition.types.length - 1}`,
          range: 'C3',
          showErrorMessage: true,
        },
        { type: 'whole', operator: 'greaterThanOrEqual', formula1: '1', range: 'C4', showErrorMessage: true },
      ],
      view: { showGridLines: false, tabColor: { rgb: teal } },
      pageSetup: {
        orientation: 'landscape',
        paperSize: 'a4',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: '$7:$7',
      },
    };
  }

  function profileSheet() {
    const answerOf = (value) => {
      if (typeof value === 'boolean') return value ? words.yes : words.no;
      return value === answers.rounding ? sheetRounding(language, value) : value;
    };
    const items = edition.profile.filter(({ id }) => id in answers);
    const rows = [
      [text(words.answers, styles.title)],
      [text(words.unknown, styles.hint)],
      [text(words.item, styles.header), text(words.answer, styles.header), null, text(words.types, styles.header)],
      ...items.map(({ id, name }, at) => [
        text(name[language], styles.text),
        answer(answerOf(answers[id]), { ...styles.input, font: font() }),
        null,
        at < edition.types.length ? text(edition.types[at].name[language], styles.text) : null,
      ]),
    ];
    return {
      name: sheets.profile,
      columns: [76, 20, 4, 76].map((width) => ({ width })),
      cells: placed(rows),
      rowDefs: new Map([[0, { height: 24 }]]),
      view: { showGridLines: false },
    };
  }

  function tableSheet() {
    const spill = {
      ...formula(norms('STAFF_TABLE', ...elsewhere, ...said), styles.header),
      formulaType: 'array',
      formulaRef: 'A4',
      formulaDynamic: true,
    };
    const headerCells = Array.from({ length: 7 }, () => ({ style: styles.header }));
    const spilled = [
      styles.ordinal,
      styles.text,
      styles.text,
      computed,
      styles.text,
      styles.reason,
      styles.reason,
      styles.text,
    ];
    const spilledRows = Array.from({ length: normPositions }, () => spilled.map((style) => ({ style })));
    return {
      name: sheets.table,
      columns: [8, 48, 34, 12, 16, 50, 70, 14].map((width) => ({ width })),
      cells: placed([
        [text(words.wholeTable, styles.title)],
        [sampleOf(words.oneFormula)],
        [],
        [spill, ...headerCells],
        ...spilledRows,
      ]),
      rowDefs: new Map([
        [0, { height: 24 }],
        [3, { height: 34 }],
        ...spilledRows.map((_, index) => [4 + index, { height: 48 }]),
      ]),
      merges: [merged(1, 0, 7), merged(2, 0, 7)],
      freezePane: { rows: 4 },
      view: { showGridLines: false },
    };
  }

  function notesSheet() {
    const column = (letter) => `${sheets.staff}!$${letter}$${firstRow}:$${letter}$${lastRow}`;
    const heading = (value) => [text(value, styles.label)];
    const blank = (count) => Array.from({ length: count }, () => []);
    const ground = edition.homeCare.support.grounds.find(({ id }) => id === 'family-conflict').name[language];
    const asked = ['A28', 'B28', 'C28', 'D28'];
    const [whole, unit] = words.parts;
    const rows = [
      [text(words.rest, styles.title)],
      [sampleOf(words.sample)],
      [],
      heading(words.gaps),
      [spilling('GAP_BY_SECTION', 'A5', column('B'), column('C'), ...elsewhere, ...said)],
      ...blank(11),
      heading(words.limits),
      ...edition.ceilings.map(({ name }, index) => [
        text(name[language], styles.text),
        formula(norms('LIMIT', `A${18 + index}`, elsewhere[0], profile), computed),
      ]),
      [],
      heading(words.homeCare),
      [
        text(words.yes, styles.input),
        text(words.yes, styles.input),
        text(words.yes, styles.input),
        text(ground, styles.input),
        formula(norms('HOME_CARE', ...asked), computed),
        formula(norms('HOME_CARE_REASON', ...asked, inFormula(language)), styles.reason),
      ],
      [],
      heading(words.cameras),
      [spilling('CHECKLIST', 'A31', '"10-1"', inFormula(language))],
      ...blank(4),
      heading(words.attached),
      [text(typeName('psychoneurological'), styles.input), amount(120, styles.input), text(whole, styles.input)],
      [text(typeName(attached), styles.input), amount(12, styles.input), text(unit, styles.input)],
      [spilling('INSTITUTION_TABLE', 'A39', 'A37:C38', profile, ...said)],
    ];
    return {
      name: sheets.notes,
      columns: [44, 44, 34, 34, 14, 70, 14, 60].map((width) => ({ width })),
      cells: placed(rows),
      rowDefs: new Map([
        [0, { height: 24 }],
        [27, { height: 110 }],
      ]),
      view: { showGridLines: false },
    };
  }

  return { sheets: [staffSheet(), profileSheet(), tableSheet(), notesSheet()], title: words.file };
}

/** A formula that spills from its cell. */
function spilling(name, at, ...args) {
  return {
    ...formula(norms(name, ...args), styles.text),
    formulaType: 'array',
    formulaRef: at,
    formulaDynamic: true,
  };
}

const output = process.argv[2] ? resolve(process.argv[2]) : fileURLToPath(new URL('../assets', import.meta.url));
mkdirSync(output, { recursive: true });
for (const language of Object.keys(languages)) {
  const { sheets, title } = workbookIn(language);
  writeFileSync(
    join(output, `sample-budget.${language}.xlsx`),
    await writeXlsx({
      sheets,
      properties: { title, creator: 'staffing-norms', created: fileDate, modified: fileDate },
      defaultFont: { name: 'Calibri', size: 11 },
    }),
  );
}
