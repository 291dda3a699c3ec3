import { askedOf } from '../../src/engine/asked';
import { columnsOf, compile, type CompiledEdition, type CompiledPosition } from '../../src/engine/compile';
import { facility, type Profile } from '../../src/engine/facility';
import { Fault } from '../../src/engine/fault';
import { readProfile } from '../../src/engine/profile-rows';
import { requiredUnits } from '../../src/engine/requirement';
import { roundings } from '../../src/engine/rounding';
import { noWords, readYesNo, yesWords } from '../../src/engine/scalars';
import { total } from '../../src/engine/total';
import { ordinaryFormula, ordinaryGap, ordinaryTotal } from '../../src/formulas/ordinary/ordinary-formula';
import { profileSources } from '../../src/formulas/ordinary/profile-sources';
import { Untranslatable, type FacilityReferences } from '../../src/formulas/ordinary/references';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import type { Position, Rounding } from '../../src/norms/schema';
import { everyJudge } from './judges';
import { hasLibreOffice } from './libreoffice';
import type { CellInput } from './spreadsheet';

// LibreOffice takes seconds to start.
jest.setTimeout(120_000);

const norms = compile(KZ_343_2021);
const types = norms.edition.types.map((_, at) => at);
const items = norms.edition.profile.filter(({ kind }) => kind !== 'rounding');

/** What the profile's cells hold, by item. */
type ProfileCells = Readonly<Record<string, CellInput>>;

const all = (yesNo: CellInput, count: CellInput): ProfileCells =>
  Object.fromEntries(items.map(({ id, kind }) => [id, kind === 'yes-no' ? yesNo : count]));

/** Both ends of every column of a type; 700 stands for an open end. */
function columnEnds(type: number): number[] {
  return columnsOf(norms.edition, type).flatMap(({ from, to }) => [from, to ?? 700]);
}

function text(formula: string | Untranslatable): string {
  if (formula instanceof Untranslatable) throw new Error(formula.reason);
  return `=${formula}`;
}

function profileOf(cells: ProfileCells): Profile {
  const profile = readProfile(norms, Object.entries(cells));
  if (profile instanceof Fault) throw new Error(`${profile.key} ${JSON.stringify(profile.params)}`);
  return profile;
}

/** A profile range of its own for each case: in the sheet `Profiles`, a column each. */
function referencesTo(cells: ProfileCells, at: number): FacilityReferences['profile'] {
  const column = String.fromCharCode('A'.charCodeAt(0) + at);
  const rows = Object.entries(cells).map(([item, value], row) => ({
    item,
    value,
    reference: `Profiles!$${column}$${row + 1}`,
  }));
  return profileSources(norms, rows);
}

function sheetOf(profiles: readonly ProfileCells[]): CellInput[][] {
  const height = Math.max(1, ...profiles.map((cells) => Object.keys(cells).length));
  return Array.from({ length: height }, (_, row) => profiles.map((cells) => Object.values(cells)[row] ?? null));
}

interface Sweep {
  /** The edition of the order, unless another is named. */
  readonly norms?: CompiledEdition;
  readonly positions: readonly CompiledPosition[];
  readonly types: readonly number[];
  readonly residents: (type: number) => readonly number[];
  readonly profiles: readonly ProfileCells[];
  readonly roundings?: readonly Rounding[];
}

/** Spreadsheets keep and write 15 digits. */
const asShown = (figure: unknown): unknown => (typeof figure === 'number' ? Number(figure.toPrecision(15)) : figure);

/** For every profile × rounding × position × type × residents: where the formula gives another figure than the engine. */
async function differences(sweep: Sweep): Promise<string[]> {
  const { norms: edition = norms, profiles, roundings: chosen = [undefined] } = sweep;
  const asked = profiles.flatMap((cells, at) => {
    const profile = profileOf(cells);
    const references = referencesTo(cells, at);
    return chosen.flatMap((rounding) =>
      sweep.types.flatMap((type) =>
        sweep.positions.flatMap((position) =>
          sweep.residents(type).map((count) => ({ position, type, count, rounding, profile, references })),
        ),
      ),
    );
  });
  const rows = asked.map(({ position, type, count, rounding, references }, at) => {
    const facility = { residents: `$A${at + 1}`, profile: references, rounding };
    return [count, text(ordinaryFormula(edition, position, type, facility))];
  });
  const judged = await everyJudge({ Profiles: sheetOf(profiles), Norms: rows });
  const wrong = judged.flatMap(({ judge, results: { Norms = [] } }) =>
    asked.flatMap(({ position, type, count, rounding, profile }, at) => {
      const one = facility(edition, type, count, profile, rounding);
      const units = one && requiredUnits(edition, one, position);
      const result = Norms[at]?.[1];
      const equal = units === undefined ? result === '#N/A' : asShown(result) === asShown(units);
      const what = `row ${position.position.row}, type ${type + 1}, ${count} residents, ${rounding ?? 'rounding of the edition'}`;
      return equal ? [] : [`${judge}, ${what}: ${result}, not ${units}, by ${rows[at]?.[1]}`];
    }),
  );
  return wrong.slice(0, 10);
}

