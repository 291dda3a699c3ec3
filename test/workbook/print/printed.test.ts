import { compile } from '../../../src/engine/compile';
import { emptyProfile, facility, type Facility } from '../../../src/engine/facility';
import { requirement, type Requirement } from '../../../src/engine/requirement';
import { sayBasis } from '../../../src/i18n/explanation';
import { say } from '../../../src/i18n/say';
import { KZ_343_2021 } from '../../../src/norms/KZ-343-2021';
import { languages } from '../../../src/norms/languages';
import type { Language } from '../../../src/norms/schema';
import { compare } from '../../../src/staffing/compare';
import type { CellValue } from '../../../src/staffing/sheet-cells';
import { budgetSheet, type BudgetPlaces } from '../../../src/workbook/budget/budget-sheet';
import { monthsSheet } from '../../../src/workbook/budget/months-sheet';
import type { BudgetPlan, Typed } from '../../../src/workbook/budget/plan';
import { budgetWord } from '../../../src/workbook/budget/words';
import { emptyBudget } from '../../../src/workbook/budget/write-budget';
import { askedPart } from '../../../src/workbook/check/facility-reference';
import { findTables } from '../../../src/workbook/check/find-tables';
import type { CheckPlan } from '../../../src/workbook/check/plan';
import { reportNow } from '../../../src/workbook/check/report-now';
import { isNotCompared, sinceLast } from '../../../src/workbook/check/since-last';
import { sinceSheet } from '../../../src/workbook/check/since-sheet';
import { reportSheet } from '../../../src/workbook/check/report-sheet';
import type { FacilityPlan } from '../../../src/workbook/facility/plan';
import { profileSheet } from '../../../src/workbook/facility/profile-sheet';
import { staffingSheet } from '../../../src/workbook/facility/staffing-sheet';
import { computeInstitution } from '../../../src/workbook/institutions/compute-institution';
import { institutionColumns } from '../../../src/workbook/institutions/institution-columns';
import { findInstitutions } from '../../../src/workbook/institutions/institution-list';
import type { InstitutionsPlan } from '../../../src/workbook/institutions/plan';
import { regionSheet } from '../../../src/workbook/institutions/region-sheet';
import { summaryOf } from '../../../src/workbook/institutions/region-summary';
import { headingCells, itemCells } from '../../../src/workbook/sheet/table';
import { sizeFigures } from '../../../src/taskpane/facility/sizes/size-figures';
import { textWidth } from '../../../src/workbook/sheet/line-count';
import type { PrintedSheet, SheetContent } from '../../../src/workbook/sheet/sheet-content';
import { basisSheet } from '../../../src/workbook/signing/basis-sheet';
import { formSheet } from '../../../src/workbook/signing/form-sheet';
import { orderSheet } from '../../../src/workbook/signing/order-sheet';
import type { FormPlan } from '../../../src/workbook/signing/plan';
import { formWord } from '../../../src/workbook/signing/words';
import { sizesSheet } from '../../../src/workbook/sizes/sizes-sheet';
import { readOf } from '../check/plans';
import { attached, part, places, planOf } from '../facility/plans';
import { asFile, type Known, type WrittenSheet } from './as-file';
import { approvalLines, editionLine } from '../../../src/workbook/sheet/words';
import { canPrint, printed } from './on-paper';

const norms = compile(KZ_343_2021);

/** A long name, invented, that has to stand beside the approval block. */
const institution =
  'Коммунальное государственное учреждение «Үлгі: дом-интернат, которого нет» управления координации занятости и социальных программ Вымышленной области';

function tableOf(language: Language, changes: Partial<FacilityPlan> = {}): FacilityPlan {
  const values = new Map<string, number | boolean>([
    ['vehicles', 4],
    ['pool', false],
  ]);
  return planOf({
    language,
    form: 'values',
    institution,
    fingerprint: '0123456789abcdef'.repeat(4),
    parts: [{ ...part, profile: { values } }],
    ...changes,
  });
}

