import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { facilityComparer } from '../../src/editions/compare';
import { editionToJson, readEditionJson } from '../../src/editions/json/read-json';
import { editionToSheets } from '../../src/editions/sheets/edition-to-sheets';
import { sheetsToEdition } from '../../src/editions/sheets/sheets-to-edition';
import { compile, type CompiledEdition, type CompiledPosition } from '../../src/engine/compile';
import { facility } from '../../src/engine/facility';
import { total } from '../../src/engine/total';
import { requiredUnits, requirement } from '../../src/engine/requirement';
import { ordinaryFormula, ordinaryTotal } from '../../src/formulas/ordinary/ordinary-formula';
import { Untranslatable } from '../../src/formulas/ordinary/references';
import { sayBasis } from '../../src/i18n/explanation';
import { sayNote } from '../../src/i18n/table';
import { kindOf } from '../../src/norms/kinds';
import { languages } from '../../src/norms/languages';
import type { Edition } from '../../src/norms/schema';
import { compare, type Comparison } from '../../src/staffing/compare';
import { choiceKey } from '../../src/staffing/match';
import { recognise } from '../../src/staffing/recognise';
import { questionGroups } from '../../src/taskpane/facility/questions/questions';
import { calculate } from '../formulas/spreadsheet';
import { naiveUnits, type Known } from '../naive/naive-rule';
import { sheet } from '../staffing/tables';
import { everyKind, plainSections, plainTables, type PlainSection } from './every-kind';

function load(data: unknown): Edition {
  const edition = readEditionJson(JSON.stringify(data));
  if (Array.isArray(edition)) throw new Error(JSON.stringify(edition));
  return edition;
}

const edition = load(everyKind());
const norms = compile(edition);
const types = ['home', 'centre'];

const bedsOf = [55, 12, 90, 44, 33, 60, 25, 72, 30, 131];
const groupsOf = [5, 1, 4, 2, 7, 1, 2, 5, 3, 2];

/** Ten facilities of which everything is known, but the posts in every second. */
const facilities = [3, 12, 29, 31, 50, 51, 75, 100, 130, 250].map((residents, at) => {
  const known: Known = {
    residents,
    ...{ beds: bedsOf[at] ?? 0, bedriddenBeds: [110, 3, 60, 25, 9, 70, 51, 120, 35, 250][at] ?? 0 },
    ...{ lifts: 1 + (at % 3), shifts: 2, groups: groupsOf[at] ?? 0, rooms: 2, vehicles: at % 4 },
    ...{ workingYearHours: 1700 + at, boilerNorm: 0.5 * at, unitsPerPost: 4 },
    ...{ lift: at % 2 === 0, pool: at % 3 === 0 },
    ...(at % 2 === 1 ? {} : { nursePosts: 1 + (at % 4) }),
  };
  return { residents, known, values: new Map(Object.entries(known).filter(([id]) => id !== 'residents')) };
});

/** The units by plain reading; undefined where no figure is known. */
function plainUnits(
  { table = 'main' }: PlainSection,
  { footnotes, cells }: PlainSection['rows'][number],
  type: string,
  known: Known,
): number | undefined {
  const { of, only, bounds } = plainTables[table] ?? { of: '', bounds: [] };
  if (only !== undefined && only !== type) return 0;
  if (footnotes !== undefined && !footnotes.includes(types.indexOf(type) + 1)) return 0;
  const count = Number(known[of]);
  const column = bounds.findIndex(([from, to = Infinity]) => count >= from && count <= to);
  let text = cells[column];
  if (text === '→') text = cells[column - 1];
  if (text === undefined) return undefined;
  if (text.startsWith('«')) return known['lift'] === true ? undefined : 0;
  return text === '-' ? 0 : naiveUnits(text, known);
}

const asked = plainSections.flatMap((section) =>
  section.rows.flatMap((row) => types.flatMap((type) => facilities.map((one) => ({ section, row, type, ...one })))),
);