const asks = (position: CompiledPosition): boolean => types.some((type) => askedOf(norms, position, type).length > 0);

test('every position × type × both ends of every column gives the engine’s figure', async () => {
  const sweep = { positions: norms.positions, types, residents: columnEnds, profiles: [all(true, 7)] };
  expect(await differences(sweep)).toEqual([]);
});

test('and so does every position that asks for more than residents, whatever the profile’s cells hold', async () => {
  const profiles: ProfileCells[] = [
    all(false, 0),
    all('?', '?'),
    all(null, null),
    { ...all('иә', '8'), groundsHa: '0,75', 'typicalNorm.cleaner': '2,5' },
    all('ДА ', 3),
    { ...all('жоқ', 1), pool: 'Нет', lift: 'ЖОҚ' },
    { beds: 260 },
    {},
  ];
  const lowerEnds = (type: number): number[] => columnEnds(type).filter((_, at) => at % 2 === 0);
  const sweep = { positions: norms.positions.filter(asks), types, residents: lowerEnds, profiles };
  expect(await differences(sweep)).toEqual([]);
});

test('and with nothing told but the residents: posts by as many beds as residents, at both ends', async () => {
  const sweep = { positions: norms.positions.filter(asks), types, residents: columnEnds, profiles: [{}] };
  expect(await differences(sweep)).toEqual([]);
});

test('two conditions: every pair of yes, no and not known', async () => {
  const answers = [true, false, '?'];
  const pairs = (one: string, other: string): ProfileCells[] =>
    answers.flatMap((first) => answers.map((second) => ({ [one]: first, [other]: second })));
  const profiles = [...pairs('noSewer', 'pitsNotEmptiedCentrally'), ...pairs('hairSalon', 'noUsableHairdresser')];
  const positions = [31, 34].flatMap((row) => norms.byRow.get(row) ?? []);
  expect(await differences({ positions, types: [3], residents: columnEnds, profiles })).toEqual([]);
});

test('fractions of a unit under every rounding', async () => {
  const rows = [34, 38, 44, 45, 61].flatMap((row) => norms.byRow.get(row) ?? []);
  const counts = Array.from({ length: 90 }, (_, at) => 51 + at * 7);
  const people = [1, 3, 5, 6, 10, 15, 20, 25, 29, 30, 40, 45, 59, 60, 100];
  const byPeople = people.map((severe, at) => ({
    ...all(true, 9),
    severelyIllResidents: severe,
    severeMusculoskeletalResidents: severe,
    moderateMusculoskeletalResidents: people[people.length - 1 - at] ?? 0,
    exerciseTherapyRooms: at % 2 === 0 ? '?' : at,
  }));
  const sweep = { positions: rows, types: [3], roundings };
  expect(await differences({ ...sweep, residents: () => counts, profiles: [all(true, 12)] })).toEqual([]);
  expect(await differences({ ...sweep, residents: () => [200], profiles: byPeople })).toEqual([]);
});

test('yes and no are the words that the engine reads, in any case', () => {
  expect(yesWords.map((word) => readYesNo(word.toUpperCase()))).toEqual(yesWords.map(() => true));
  expect(noWords.map((word) => readYesNo(word.toUpperCase()))).toEqual(noWords.map(() => false));
});

