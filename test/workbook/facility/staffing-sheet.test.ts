import { languages } from '../../../src/norms/languages';
import type { FacilityPlan } from '../../../src/workbook/facility/plan';
import { staffingSheet } from '../../../src/workbook/facility/staffing-sheet';
import { calculatedByLibreOffice, hasLibreOffice } from '../../formulas/libreoffice';
import type { CellInput } from '../../formulas/spreadsheet';
import { attached, part, places, planOf, typedNumber } from './plans';

/** What the staffing sheet of a plan has in a cell, by its address. */
function cellOf(changes: Partial<FacilityPlan> = {}, table = 1): (address: string) => unknown {
  const { cells } = staffingSheet(planOf(changes), { ...places, table });
  return (address) => {
    const [, letter = '', row] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    return cells[Number(row) - 1]?.[letter.charCodeAt(0) - 65];
  };
}

describe('the table follows the annex: heading, positions and subtotal of each section', () => {
  // Section by section: its heading's row in the sheet, its first and last position's row, its subtotal's.
  test.each([
    [9, 10, 1, 41, 32, 42],
    [43, 44, 33, 44, 33, 45],
    [46, 47, 34, 62, 49, 63],
    [64, 65, 50, 80, 65, 81],
    [82, 83, 66, 83, 66, 84],
    [85, 86, 67, 92, 73, 93],
    [94, 95, 74, 95, 74, 96],
    [97, 98, 75, 100, 77, 101],
    [102, 103, 78, 103, 78, 104],
  ])('heading in row %i', (heading, first, firstNorm, last, lastNorm, subtotal) => {
    const cell = cellOf();
    expect(cell(`A${heading}`)).toMatch(/^'\d\. /);
    expect([cell(`A${first}`), cell(`A${last}`)]).toEqual([firstNorm, lastNorm]);
    expect(cell(`B${subtotal}`)).toBe('Итого по разделу');
    expect(cell(`C${subtotal}`)).toBe(`=SUMIF(C${first}:C${last},"<1E+99")`);
  });
});

describe('one institution, formulas', () => {
  const cell = cellOf();

  test.each([
    ['the institution', 'A2', 'Дом'],
    ['its type, by name', 'C5', 'Психоневрологическая организация стационарного типа'],
    ['its residents', 'C6', 120],
    ['no name of a part', 'C7', ''],
    ['the approval block', 'E1', 'УТВЕРЖДАЮ'],
    ['the heading of the units', 'C8', 'Единицы'],
    ['the director', 'B10', 'Директор'],
    ['units', 'C10', '=NORMS.REQUIRED_STAFF($A10,C$6,C$5,NormsProfile,"KZ-343-2021")'],
    [
      'status: looked up; without the add-in it is told by the units themselves, and an error is the profile’s only where the add-in is there',
      'D10',
      '=IFERROR(VLOOKUP($A10,IF(C$6&C$5=INDEX(NormsSetup,7,2),NormsNotes),5,FALSE),IF(COUNT($C10)=1,IF(SUM($C10)>0,"требуется","не требуется"),' +
        'IF(SUMPRODUCT(ISERROR($C10)-ISNA($C10))=0,"не определено",' +
        'IF(IFERROR(ERROR.TYPE($C10)=5,FALSE),"нет надстройки","ошибка: исправьте сведения"))))',
    ],
    [
      'note: a dash is told once, under the table',
      'E10',
      '=IFERROR(IF(VLOOKUP($A10,IF(C$6&C$5=INDEX(NormsSetup,7,2),NormsNotes),7,FALSE)="в приложении здесь прочерк","",VLOOKUP($A10,IF(C$6&C$5=INDEX(NormsSetup,7,2),NormsNotes),7,FALSE)),"")',
    ],
    [
      'the subtotal is "at least" while units of fewer positions than it has are numbers',
      'D42',
      '=IF(COUNTIFS($A10:$A41,">0",$C10:$C41,"<1E+99")<COUNT($A10:$A41),"не менее","")',
    ],
    ['the grand total', 'C105', '=C42+C45+C63+C81+C84+C93+C96+C101+C104'],
    ['rows 33–78 alone count towards the cost of a unit of service', 'C106', '=C45+C63+C81+C84+C93+C96+C101+C104'],
    [
      'a total is "at least" where one of its sections is',
      'D106',
      '=IF(OR(D45="не менее",D63="не менее",D81="не менее",D84="не менее",D93="не менее",D96="не менее",D101="не менее",D104="не менее"),"не менее","")',
    ],
  ])('%s', (_, address, content) => expect(cell(address)).toBe(content));

  test('the edition, its dates and fingerprint stand above the table', () => {
    expect(cell('A3')).toBe(
      "'Редакция KZ-343-2021: Приказ от 22.09.2021 № 343, приложение 1; утратила силу с 01.07.2023",
    );
    expect(cell('A4')).toContain('0123456789abcdef');
  });
});

describe('optional columns', () => {
  test('a gap brings the actual with it, a fund the salary', () => {
    const cell = cellOf({ columns: ['gap', 'fundYear'] });
    expect(['D8', 'E8', 'F8', 'G8', 'H8'].map(cell)).toEqual([
      'Фактически',
      'Отклонение',
      'Должностной оклад в месяц',
      'Фонд оплаты труда в год',
      'Статус',
    ]);
    expect(cell('E10')).toBe('=IF(ISNUMBER($C10),$D10-$C10,"")');
    expect(cell('G10')).toBe(
      '=IF(ISNUMBER($C10),IF($C10=0,0,IF(ISNUMBER($F10),$C10*$F10*12,IF(ISBLANK($F10),"","?"))),"")',
    );
    expect(cell('F42')).toBe('');
    expect(cell('G42')).toBe('=SUMIF(G10:G41,"<1E+99")');
  });

  test('a line below the table says without how many positions a fund is', () => {
    const count = '(COUNTIFS(C9:C104,">0",A9:A104,">0")-COUNTIFS(C9:C104,">0",A9:A104,">0",G9:G104,"<1E+99"))';
    expect(cellOf({ columns: ['actual', 'salary'] })('A107')).not.toContain('COUNTIFS');
    expect(cellOf({ columns: ['actual', 'gap', 'fundMonth'] })('A107')).toContain(
      `IF(${count}=0,"","Фонд оплаты труда – без должностей, у которых оклад не указан числом: "&${count}&". ")`,
    );
  });

  test('and without how many positions the totals of actual units are, whose figure is written in words', () => {
    const count = '(COUNTIF(D9:D104,"?*")+SUMPRODUCT(--ISERROR(D9:D104)))';
    expect(cellOf()('A107')).not.toContain('ISERROR');
    expect(cellOf({ columns: ['actual', 'gap'] })('A107')).toContain(
      `IF(${count}=0,"","Итоги по фактическим единицам и отклонению – без должностей, у которых фактические единицы записаны не числом: "&${count}&". ")`,
    );
  });

  test('what was typed before stands again', () => {
    const cell = cellOf({
      columns: ['actual', 'salary'],
      typed: [
        { row: 1, actual: typedNumber(1), salary: typedNumber(250000.5) },
        { row: 33, actual: { content: '1 ст.', figure: undefined } },
      ],
    });
    expect([cell('D10'), cell('E10'), cell('D44'), cell('E44'), cell('D11')]).toEqual([1, 250000.5, '1 ст.', '', '']);
  });
});

describe('an institution with an attached unit', () => {
  const cell = cellOf({ parts: [part, attached], columns: ['actual', 'gap'] }, 2);

  test.each([
    ['the first part’s name', 'C7', 'Үй'],
    ['the second part’s name', 'D7', 'Бөлімше'],
    ['the second part’s residents', 'D6', 12],
    ['the second part’s units', 'D10', '=NORMS.REQUIRED_STAFF($A10,D$6,D$5,NormsProfile2_2,"KZ-343-2021")'],
    ['both together', 'E10', '=IF(COUNT(C10:D10)=2,SUM(C10:D10),"не определено")'],
    ['both sections together: what is determined in either', 'E42', '=SUM(C42:D42)'],
    ['the gap is to both together', 'G10', '=IF(ISNUMBER($E10),$F10-$E10,"")'],
    [
      'the subtotal’s "at least"',
      'H42',
      '=IF(COUNTIFS($A10:$A41,">0",$C10:$C41,"<1E+99")+COUNTIFS($A10:$A41,">0",$D10:$D41,"<1E+99")<COUNT($A10:$A41)*2,"не менее","")',
    ],
  ])('%s', (_, address, content) => expect(cell(address)).toBe(content));

  test('the status is open where a part’s is, and each note goes with its part', () => {
    expect(cell('H10')).toBe(
      '=IFERROR(IF(OR(VLOOKUP($A10,IF(C$6&C$5=INDEX(NormsSetup2,7,2),NormsNotes2),5,FALSE)="не определено",VLOOKUP($A10,IF(D$6&D$5=INDEX(NormsSetup2,8,2),NormsNotes2_2),5,FALSE)="не определено"),"не определено",' +
        'IF(OR(VLOOKUP($A10,IF(C$6&C$5=INDEX(NormsSetup2,7,2),NormsNotes2),5,FALSE)="требуется",VLOOKUP($A10,IF(D$6&D$5=INDEX(NormsSetup2,8,2),NormsNotes2_2),5,FALSE)="требуется"),"требуется","не требуется")),' +
        'IF(COUNT($C10:$D10)=2,IF(SUM($C10:$D10)>0,"требуется","не требуется"),' +
        'IF(SUMPRODUCT(ISERROR($C10:$D10)-ISNA($C10:$D10))=0,"не определено",' +
        'IF(IFERROR(ERROR.TYPE($C10)=5,FALSE),"нет надстройки","ошибка: исправьте сведения"))))',
    );
    expect(cell('I10')).toBe(
      '=IFERROR(MID(IF(OR(VLOOKUP($A10,IF(C$6&C$5=INDEX(NormsSetup2,7,2),NormsNotes2),7,FALSE)="",VLOOKUP($A10,IF(C$6&C$5=INDEX(NormsSetup2,7,2),NormsNotes2),7,FALSE)="в приложении здесь прочерк"),"","; "&C$7&": "&VLOOKUP($A10,IF(C$6&C$5=INDEX(NormsSetup2,7,2),NormsNotes2),7,FALSE))' +
        '&IF(OR(VLOOKUP($A10,IF(D$6&D$5=INDEX(NormsSetup2,8,2),NormsNotes2_2),7,FALSE)="",VLOOKUP($A10,IF(D$6&D$5=INDEX(NormsSetup2,8,2),NormsNotes2_2),7,FALSE)="в приложении здесь прочерк"),"","; "&D$7&": "&VLOOKUP($A10,IF(D$6&D$5=INDEX(NormsSetup2,8,2),NormsNotes2_2),7,FALSE)),3,5000),"")',
    );
  });
});

describe('residents from a cell', () => {
  const linked = { parts: [{ ...part, residentsFrom: { sheet: "Бюджет 'А'", address: 'B2' } }] };
  test('formulas stay linked', () => expect(cellOf(linked)('C6')).toBe("='Бюджет ''А'''!B2"));
  test('values do not', () => expect(cellOf({ ...linked, form: 'values' })('C6')).toBe(120));
});

describe('values, of a psychoneurological organisation of 120 residents', () => {
  const values = (profile: ReadonlyMap<string, number | boolean>) =>
    cellOf({ form: 'values', parts: [{ ...part, profile: { values: profile } }] });

  // Rows 1 and 3: 1 in the column 101–150; row 2: a dash there; row 21: 1 unit per vehicle in running order.
  test.each([
    ['director', 'C10', 1],
    ['deputy director for administration: a dash up to 150 residents', 'C11', 0],
    ['deputy director for social work', 'C12', 1],
    ['4 vehicles, 4 drivers', 'C30', 4],
  ])('%s', (_, address, units) => expect(values(new Map([['vehicles', 4]]))(address)).toBe(units));

  test('what is not determined is said in words, never a number', () => {
    const cell = values(new Map());
    expect([cell('A30'), cell('C30'), cell('D30')]).toEqual([21, 'не определено', 'не определено']);
    expect(cell('E30')).toContain('Неизвестно');
  });

  test('subtotals stay formulas that Excel has itself', () => {
    expect(values(new Map())('C42')).toBe('=SUMIF(C10:C41,"<1E+99")');
  });
});

describe('names of data stay text', () => {
  const cell = cellOf({ institution: '=1+1', parts: [{ ...part, name: '@Үй' }, attached] });
  test.each([
    ['A2', "'=1+1"],
    ['C7', "'@Үй"],
  ])('%s', (address, content) => expect(cell(address)).toBe(content));
});

describe('the sections side by side, below the signatures', () => {
  // The subtotals of the nine sections stand in these rows; the block begins two rows below the last signature, in row 111.
  const subtotals = [42, 45, 63, 81, 84, 93, 96, 101, 104];

  test('one institution with its actual staff', () => {
    const cell = cellOf({ columns: ['actual', 'gap', 'salary', 'fundYear'] });
    expect([cell('A112'), cell('A113')]).toEqual(['', 'Требуемые и фактические единицы по разделам']);
    const headings = ['', 'Раздел', 'Единицы', 'Фактически', 'Отклонение', '', '', 'Статус', ''];
    expect([...'ABCDEFGHI'].map((letter) => cell(`${letter}114`))).toEqual(headings);
    subtotals.forEach((row, at) => {
      const here = 115 + at;
      expect(['C', 'D', 'E', 'F', 'G', 'H'].map((letter) => cell(`${letter}${here}`))).toEqual([
        `=C${row}`,
        `=D${row}`,
        `=E${row}`,
        '',
        '',
        `=H${row}`,
      ]);
    });
    expect(cell('B116')).toBe('Специальные социальные услуги');
    // 59 letters in a column of 52.
    expect(staffingSheet(planOf(), places).heights).toContainEqual({ row: 115, lines: 2 });
  });

  const chartOf = (changes: Partial<FacilityPlan>) => staffingSheet(planOf(changes), places).chart;

  test('the chart: required above actual, section by section', () => {
    expect(chartOf({ columns: ['actual'] })).toMatchObject({
      title: 'Требуемые и фактические единицы по разделам',
      categories: 'B115:B123',
      series: [
        { name: 'Единицы', values: 'C115:C123' },
        { name: 'Фактически', values: 'D115:D123' },
      ],
      from: 'A125',
      to: 'E152',
    });
  });

  test('without actual staff: required alone', () => {
    expect(chartOf({})).toMatchObject({
      title: 'Требуемые единицы по разделам',
      series: [{ name: 'Единицы', values: 'C115:C123' }],
    });
  });

  test('with an attached unit: the units of all parts', () => {
    expect(chartOf({ parts: [part, attached] })?.series).toMatchObject([{ name: 'Итого единиц', values: 'E115:E123' }]);
  });
});

describe('print and frame', () => {
  const sheet = staffingSheet(planOf({ columns: ['actual'] }), places);

  test('landscape, headings repeated, edition, dates and fingerprint in the footer', () => {
    expect(sheet.print).toEqual({
      orientation: 'Landscape',
      area: 'A1:F152',
      titleRows: '$8:$8',
      pageStarts: [27, 39, 61, 82, 102, 124],
      footer: 'Редакция KZ-343-2021; утратила силу с 01.07.2023; контрольная сумма 0123456789ab',
    });
    expect(sheet.frozen).toEqual({ rows: 8, columns: 0 });
  });

  test('no heading of one word is broken: bold letters and the cell’s margins take two characters more', () => {
    for (const language of languages) {
      const { cells, widths } = staffingSheet(planOf({ language, columns: ['actual'] }), places);
      const headings = (cells[7] ?? []).map((heading) => String(heading).replace(/^'/, ''));
      const broken = headings.filter((heading, at) => !heading.includes(' ') && heading.length + 2 > (widths[at] ?? 0));
      expect([language, headings.length > 0, broken]).toEqual([language, true, []]);
    }
  });

  test('every row has as many cells as there are columns', () => {
    expect(new Set(sheet.cells.map((row) => row.length))).toEqual(new Set([sheet.widths.length]));
  });

  test('the named ranges', () => {
    expect(sheet.names).toEqual([
      { name: 'NormsInstitution', at: 'A2' },
      { name: 'NormsTypes', at: 'C5' },
      { name: 'NormsResidents', at: 'C6' },
      { name: 'NormsParts', at: 'C7' },
      { name: 'NormsBody', at: 'A8:F106' },
    ]);
  });

  test('residents that are typed are ruled, those of a linked cell are not', () => {
    expect(sheet.rules.map(({ at, rule }) => [at, rule])).toEqual([['C6', { kind: 'whole', from: 1 }]]);
    const linked = [{ ...part, residentsFrom: { sheet: 'Бюджет', address: 'B2' } }];
    expect(staffingSheet(planOf({ parts: linked }), places).rules).toEqual([]);
  });
});

describe('without rows of 0 units', () => {
  const vehicles = { values: new Map([['vehicles', 0]]) };
  const sheet = staffingSheet(
    planOf({
      without: ['zeroRows'],
      form: 'values',
      parts: [{ ...part, profile: vehicles }],
      columns: ['actual'],
      typed: [{ row: 4, actual: typedNumber(1) }],
    }),
    places,
  );
  const shown = (row: number): boolean => !(sheet.hiddenRows ?? []).some((at) => sheet.cells[at - 1]?.[0] === row);

  // A psychoneurological organisation of 120: row 2 has a dash up to 150, row 50 is for children, row 21 has no vehicles.
  test.each([
    ['a dash', 2, false],
    ['a position of another type', 50, false],
    ['nothing to drive', 21, false],
    ['a director', 1, true],
    ['a tractor driver, of whom nothing is known', 22, true],
    ['0 units with somebody in them', 4, true],
  ])('%s, row %i', (_, row, isShown) => expect(shown(row)).toBe(isShown));

  test('they are still there, and a line says how many there are and watches that they stay 0', () => {
    expect(sheet.cells.flatMap(([row]) => (typeof row === 'number' ? [row] : []))).toHaveLength(78);
    const line = sheet.cells.map(([first]) => String(first)).find((first) => first.startsWith('=IF(COUNTIF'));
    expect(line).toMatch(/^=IF\(COUNTIF\(C11,0\)\+COUNTIF\(C14.*\)=\d+,"Строки с 0 единиц не показаны: \d+\.","Среди/);
  });

  test('without the option every row is shown', () => {
    expect(staffingSheet(planOf({ form: 'values' }), places).hiddenRows).toEqual([]);
  });
});

test('without notes there is no such column, and nothing says what a blank note means', () => {
  const { cells } = staffingSheet(planOf({ without: ['notes'] }), places);
  expect(cells[7]).toEqual(['Строка', 'Должность', 'Единицы', 'Статус']);
  expect(cells.flat().join()).not.toContain('прочерк');
});

(hasLibreOffice ? describe : describe.skip)('rows that people put in or take out', () => {
  const rows = staffingSheet(planOf({ form: 'values', columns: ['actual'] }), places).cells.map((row) =>
    row.map((cell): CellInput => (typeof cell === 'string' ? cell.replace(/^'/, '') || null : cell)),
  );
  /** One of section 1 is not determined, and `changes` stand in some rows. */
  function changed(changes: Readonly<Record<number, CellInput[]>>): CellInput[][] {
    const isOpen = (row: number, cell: CellInput | undefined): boolean =>
      row > 10 && row < 41 && cell === 'не определено';
    const last = rows.flatMap((row, at) => (isOpen(at + 1, row[2]) ? [at] : [])).at(-1);
    return rows.map((row, at) => {
      const own = changes[at + 1] ?? [];
      const known = isOpen(at + 1, row[2]) && at !== last ? row.map((cell, to) => (to === 2 ? 0 : cell)) : row;
      return [...own, ...known.slice(own.length)];
    });
  }
  let sheets: Record<string, CellInput[][]> = {};
  beforeAll(async () => {
    sheets = await calculatedByLibreOffice({
      none: changed({}),
      units: changed({ 11: [null, 'Кастелянша', 1] }),
      actual: changed({ 11: [null, 'Кастелянша', null, 1] }),
    });
  }, 60_000);
  const own = 'Строки, которых нет в приложении, а в суммах они есть: 1.';
  const gone = 'Строки приложения, которых нет в этой таблице: 1.';

  test.each([
    ['neither is said where there are none', 'none', ['не менее', false, false]],
    ['a position of somebody’s own is said to be in the sums, and determines none', 'units', ['не менее', true, true]],
    ['also where it has actual units alone', 'actual', ['не менее', true, true]],
  ])('%s', (_, name, said) => {
    const [status, line] = [sheets[name]?.[41]?.[4], String(sheets[name]?.[106]?.[0])];
    expect([status, line.includes(own), line.includes(gone)]).toEqual(said);
  });
});