function engineUnits(
  of: CompiledEdition,
  row: number,
  type: string,
  residents: number,
  values: ReadonlyMap<string, number | boolean>,
): number | undefined {
  const placed = facility(of, types.indexOf(type), residents, { values });
  const position = of.byRow.get(row);
  if (placed === undefined || position === undefined) throw new Error(`row ${row}`);
  const units = requiredUnits(of, placed, position);
  const answer = requirement(of, placed, position);
  expect(answer.status === 'undetermined' ? undefined : answer.units).toBe(units);
  return units;
}

test('it has every kind of cell', () => {
  const kinds = edition.sections.flatMap(({ positions }) => positions.flatMap(({ cells }) => cells.map(kindOf)));
  expect([...new Set(kinds)].sort()).toEqual(
    [
      'dash',
      'each',
      'external',
      'further',
      'handedOn',
      'hours',
      'post',
      'product',
      'range',
      'share',
      'sum',
      'units',
    ].sort(),
  );
});

test('every figure is that of plain reading', () => {
  for (const { section, row, type, residents, known, values } of asked) {
    const plain = plainUnits(section, row, type, known);
    const units = engineUnits(norms, row.row, type, residents, values);
    expect([row.row, type, residents, units]).toEqual([
      row.row,
      type,
      residents,
      plain === undefined ? undefined : expect.closeTo(plain, 6),
    ]);
  }
});

test('a column whose count is not known, or in no column, is not determined and says what is missing', () => {
  const [doctor, teacher] = [13, 15].map((row) => norms.byRow.get(row));
  for (const values of [new Map(), new Map([['beds', 5]])]) {
    const placed = facility(norms, 0, 20, { values });
    const answer = placed && doctor && requirement(norms, placed, doctor);
    expect(answer).toMatchObject({ status: 'undetermined', missing: ['beds'], column: undefined });
  }
  const home = facility(norms, 0, 20);
  expect(home && teacher && requirement(norms, home, teacher)).toMatchObject({ status: 'none', reason: 'type' });
});

test('the basis has the printed number and the column that was asked', () => {
  const placed = facility(norms, 1, 20, { values: new Map([['beds', 40]]) });
  const of = (row: number): string => {
    const position = norms.byRow.get(row);
    if (placed === undefined || position === undefined) throw new Error(`row ${row}`);
    return sayBasis('en', norms, requirement(norms, placed, position));
  };
  expect(of(1)).toContain('1.1');
  expect(of(13)).toContain('beds 31-60');
});

test('the wizard asks for what columns count', () => {
  const placed = facility(norms, 1, 20);
  const answers = placed === undefined ? [] : norms.positions.map((one) => requirement(norms, placed, one));
  const groups = placed === undefined ? [] : questionGroups(norms, placed, answers);
  const items = groups.flatMap(({ questions }) => questions.map(({ item }) => item.id));
  expect(items).toEqual(expect.arrayContaining(['beds', 'groups']));
});

test.each(languages)('it comes back from its worksheets in %s', (language) => {
  expect(sheetsToEdition(editionToSheets(edition, language))).toEqual(edition);
});

test('it comes back from its JSON, which leaves missing languages out and has the published shape', () => {
  const text = editionToJson(edition);
  expect(readEditionJson(text)).toEqual(edition);
  expect(JSON.parse(text)).toEqual(everyKind());
  expect(edition.sections[0]?.positions[1]?.name).toEqual({ kk: 'Повар [ru]', ru: 'Повар', en: 'Повар [ru]' });
  const schema = readFileSync(path.join(__dirname, '../../docs/edition.schema.json'), 'utf8');
  expect(z.fromJSONSchema(JSON.parse(schema)).safeParse(JSON.parse(text)).error).toBeUndefined();
});

test('compared with itself nothing differs; another bound of a column that counts beds is told', () => {
  const later = compile(
    load(everyKind(plainSections, { ...plainTables, beds: { of: 'beds', bounds: [[10, 39], [40, 60], [61]] } })),
  );
  const [same, other] = [norms, later].map((after) =>
    facilityComparer(
      norms,
      after,
    )({
      ...{ name: 'a', type: 'home', residents: 20 },
      profile: { values: new Map([['beds', 35]]) },
    }),
  );
  expect(same).toMatchObject({ total: { difference: 0 } });
  expect(other).toMatchObject({ total: { difference: -0.5 } });
});

