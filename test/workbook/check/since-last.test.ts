import { KZ_343_2021 } from '../../../src/norms/KZ-343-2021';
import { workingEdition } from '../../../src/norms/working-edition';
import type { CellValue } from '../../../src/staffing/sheet-cells';
import {
  isReportTitle,
  isUnreadReport,
  readReport,
  type EarlierReport,
  type UnreadReport,
} from '../../../src/workbook/check/earlier-report';
import type { ReportOnSheet } from '../../../src/workbook/check/find-reports';
import { datedReport } from '../../../src/workbook/check/report-sheet';
import { saidIn } from '../../../src/workbook/check/said-in';
import { isNotCompared, sinceLast, type SinceLast } from '../../../src/workbook/check/since-last';
import { reasonsWritten, sinceSheet } from '../../../src/workbook/check/since-sheet';
import { usualReport } from '../../../src/workbook/check/usual-report';
import { hasLibreOffice } from '../../formulas/libreoffice';
import { calculated } from '../budget/plans';
import { formerTable, planOf, unitTable } from './plans';

const edition = workingEdition(KZ_343_2021);
const _ = null;

/** What a written report shows; its sums are not read. */
function shown(cells: readonly (readonly (string | number)[])[]): CellValue[][] {
  return cells.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)));
}

const reportOf = (changes: Parameters<typeof planOf>[0] = {}): CellValue[][] =>
  shown(datedReport(planOf(changes), 'Проверка', '2026-03-01').cells);

const read = (cells: CellValue[][]): EarlierReport => {
  const report = readReport(cells);
  if (isUnreadReport(report)) throw new Error(JSON.stringify(report));
  return report;
};

const compared = (before: CellValue[][], now: CellValue[][]): SinceLast => {
  const result = sinceLast(edition, read(before), read(now));
  if (isNotCompared(result)) throw new Error(result.differ);
  return result;
};

/** The table a year later: no head of department, psychologists of one unit together, no dog handler, a lawyer. */
const later: CellValue[][] = [
  ...unitTable.slice(0, 3),
  [1, 'Психолог', 0.5, 110000, _],
  [2, 'Психолог', 0.5, 120000, _],
  [3, 'Юрисконсульт', 1, 90000, _],
  ['Итого', _, 2, _, _],
];