const sheet = 'Лист 1';

/** Twice each position of an institution of 120 residents, a line that no norm has among them. */
function reportOf(language: Language, count = 40): { plan: CheckPlan; table: SheetContent; known: Known } {
  const type = norms.edition.types.findIndex(({ id }) => id === 'psychoneurological');
  const home = facility(norms, type, 120, emptyProfile) as Facility;
  const names = norms.positions.map(({ position }) => position.name[language]);
  const lines = [...names.slice(0, count), 'Кинолог'].map((name, at): CellValue[] => [at + 1, name, 1, 150000]);
  const rows: CellValue[][] = [['№', 'Должность', 'Кол-во ставок', 'Оклад'], ...lines];
  const read = readOf(rows, { sheet });
  const [table] = findTables(norms, read);
  if (table === undefined) throw new Error('no table');
  const comparison = compare(norms, [home], table.lines, new Map(), 'approved');
  const parts = [
    askedPart({ residents: 120, residentsFrom: undefined, type: 'psychoneurological', profile: new Map() }),
  ];
  const plan: CheckPlan = {
    ...{ language, norms, read, table, counted: 'approved', comparison, facilities: [home], parts },
  };
  const known: Known = (formula) => {
    const [, row] = /NORMS\.REQUIRED_STAFF\((\d+),/.exec(formula) ?? [];
    const asked = norms.positions.find(({ position }) => position.row === Number(row));
    if (asked === undefined) return undefined;
    const answer = requirement(norms, home, asked);
    return answer.status === 'undetermined' ? say(language, 'undeterminedStatus') : answer.units;
  };
  const cells = rows.map((line) => line.map((cell) => cell as string | number));
  const widths = [6, 50, 12, 12];
  const content = { ...{ name: sheet, cells, widths, spills: [], names: [], formats: [], rules: [], heights: [] } };
  return { plan, table: content, known };
}

/** The budget of that institution, in which the salary of one position is not given. */
function budgetOf(language: Language): readonly [BudgetPlan, Typed, BudgetPlaces] {
  const type = norms.edition.types.findIndex(({ id }) => id === 'psychoneurological');
  const home = facility(norms, type, 120, emptyProfile) as Facility;
  const lines = norms.positions.map((position) => {
    const answer = requirement(norms, home, position);
    const { row, name } = position.position;
    return {
      section: position.section,
      row,
      name: name[language],
      required: 'units' in answer ? answer.units : undefined,
    };
  });
  const plan: BudgetPlan = {
    language,
    institution,
    type: norms.edition.types[type]?.name ?? { kk: '', ru: '', en: '' },
    edition: norms.edition.id,
    editionLine: editionLine({ language, norms }),
    sections: norms.edition.sections.map((section) => ({
      name: section.name[language],
      lines: lines.filter((line) => line.section === section),
    })),
    requiredFrom: undefined,
    year: 2027,
    begun: new Map(
      lines
        .filter(({ required = 0 }) => required > 0)
        .map(({ row, required = 0 }) => [
          row,
          { approved: required, occupied: required / 2, salary: row === 7 ? '' : 1234567.5 },
        ]),
    ),
  };
  const typed = { ...emptyBudget(plan), risePercent: 0.1, riseMonth: 7 };
  const budget = budgetWord(language, 'sheetName');
  return [plan, typed, { budget, months: budgetWord(language, 'monthsSheetName'), number: 1 }];
}

/** The same table with ten positions less, beside a report of it from a day before. */
function sinceOf(language: Language): WrittenSheet[] {
  const [before, now] = [reportOf(language), reportOf(language, 30)].map(({ plan }) => reportNow(plan));
  const since = before && now && sinceLast(norms.edition, { ...before, day: '01.03.2026' }, now);
  if (since === undefined || isNotCompared(since)) throw new Error('not compared');
  const sheets = { before: 'Проверка 01.03.2026', now: undefined };
  return asFile([sinceSheet({ language, since, sheets, written: new Map() }, 'Қазір', 'NormsCheckedSince')]);
}

/** Units of 20 places in two regions, one of them written in two ways, and a home of which nothing else is told. */
function regionsOf(language: Language): WrittenSheet[] {
  const own = ['Абай облысы', 'Абай обл.', 'Жетісу облысы'];
  const rows: CellValue[][] = [
    ['Мекеме атауы', 'Ұйым түрі', 'Қызмет алушылар саны', 'Штат бірлігі', 'Облыс'],
    ...Array.from({ length: 12 }, (_, at): CellValue[] => [
      `№ ${at + 1} ұйым`,
      ...(at === 11 ? [5, 25] : [1, 20]),
      at === 11 ? 10 : 1 + at / 4,
      own[at % 3] ?? '',
    ]),
  ];
  const read = readOf(rows, { sheet });
  const list = findInstitutions(norms, read.cells);
  if (list === undefined) throw new Error('no list');
  const answers = new Map(list.rows.map((row) => [row.row, computeInstitution(norms, list, row, undefined)]));
  const summary = summaryOf(list, answers, new Set());
  if (summary === undefined) throw new Error('no regions');
  const written = institutionColumns(norms, language, list, summary);
  const area = { row: 0, column: 5, rowCount: 17, columnCount: written.length };
  const plan: InstitutionsPlan = {
    language,
    norms,
    rounding: undefined,
    read,
    list,
    joined: new Set(),
    byRegion: true,
  };
  const cells = rows.map((line, at) => [
    ...line.map((cell) => cell as string | number),
    ...(at === 0 ? headingCells(written) : itemCells(written, answers.get(at), at + 1, 6)),
  ]);
  const content = { ...{ name: sheet, cells, spills: [], names: [], formats: [], rules: [], heights: [], widths: [] } };
  const [summed, under] = asFile([regionSheet(plan, summary, { columns: written, area }, 'Өңірлер', 1), content]);
  return summed === undefined || under === undefined ? [] : [summed, { ...under, hidden: true }];
}

/** A form of the same institution, of which one position has no salary. */
function formOf(language: Language): { readonly sheets: readonly PrintedSheet[]; readonly known: Known } {
  const type = norms.edition.types.findIndex(({ id }) => id === 'psychoneurological');
  const home = facility(norms, type, 120, emptyProfile) as Facility;
  const answers = norms.positions.map((position) => requirement(norms, home, position));
  const units = (answer: Requirement): number | undefined => ('units' in answer ? answer.units : undefined);
  const asked = answers.filter(({ status }) => status !== 'none');
  const plan: FormPlan = {
    language,
    institution,
    edition: norms.edition.id,
    editionLine: editionLine({ language, norms }),
    budget: undefined,
    sections: norms.edition.sections.map((section) => ({
      name: section.name[language],
      lines: asked
        .filter(({ position }) => position.section === section)
        .map((answer, at) => ({
          name: answer.position.position.name[language],
          units: units(answer) ?? '',
          salary: at === 1 ? '' : 1234567.5,
          percent: 0.25,
          sum: 12345,
        })),
    })),
    parts: [
      {
        name: institution,
        type: norms.edition.types[type]?.name[language] ?? '',
        residents: 120,
        lines: asked.map((answer) => ({
          row: answer.position.position.row,
          name: answer.position.position.name[language],
          units: units(answer),
          basis: sayBasis(language, norms, answer),
        })),
      },
    ],
  };
  const named = {
    form: formWord(language, 'formSheet'),
    order: formWord(language, 'orderSheet'),
    basis: formWord(language, 'basisSheet'),
  };
  const basis = basisSheet(plan, named);
  const known: Known = (formula) => {
    const [, row] = /^=NORMS\.BASIS\(A(\d+),/.exec(formula) ?? [];
    return plan.parts[0]?.lines.find((line) => line.row === basis.cells[Number(row) - 1]?.[0])?.basis;
  };
  return { sheets: [formSheet(plan, named), orderSheet(plan, named), basis], known };
}

const columns = ['actual', 'gap', 'salary', 'fundMonth', 'fundYear'] as const;

/** An institution of the elderly and disabled at 143, 151 and 180 residents, with the salaries of some. */
function sizesOf(language: Language): { sheet: PrintedSheet; known: Known } {
  const type = norms.edition.types.findIndex(({ id }) => id === 'elderly-disabled');
  const at = (residents: number): Facility => facility(norms, type, residents, emptyProfile) as Facility;
  const sizes = [143, 151, 180];
  const figures = sizeFigures(language, norms, sizes.map(at));
  const positions = [...figures.lines, ...figures.open].map(({ position }, place) => ({
    position,
    salary: place % 2 === 0 ? 187_500 : undefined,
  }));
  const sheet = sizesSheet({ norms, language, name: institution, today: at(143), sizes, positions }, 'Лист');
  const known: Known = (formula) => {
    if (formula.startsWith('=IFERROR(IF(OR(')) return '';
    if (formula.startsWith('=NORMS.TOTAL_STAFF')) return 155.25;
    const [, name, row, size] = /^=(?:IFNA\()?NORMS\.(\w+)\(\$A(\d+),\$?([A-Z])/.exec(formula) ?? [];
    const asked = norms.positions.find(({ position }) => position.row === sheet.cells[Number(row) - 1]?.[0]);
    if (asked === undefined) return undefined;
    const answer = requirement(norms, at(sizes[(size ?? '').charCodeAt(0) - 67] ?? 0), asked);
    if (name === 'BASIS') return sayBasis(language, norms, answer);
    return answer.status === 'undetermined' ? say(language, 'undeterminedStatus') : answer.units;
  };
  return { sheet, known };
}

/** Workbooks by a name, each with the sheets that are printed. */
function workbooks(language: Language): Record<string, readonly WrittenSheet[]> {
  const form = formOf(language);
  const whole = tableOf(language, { columns });
  const { plan, table, known } = reportOf(language);
  const sizes = sizesOf(language);
  return {
    [`table-${language}`]: asFile([staffingSheet(whole, places)]),
    [`short-${language}`]: asFile([staffingSheet(tableOf(language, { without: ['zeroRows', 'notes'] }), places)]),
    [`parts-${language}`]: asFile([
      staffingSheet(tableOf(language, { parts: [part, attached], columns: ['actual'] }), places),
    ]),
    [`profile-${language}`]: asFile([profileSheet(whole, places, [])]),
    [`budget-${language}`]: asFile([budgetSheet(...budgetOf(language)), monthsSheet(...budgetOf(language))]),
    [`form-${language}`]: asFile(form.sheets, form.known),
    [`report-${language}`]: asFile([reportSheet(plan, 'Проверка', 1), table], known),
    [`sizes-${language}`]: asFile([sizes.sheet], sizes.known),
    [`regions-${language}`]: regionsOf(language),
    [`since-${language}`]: sinceOf(language),
  };
}

const books = Object.fromEntries(languages.map((language) => [language, workbooks(language)]));

const byPrinter = canPrint ? describe : describe.skip;

byPrinter('as LibreOffice prints them', () => {
  let pages: Record<string, string[]> = {};
  const flat = Object.assign({}, ...Object.values(books)) as Record<string, readonly WrittenSheet[]>;
  beforeAll(() => {
    pages = printed(flat);
  }, 240_000);

  const cases = Object.entries(books).flatMap(([language, named]) =>
    Object.entries(named).map(([name, sheets]) => ({ language: language as Language, name, sheets })),
  );
  const sheetsOf = (kind: RegExp) => cases.filter(({ name }) => kind.test(name));
  const text = (name: string): string => pages[name]?.join('\n') ?? '';

  test.each(cases)('$name: as many pages as were meant, each as wide as the sheet', ({ name, sheets }) => {
    const shown = sheets.filter(({ hidden }) => hidden !== true);
    const meant = shown.reduce((sum, { rowBreaks = [] }) => sum + rowBreaks.length + 1, 0);
    expect(pages[name]).toHaveLength(meant);
  });

  test.each(sheetsOf(/table|short|parts|report|sizes|regions|since/))(
    '$name: no error and no question mark',
    ({ name }) => {
      expect(text(name)).not.toMatch(/#[A-Z]|\?/);
    },
  );

  test.each(cases.filter(({ language }) => language !== 'en'))('$name: no word in English', ({ name }) => {
    const known = /0123456789ab[0-9a-f]*|KZ-343-2021/g;
    expect(
      text(name)
        .replaceAll(known, '')
        .match(/[A-Za-z]{2,}/g) ?? [],
    ).toEqual([]);
  });

  test.each(sheetsOf(/table|short|parts|report/))('$name: a section begins with its rows', ({ name }) => {
    // The last line of a page is its footer.
    const lastLines = pages[name]?.map((page) =>
      page
        .split('\n')
        .filter((line) => line.trim() !== '')
        .at(-2),
    );
    expect(lastLines?.length).toBeGreaterThan(0);
    expect(lastLines?.filter((line) => line === undefined || /^\s*\d\. /.test(line))).toEqual([]);
  });

  test.each(sheetsOf(/table|short|parts|report|regions|since/))(
    '$name: no word of a heading is broken',
    ({ name, sheets }) => {
      const words = sheets[0]?.cells.flatMap(([at, { value, style }]) =>
        style?.fill !== undefined && style.font?.bold && !at.startsWith('0,')
          ? String(value ?? '').split(/[\s-]+/)
          : [],
      );
      expect(words?.length).toBeGreaterThan(0);
      expect(words?.filter((word) => !text(name).includes(word))).toEqual([]);
    },
  );

  test.each(sheetsOf(/table|short|parts|report/))('$name: the chart stands on one page', ({ language, name }) => {
    const [chart = ''] = (pages[name] ?? []).filter((page) => page.includes('0.00') || page.includes('0,00')).slice(-1);
    for (const { name: section } of norms.edition.sections) expect(chart).toContain(section[language].split(' ')[0]);
  });
});

byPrinter('a list by region', () => {
  test.each(languages)('%s: the formulas come to the figures worked out by hand', (language) => {
    const [page = ''] = Object.values(printed({ regions: regionsOf(language) }).regions ?? []);
    const lineOf = (name: string) => page.split('\n').find((line) => line.includes(name)) ?? '';
    const figures = (line: string) => line.match(/-?\d+[.,]\d+%?|\d+/g)?.map((one) => one.replace(',', '.'));
    // Four units of 20 places: 12 units required; present 1, 1.75, 2.5 and 3.25.
    expect(figures(lineOf('Абай облысы'))?.slice(0, 7)).toEqual(['1', '4', '80', '12.00', '8.50', '-3.50', '70.8%']);
    // 9 and 16 units, the latter of a home for 25 as far as they are determined; present 1.5, 2.25, 3 and 10: the ratio is at most what is told.
    expect(figures(lineOf('Жетісу облысы'))?.slice(0, 7)).toEqual(['3', '4', '85', '25.00', '16.75', '-8.25', '67.0%']);
  });
});

describe('the approval block', () => {
  test.each(languages)('%s: has room beside whatever columns there are', (language) => {
    for (const without of [[], ['notes']] as const) {
      const { widths } = staffingSheet(tableOf(language, { without }), places);
      const room = widths.slice(2).reduce((sum, width) => sum + width, 0);
      expect(Math.max(...approvalLines(language).map(textWidth))).toBeLessThanOrEqual(room);
    }
  });
});