test('a copy with ordinary formulas gives the same figures', () => {
  const ids = edition.profile.map(({ id }) => id).filter((id) => id !== 'rounding');
  const rows = asked.flatMap(({ row, type, residents, values }) => {
    const position = norms.byRow.get(row.row);
    if (position === undefined) throw new Error(`row ${row.row}`);
    const at = facilities.findIndex((one) => one.residents === residents) + 1;
    const profile = new Map(ids.map((id, column) => [id, { reference: `F!${letter(column + 1)}${at}` }]));
    const formula = ordinaryFormula(norms, position, types.indexOf(type), { residents: `F!A${at}`, profile });
    if (formula instanceof Untranslatable) throw new Error(`${row.row} ${formula.reason}`);
    return [{ formula: `=${formula}`, units: engineUnits(norms, row.row, type, residents, values) ?? '#N/A', row }];
  });
  const inputs = facilities.map(({ residents, values }) => [residents, ...ids.map((id) => values.get(id) ?? null)]);
  const { S } = calculate({ F: inputs, S: rows.map(({ formula }) => [formula]) });
  rows.forEach(({ formula, units }, at) => {
    const found = S?.[at]?.[0];
    expect([formula, found]).toEqual([formula, typeof units === 'number' ? expect.closeTo(units, 6) : units]);
  });
});

const letter = (column: number): string => String.fromCharCode(65 + column);

/** Every number of the columns and cells that the edition computes with, changed one at a time. */
function changedEditions(): { what: string; changed: CompiledEdition }[] {
  const changes: { what: string; changed: Edition }[] = [];
  const visit = (value: unknown, trail: (string | number)[]): void => {
    if (typeof value === 'number') changes.push({ what: trail.join('/'), changed: withChange(trail, value) });
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value))
        if (!['row', 'footnotes', 'span', 'most'].includes(key)) visit(part, [...trail, key]);
  };
  visit(edition.columns, ['columns']);
  edition.sections.forEach(({ positions }, s) =>
    positions.forEach(({ cells }, p) => visit(cells, ['sections', s, 'positions', p, 'cells'])),
  );
  return changes
    .filter(({ changed }) => !Array.isArray(readEditionJson(JSON.stringify(changed))))
    .map(({ what, changed }) => ({ what, changed: compile(changed) }));
}

test('each figure changed is noticed', () => {
  const changes = changedEditions();
  expect(changes.length).toBeGreaterThan(40);
  const unnoticed = changes.filter(({ changed: other }) =>
    asked.every(({ section, row, type, residents, known, values }) => {
      const placed = facility(other, types.indexOf(type), residents, { values });
      const position = other.byRow.get(row.row);
      const units = placed && position && requiredUnits(other, placed, position);
      const plain = plainUnits(section, row, type, known);
      return units === plain || (units !== undefined && plain !== undefined && Math.abs(units - plain) < 1e-6);
    }),
  );
  expect(unnoticed.map(({ what }) => what)).toEqual([]);
});

/** What the table calls the second of two positions with one name. */
const choices = new Map([
  [choiceKey('Повар'), 'p2'],
  [choiceKey('Повар столовой'), 'p14'],
]);
const held = plainSections.flatMap(({ rows }) => rows).filter(({ within }) => within !== undefined);

/** A staffing table that has exactly what plain reading requires, beside an edition. */
function checked(
  of: CompiledEdition,
  type: string,
  { residents, known, values }: (typeof facilities)[number],
): Comparison | undefined {
  const placed = facility(of, types.indexOf(type), residents, { values });
  if (placed === undefined) return undefined;
  const unitsOf = (row: PlainSection['rows'][number]): number => {
    const section = plainSections.find(({ rows }) => rows.includes(row));
    return (section && plainUnits(section, row, type, known)) ?? 0;
  };
  const lines = plainSections.flatMap(({ rows }) =>
    rows.map((row) => {
      const inside = held.filter(({ within }) => within === `p${row.row}`).reduce((sum, one) => sum + unitsOf(one), 0);
      return [row.row === 14 ? 'Повар столовой' : row.name, Math.round((unitsOf(row) - inside) * 1e9) / 1e9];
    }),
  );
  const [table] = recognise(sheet([['Наименование должности', 'Количество единиц'], ...lines]));
  return compare(of, [placed], table?.lines ?? [], choices);
}