describe('a report of a day', () => {
  test.each(['kk', 'ru', 'en'] as const)('%s: says its figures as they are, and is read back', (language) => {
    const cells = reportOf({ language });
    expect(isReportTitle(cells[0]?.[0])).toBe(true);
    const report = read(cells);
    expect(report).toMatchObject({ language, edition: 'KZ-343-2021', counted: 'Кол-во ставок', table: 'Лист 1!A3:E8' });
    expect(report.parts.map(({ residents }) => residents)).toEqual([20]);
    expect(report.day).toMatch(/2026/);
    const psychologist = report.lines.get('66');
    expect(psychologist).toMatchObject({
      isInTable: true,
      actual: { kind: 'units', units: 0.75 },
      required: { kind: 'units', units: 1 },
      gap: { kind: 'units', units: -0.25 },
    });
    // Row 33 is required and not in the table.
    expect(report.lines.get('33')).toMatchObject({ isInTable: false, actual: { units: 0 }, gap: { units: -1 } });
  });

  test('no figure of a position or a line is a formula over the table', () => {
    const formulas = datedReport(planOf(), 'Проверка', '2026-03-01').cells.flat().map(String);
    expect(formulas.filter((cell) => /NORMS|Лист 1'!/.test(cell))).toEqual([]);
  });
});

describe('two checks compared', () => {
  const since = compared(reportOf(), reportOf({ rows: later }));
  const told = since.lines.map(({ row, name, kind, before, now }) => [
    row ?? name,
    kind,
    ...[before, now].flatMap(({ actual, required, gap }) =>
      [actual, required, gap].map((figure) => (figure.kind === 'units' ? figure.units : figure.kind)),
    ),
  ]);

  test('new, gone and changed, with the figures of both times', () => {
    expect(told).toEqual([
      [12, 'gone', 1, 1, 0, 0, 1, -1],
      [66, 'changed', 0.75, 1, -0.25, 1, 1, 0],
      // The annex has no lawyer for such a unit.
      [78, 'new', 0, 0, 0, 1, 0, 1],
      ['Кинолог', 'gone', 1, 'blank', 'blank', 0, 'blank', 'blank'],
    ]);
    // Row 33.
    expect(since.same).toBe(1);
  });

  test('nothing has changed', () => expect(compared(reportOf(), reportOf({ language: 'kk' })).lines).toEqual([]));

  test('the reasons that people wrote are kept', () => {
    const cells = reportOf();
    const at = cells.findIndex(([row]) => row === 12);
    (cells[at] ?? [])[10] = 'вакансия с мая';
    const [head] = compared(cells, reportOf({ rows: later })).lines;
    expect(head).toMatchObject({ row: 12, reason: 'вакансия с мая' });
  });

  test('a figure that is an error is not read, and none', () => {
    const cells = reportOf();
    const at = cells.findIndex(([row]) => row === 66);
    (cells[at] ?? [])[3] = '#REF!';
    const [line] = compared(cells, reportOf()).lines;
    expect(line).toMatchObject({ row: 66, before: { actual: { kind: 'unread', written: '#REF!' } } });
  });
});

describe('what is not compared says why', () => {
  const changed = (change: (cells: CellValue[][]) => void): EarlierReport | UnreadReport => {
    const cells = reportOf();
    change(cells);
    return readReport(cells);
  };
  test.each([
    [0, 'title'],
    [1, 'table'],
    [2, 'counted'],
    [3, 'facility'],
    [4, 'edition'],
  ] as const)('line %i of the head was changed: %s', (at, line) =>
    expect(changed((cells) => ((cells[at] ?? [])[0] = 'Штаты'))).toEqual({ unread: 'head', line }),
  );

  test('titles of columns were changed', () => {
    const cells = changed((all) => {
      (all[6] ?? [])[2] = 'Норма';
      (all[6] ?? [])[10] = 'Почему';
    });
    expect(cells).toEqual({ unread: 'titles', titles: ['Требуется', 'Причина отклонения'] });
  });

  test('a column that somebody put in does not matter', () => {
    const report = changed((all) => {
      for (const row of all.slice(6)) row.splice(2, 0, '');
    });
    expect(isUnreadReport(report) ? report : report.lines.get('66')?.actual).toEqual({ kind: 'units', units: 0.75 });
  });

  test('another edition; another type', () => {
    const now = read(reportOf());
    expect(sinceLast(edition, { ...now, edition: 'KZ-230-2023' }, now)).toEqual({
      differ: 'editions',
      before: 'KZ-230-2023',
      now: 'KZ-343-2021',
    });
    const home = 'Организация стационарного типа для престарелых и лиц с инвалидностью';
    const other = { ...now, parts: [{ type: home, residents: 20 }] };
    expect(sinceLast(edition, other, now)).toMatchObject({ differ: 'types', before: [home] });
  });
});

describe('a report in another language', () => {
  const positions = KZ_343_2021.sections.flatMap((section) => section.positions);
  const nameOf = (row: number, language: 'kk' | 'ru' | 'en') =>
    positions.find((one) => one.row === row)?.name[language];
  const type = KZ_343_2021.types.find(({ id }) => id === 'assisted-living');
  const report = read(reportOf());

  test.each([
    ['kk', '01.03.2026'],
    ['en', '2026-03-01'],
  ] as const)('%s: type, positions and day are in it, what people wrote is not changed', (language, day) => {
    const said = saidIn(language, edition, report);
    expect(said.parts).toEqual([{ type: type?.name[language], residents: 20 }]);
    expect(said).toMatchObject({ language, day, counted: 'Кол-во ставок' });
    expect(said.lines.get('66')).toEqual({ ...report.lines.get('66'), name: nameOf(66, language) });
    const own = [...report.lines.values()].filter(({ row }) => row === undefined).map(({ name }) => name);
    expect([...said.lines.values()].filter(({ row }) => row === undefined).map(({ name }) => name)).toEqual(own);
  });

  test('a day that was written in another way stays; so does a report of another edition', () => {
    expect(saidIn('en', edition, { ...report, day: 'в марте' }).day).toBe('в марте');
    const other = { ...report, edition: 'KZ-230-2023' };
    expect(saidIn('en', edition, other)).toBe(other);
  });
});

describe('the report that a check is compared with', () => {
  const now = read(reportOf());
  const at = (sheet: string, table: string, day?: string): ReportOnSheet => ({ sheet, read: { ...now, table, day } });
  const unread: ReportOnSheet = { sheet: 'Г', read: { unread: 'titles', titles: [] } };
  const [own, grown, other] = ['Лист 1!A3:E8', 'Лист 1!A3:E12', 'Второй дом!A1:B5'];
  test.each([
    [
      'the latest of its table, wherever its sheet stands',
      [at('А', own, '01.05.2026'), at('Б', own, '15.01.2026')],
      'А',
    ],
    ['of one day the one further back', [at('А', own, '01.05.2026'), at('Б', own, '01.05.2026')], 'Б'],
    ['of its table, though another’s is later', [at('А', own, '01.03.2026'), at('Б', other, '01.05.2026')], 'А'],
    ['of its table, though it has grown', [at('А', grown, '01.03.2026'), at('Б', other, '01.05.2026')], 'А'],
    ['the latest of another table, where there is no other', [at('А', other, '01.03.2026'), unread], 'А'],
    ['one of a day, not one that follows its table', [at('А', own), at('Б', other, '01.03.2026')], 'Б'],
    ['the first, where none is of a day', [unread, at('А', own)], 'Г'],
  ])('is %s', (_what, reports, sheet) => expect(usualReport(reports, now)?.sheet).toBe(sheet));
});

describe('the sheet', () => {
  const since = compared(reportOf(), reportOf({ rows: later }));
  const sheets = { before: 'Проверка на 01.03.2026', now: undefined };
  const written = new Map([['66', 'приём с июня']]);
  const sheet = sinceSheet({ language: 'ru', since, sheets, written }, 'С прошлого раза', 'NormsCheckedSince');

  test('says which reports, and what is the same', () => {
    expect(sheet.cells.slice(0, 4).map(([cell]) => cell)).toEqual([
      'Что изменилось с прошлого раза',
      expect.stringContaining('Было: на 01.03.2026, лист «Проверка на 01.03.2026», таблица Лист 1!A3:E8'),
      expect.stringContaining('эта проверка, таблица Лист 1!A3:E7'),
      "'Без изменений: 1 должность или запись.",
    ]);
  });

  test('figures of both times, their difference as a formula, what somebody wrote there before', () => {
    expect(sheet.cells[7]).toEqual([
      66,
      expect.stringContaining('сихолог'),
      'изменилось',
      ...[0.75, 1, '=IF(AND(ISNUMBER(D8),ISNUMBER(E8)),ROUND(E8-D8,9),"")'],
      ...[1, 1, '=IF(AND(ISNUMBER(G8),ISNUMBER(H8)),ROUND(H8-G8,9),"")'],
      ...[-0.25, 0],
      'приём с июня',
    ]);
    expect(sheet.cells[10]?.slice(1, 6)).toEqual(['Итого', '', '=SUM(D7:D10)', '=SUM(E7:E10)', '=SUM(F7:F10)']);
  });

  const isHere = hasLibreOffice ? test : test.skip;
  isHere(
    'its last row says how many lines the totals are without',
    async () => {
      const unread = { kind: 'unread', written: '1 ст.' } as const;
      const lines = since.lines.map((line, at) =>
        at === 1 ? { ...line, now: { ...line.now, actual: unread } } : line,
      );
      const made = (name: string, told: SinceLast) =>
        sinceSheet({ language: 'ru', since: told, sheets, written }, name, 'NormsCheckedSince');
      const shownOn = await calculated([made('С текстом', { ...since, lines }), made('Числа', since)]);
      const said = (name: string) => shownOn[name]?.find(([, text]) => text === 'Итого')?.[11] ?? '';
      expect([said('С текстом'), said('Числа')]).toEqual(['итоги без записей, где не число: 1', '']);
    },
    60_000,
  );

  test('what is written in its last column is read back by position and name', () => {
    const values = shown(sheet.cells.slice(5));
    (values[4] ?? [])[11] = 'охрана';
    expect([...reasonsWritten(values)]).toEqual([
      ['66', 'приём с июня'],
      [expect.stringMatching(/кинолог/i), 'охрана'],
    ]);
  });
});

test('reasons that were written into an earlier report of the table are in the report of a day', () => {
  const range = { ...formerTable, kind: 'Report' as const, values: [[], [12, '', '', 'в декрете']] };
  const read12 = read(reportOf({ read: { earlier: [formerTable, range] } })).lines.get('12');
  expect(read12?.reason).toBe('в декрете');
});