test('the profile’s cells as they are pasted and typed: spaces that do not break, full stops, look-alike letters', async () => {
  const profiles: ProfileCells[] = [
    {
      pool: 'да\u00a0',
      lift: '\u202fИә. ',
      vehicles: '3\u00a0',
      tractors: ' 2',
      'typicalNorm.lift-operator': '1000,5\u202f',
    },
    { pool: 'Иə', lift: 'yеs', vehicles: "1'234", groundsHa: '0,75\n', 'typicalNorm.lift-operator': '?\u00a0' },
    { pool: 'нeт', lift: 'ДА!', vehicles: '\u00a0', beds: '\u00a0?', 'typicalNorm.lift-operator': '0.5' },
    {
      pool: 'д а',
      lift: 'жоқ.',
      vehicles: '?',
      beds: '\u202f',
      exerciseTherapyRooms: '?\u00a0',
      severeMusculoskeletalResidents: 100,
    },
    { pool: '\u00a0', lift: '', beds: '\u00a0260\n' },
  ];
  const sweep = { positions: norms.positions.filter(asks), types: [3, 4], residents: () => [60, 260, 600], profiles };
  expect(await differences(sweep)).toEqual([]);
});

test('what a function refuses in the profile is not known to the formula', async () => {
  const refused = [
    '5%',
    '1e1',
    '1E1',
    '(5)',
    '−5',
    '5 25',
    '2\u00a060',
    '2\n60',
    'да|есть',
    'дада',
    '?1',
    'да*',
    '.',
    'есть.да',
  ];
  const profiles = refused.map((cell): ProfileCells => ({ vehicles: cell, wardPosts: cell, pool: cell }));
  const asked = [21, 36, 57].flatMap((row) => norms.byRow.get(row) ?? []);
  const rows = asked.map((position) =>
    profiles.map((cells, at) =>
      text(ordinaryFormula(norms, position, 4, { residents: 260, profile: referencesTo(cells, at) })),
    ),
  );
  for (const { results } of await everyJudge({ Profiles: sheetOf(profiles), Norms: rows }))
    expect(results.Norms).toEqual(asked.map(() => refused.map(() => '#N/A')));
});

(hasLibreOffice ? test.skip : test)(
  'LibreOffice is not on this machine: what it makes of the formulas is left out',
  () => undefined,
);

describe('a formula reads as a person would write it', () => {
  const profile = referencesTo({ vehicles: 4, tractors: 1, pharmacy: true, studyGroups: 3, beds: 200 }, 1);
  const guard = (figure: string): string => `IF(OR($B$1<1,$B$1<>INT(N($B$1))),NA(),${figure})`;
  const said = 'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(Profiles!$B$3," ",""),UNICHAR(160),""),".","")';
  const words = '.иә.ия.бар.ақиқат.да.есть.истина.yes.true.жоқ.жалған.нет.ложь.no.false.';
  const cases: [string, number, number, string][] = [
    ['director: one figure', 1, 5, '1'],
    ['cook: equal neighbours merged', 40, 5, 'LOOKUP($B$1,{1,26,101,151,251,301,501},{1,2,3,4,5,7,8})'],
    ['buffet attendant: a figure, then a share', 44, 5, 'IF($B$1<51,0.5,FLOOR($B$1/50,0.5))'],
    [
      'driver: one a vehicle',
      21,
      5,
      'IF(OR(ISBLANK(Profiles!$B$1),Profiles!$B$1<>ABS(INT(N(Profiles!$B$1)))),NA(),Profiles!$B$1)',
    ],
    [
      'educator: 1.5 a study group',
      68,
      2,
      'IF(OR(ISBLANK(Profiles!$B$4),Profiles!$B$4<>ABS(INT(N(Profiles!$B$4)))),NA(),1.5*Profiles!$B$4)',
    ],
    [
      'head of pharmacy: a condition',
      59,
      5,
      'IF($B$1<51,0,CHOOSE(2+IF(ISLOGICAL(Profiles!$B$3),IF(Profiles!$B$3,1,-1),' +
        `IFERROR(SIGN(41-FIND("."&LOWER(${said})&".","${words}")),0)),0,NA(),LOOKUP($B$1,{51,151},{0.5,1})))`,
    ],
    ['paediatrician: not in this type', 50, 5, '0'],
  ];
  test.each(cases)('%s', (_, row, footnote, figure) => {
    const position = norms.byRow.get(row);
    const type = norms.edition.types.findIndex((one) => one.footnote === footnote);
    expect(position && ordinaryFormula(norms, position, type, { residents: '$B$1', profile })).toBe(guard(figure));
  });

  test('head of medical department: the doctors of rows 51, 52, 53 and 55 in one LOOKUP', () => {
    const position = norms.byRow.get(5);
    expect(position && ordinaryFormula(norms, position, 4, { residents: 'B1', profile: new Map() })).toBe(
      'IF(OR(B1<1,B1<>INT(N(B1))),NA(),IF(B1<51,0,IF(B1<501,' +
        'IF(LOOKUP(B1,{1,26,51,101,151,301,501},{1,1.5,4,5.5,6,7,8})<6,0,1),0)))',
    );
  });
});