test('a staffing table of exactly what is required has no gap; what is counted within another is counted once', () => {
  for (const type of types)
    for (const one of facilities) {
      const found = checked(norms, type, one);
      if (found === undefined) throw new Error('no facility');
      const { positions, total: sums, undecided, unread } = found;
      const plain = plainSections.flatMap((section) =>
        section.rows.flatMap((row) => (row.within === undefined ? [plainUnits(section, row, type, one.known)] : [])),
      );
      expect([...undecided, ...unread]).toEqual([]);
      expect(positions.filter(({ gap }) => gap !== undefined && Math.abs(gap) > 1e-6)).toEqual([]);
      expect(sums.undetermined).toBe(plain.filter((units) => units === undefined).length);
      expect(sums.required).toBeCloseTo(
        plain.reduce<number>((sum, units) => sum + (units ?? 0), 0),
        6,
      );
      const doctor = positions.find(({ position }) => position.position.row === 13);
      for (const { required, actual } of doctor?.holds ?? []) expect(actual).toBe(required);
    }
});

test('each figure changed is noticed by the check of a staffing table', () => {
  const isClean = (found: Comparison | undefined, was: Comparison | undefined): boolean =>
    found?.positions.length === was?.positions.length &&
    (found?.positions ?? []).every(
      ({ required, gap, holds }, at) =>
        (required === undefined) === (was?.positions[at]?.required === undefined) &&
        (gap === undefined || Math.abs(gap) < 1e-6) &&
        holds.every((one) => one.required === one.actual),
    );
  const unnoticed = changedEditions().filter(({ changed }) =>
    types.every((type) => facilities.every((one) => isClean(checked(changed, type, one), checked(norms, type, one)))),
  );
  expect(unnoticed.map(({ what }) => what)).toEqual([]);
});

test('what is counted within another position is said, and not added to totals', () => {
  const placed = facility(norms, 0, 20, { values: new Map([['beds', 70]]) });
  const position = norms.byRow.get(16);
  if (placed === undefined || position === undefined) throw new Error('row 16');
  const answer = requirement(norms, placed, position);
  expect(answer).toMatchObject({ status: 'required', units: 0.5 });
  expect(languages.map((language) => sayNote(language, norms, answer))).toEqual([
    '«Врач [ru]» лауазымының бірліктеріне кіреді: жиынтыққа қосылмайды',
    'В том числе в единицах по должности «Врач»: к итогам не прибавляется',
    'Counted within the units of “Врач [ru]”: not added to totals',
  ]);
  const ofSection = total(norms, placed, ({ section }) => section.id === 'medicine');
  expect(ofSection.units).toBe(1);

  const inMedicine = ({ section }: CompiledPosition): boolean => section.id === 'medicine';
  const formulaOf = (counts: (one: CompiledPosition) => boolean): unknown =>
    ordinaryTotal(norms, 0, { residents: '$A$1', profile: new Map() }, counts);
  expect(formulaOf(inMedicine)).toEqual(expect.any(String));
  expect(formulaOf(inMedicine)).toBe(formulaOf((one) => inMedicine(one) && one !== position));
});

function withChange(trail: readonly (string | number)[], value: number): Edition {
  const copy = structuredClone(edition) as unknown as Record<string, unknown>;
  let at: Record<string, unknown> = copy;
  for (const key of trail.slice(0, -1)) at = at[key] as Record<string, unknown>;
  // Far enough for a share in half units and for a bound between two of the ten facilities.
  at[trail[trail.length - 1] ?? ''] = trail[0] === 'columns' ? value + 30 : value * 3 + 1;
  return copy as unknown as Edition;
}