describe('residents', () => {
  const cook = norms.positions.find(({ position }) => position.id === 'cook');
  const headOfUnit = norms.positions.find(({ position }) => position.id === 'head-of-unit');
  const cases: [CellInput, unknown, unknown][] = [
    [6, 1, 1],
    [30, 2, 1],
    [5, 1, '#N/A'],
    [31, 2, '#N/A'],
    [0, '#N/A', '#N/A'],
    [-1, '#N/A', '#N/A'],
    [25.5, '#N/A', '#N/A'],
    ['жүз', '#N/A', '#N/A'],
    ['120', '#N/A', '#N/A'],
    [null, '#N/A', '#N/A'],
  ];
  test('that are no whole number, or that the type has no column for, give #N/A', async () => {
    const rows = cases.map(([residents], at) => {
      const facility = { residents: `A${at + 1}`, profile: new Map() };
      const formulas = cook &&
        headOfUnit && [ordinaryFormula(norms, cook, 4, facility), ordinaryFormula(norms, headOfUnit, 0, facility)];
      return [residents, ...(formulas ?? []).map(text)];
    });
    for (const { results } of await everyJudge({ Norms: rows }))
      expect(results.Norms?.map((row) => row.slice(1))).toEqual(cases.map(([, ...expected]) => expected));
  });

  test.each([
    ['120', '3'],
    [120, '3'],
    ['0', 'NA()'],
    ['2.5', 'NA()'],
    [
      'B1+B2',
      'IF(OR((B1+B2)<1,(B1+B2)<>INT(N((B1+B2)))),NA(),LOOKUP((B1+B2),{1,26,101,151,251,301,501},{1,2,3,4,5,7,8}))',
    ],
  ])('written as %s', (residents, expected) => {
    expect(cook && ordinaryFormula(norms, cook, 4, { residents, profile: new Map() })).toBe(expected);
  });

  test.each([
    ['B1:B9', 'range'],
    ['B1#', 'range'],
    ['{25,50}', 'range'],
    ['NORMS.LIMIT("bus",B1)', 'nested-call'],
    ['"120"', 'text'],
  ])('written as %s cannot be translated', (residents, reason) => {
    expect(cook && ordinaryFormula(norms, cook, 4, { residents, profile: new Map() })).toEqual(
      new Untranslatable(reason as 'range'),
    );
  });
});

describe('STAFF_GAP', () => {
  const cook = norms.positions.find(({ position }) => position.id === 'cook');
  test('reads an empty cell as 0 and text with a decimal comma or point', async () => {
    const cases: [CellInput, number | string][] = [
      [2, -1],
      [3.5, 0.5],
      [null, -3],
      ['2,5', -0.5],
      ["1'003.5", 1000.5],
      // Thousands parted by a space, which a formula cannot tell from two figures.
      ['1 003.5', '#VALUE!'],
      ['5 25', '#VALUE!'],
      ['2\n100', '#VALUE!'],
      ['', -3],
      [3.1, 0.1],
      ['үш', '#VALUE!'],
      ['2,5\u00a0', -0.5],
      ['\u202f2.5\n', -0.5],
      ['−1', -4],
      ['–1', -4],
      ['\u00a0', -3],
      ['5%', '#VALUE!'],
      ['1e1', '#VALUE!'],
      ['1E1', '#VALUE!'],
      ['(5)', '#VALUE!'],
      ['?', '#VALUE!'],
      [true, '#N/A'],
    ];
    const rows = cases.map(([actual], at) => [
      actual,
      cook ? text(ordinaryGap(norms, cook, 4, { residents: 120, profile: new Map() }, `A${at + 1}`)) : null,
    ]);
    for (const { results } of await everyJudge({ Norms: rows }))
      expect(results.Norms?.map((row) => row[1])).toEqual(cases.map(([, expected]) => expected));
  });
  test.each([
    [2, 'ROUND(2-3,9)'],
    [undefined, 'ROUND(0-3,9)'],
    ['"2,5"', 'ROUND(2.5-3,9)'],
    ['C1+C2', 'ROUND((C1+C2)-3,9)'],
  ])('with actual written as %s', (actual, expected) => {
    expect(cook && ordinaryGap(norms, cook, 4, { residents: 120, profile: new Map() }, actual)).toBe(expected);
  });
});

describe('TOTAL_STAFF is the sum of what is determined', () => {
  const profiles: ProfileCells[] = [
    all(true, 7),
    all('?', '?'),
    { ...all('жоқ', 2), 'typicalNorm.plumber': '1,3', 'typicalNorm.cleaner': '?', pool: '?' },
  ];
  const cases = types.flatMap((type) =>
    columnEnds(type)
      .filter((_, at) => at % 3 === 0)
      .map((count) => ({ type, count })),
  );
  const parts: [string, (position: CompiledPosition) => boolean][] = [
    ['all positions', () => true],
    ['what a unit of service costs', ({ section }) => section.inUnitCost],
  ];
  test.each(parts)('%s', async (_, counts) => {
    const asked = profiles.flatMap((cells, at) =>
      cases.map((one) => ({ ...one, cells, references: referencesTo(cells, at) })),
    );
    const rows = asked.map(({ type, count, references }, at) => [
      count,
      text(ordinaryTotal(norms, type, { residents: `$A${at + 1}`, profile: references }, counts)),
    ]);
    const expected = asked.map(({ type, count, cells }) => {
      const one = facility(norms, type, count, profileOf(cells));
      return one && total(norms, one, counts).units;
    });
    for (const { results } of await everyJudge({ Profiles: sheetOf(profiles), Norms: rows }))
      expect(results.Norms?.map((row) => row[1])).toEqual(expected);
  });

  test('too many long references make a formula that Excel does not take', () => {
    const sheet = `'${'Ұйымның бейіні '.repeat(2)}'`;
    const profile = profileSources(
      norms,
      items.map(({ id }, at) => ({ item: id, value: 1, reference: `${sheet}!$B$${at + 2}` })),
    );
    expect(ordinaryTotal(norms, 3, { residents: `${sheet}!$B$1`, profile })).toEqual(new Untranslatable('too-long'));
  });
});

describe('rules that this edition does not have are translated too,', () => {
  const rules: Position['cells'][number][] = [
    { units: 1.1, per: { groundsHa: 0.3 } },
    { units: 1.1, per: { residents: 7, vehicles: 3 }, atLeast: 2, atMost: 3 },
    { units: 0.3, each: ['vehicles', 'tractors'], atLeast: 1, atMost: 2 },
    { units: 2, requires: ['pool', { item: 'groundsHa', atLeast: 0.75 }] },
    { units: 2, requires: ['pool', { item: 'doctorPositions', atLeast: 6 }] },
  ];
  const positions = rules.map((cell, at): Position => {
    const id = `made-up-${at}`;
    return {
      row: 901 + at,
      id,
      name: { kk: id, ru: id, en: id },
      cells: [{ ...(cell as object), span: 11 } as Position['cells'][number]],
    };
  });
  const [section] = KZ_343_2021.sections;
  const made = compile({
    ...KZ_343_2021,
    sections: [
      ...KZ_343_2021.sections,
      ...(section ? [{ ...section, id: 'made-up', positions: positions as [Position] }] : []),
    ],
  });
  const profiles: ProfileCells[] = [
    { pool: true, groundsHa: 0.9, vehicles: 2, tractors: 1 },
    { pool: '?', groundsHa: 0.1, vehicles: 7, tractors: 0 },
    { pool: false, groundsHa: '?', vehicles: 0, tractors: 0 },
    { pool: 'иә', groundsHa: '1,2', vehicles: '12', tractors: '?' },
  ];
  test('and give the engine’s figure', async () => {
    const madeUp = made.positions.slice(-rules.length);
    // The exact share of 0.3 ha keeps its binary dust, in the engine and in the spreadsheet each its own.
    const rounded = roundings.filter((one) => one !== 'exact');
    const sweep = { norms: made, positions: madeUp, types: [4], residents: () => [1, 25, 60, 99, 210], profiles };
    expect(await differences({ ...sweep, roundings: rounded })).toEqual([]);
  });
});
