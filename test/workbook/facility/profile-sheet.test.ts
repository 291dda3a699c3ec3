import type { FacilityPlan } from '../../../src/workbook/facility/plan';
import { profileSheet } from '../../../src/workbook/facility/profile-sheet';
import { attached, part, places, planOf } from './plans';

const sheetOf = (changes: Partial<FacilityPlan> = {}) => profileSheet(planOf(changes), places, []);

/** The first two columns, item and answer, of the items that are asked. */
function answers(changes: Partial<FacilityPlan>): Map<unknown, unknown> {
  return new Map(sheetOf(changes).cells.map(([item, answer]) => [item, answer]));
}

describe('answers are written in the sheet’s language', () => {
  const profile = {
    values: new Map<string, number | boolean>([
      ['vehicles', 4],
      ['groundsHa', 0.75],
      ['pool', true],
      ['library', false],
    ]),
    rounding: 'quarter-up' as const,
  };
  const parts = [{ ...part, profile }];

  test.each([
    ['ru', 'Есть бассейн', 'да'],
    ['ru', 'Есть библиотека или лекотека', 'нет'],
    ['ru', 'Число койко-мест', '?'],
    ['ru', 'Округление долей единицы', "'¼ вверх"],
    ['kk', 'Бассейн бар', 'иә'],
    ['en', 'There is a pool', 'yes'],
  ] as const)('%s: %s', (language, item, answer) => expect(answers({ language, parts }).get(item)).toBe(answer));
});

test('only what the type may be asked: a children’s item is not asked of an adults’ organisation', () => {
  // Row 35, groups of children, has footnote 2 alone.
  const isAsked = (type: string) => answers({ parts: [{ ...part, type }] }).has("'Группы по 6 чел. (навыков нет)");
  expect([isAsked('psychoneurological'), isAsked('children-psychoneurological')]).toEqual([false, true]);
});

test('an answer that the type is not asked for is kept all the same', () => {
  const profile = { values: new Map([['groupsOf6', 2]]) };
  expect(answers({ parts: [{ ...part, profile }] }).get("'Группы по 6 чел. (навыков нет)")).toBe(2);
});

describe('named ranges and the tables of notes', () => {
  const { names, spills, cells } = sheetOf();
  const last = cells.length;

  test('one part: its answers from row 5 on', () => {
    expect(names).toEqual([
      { name: 'NormsSetup', at: 'E2:F8' },
      { name: 'NormsProfile', at: `A5:B${last}` },
      { name: 'NormsNotes', at: 'E10:K88' },
    ]);
    expect(cells[7]?.[5]).toBe("='Штат'!C6&'Штат'!C5");
    expect(spills).toEqual([
      { at: 'E10', formula: `=NORMS.STAFF_TABLE('Штат'!C6,'Штат'!C5,NormsProfile,"KZ-343-2021","ru")` },
    ]);
  });

  test('two parts: a block each, under its name', () => {
    const sheet = sheetOf({ parts: [part, attached] });
    const [, first, second, ...notes] = sheet.names;
    expect(first).toEqual({ name: 'NormsProfile', at: expect.stringMatching(/^A6:B\d+$/) });
    expect(sheet.cells[3]?.[0]).toBe('Үй');
    const end = Number(/\d+$/.exec(first?.at ?? '')?.[0]);
    expect(sheet.cells[end + 1]?.[0]).toBe('Бөлімше');
    expect(second).toEqual({ name: 'NormsProfile_2', at: `A${end + 4}:B${sheet.cells.length}` });
    expect(notes).toEqual([
      { name: 'NormsNotes', at: 'E11:K89' },
      { name: 'NormsNotes_2', at: 'E91:K169' },
    ]);
    expect(sheet.spills[1]?.formula).toBe(`=NORMS.STAFF_TABLE('Штат'!D6,'Штат'!D5,NormsProfile_2,"KZ-343-2021","ru")`);
  });

  test('values need no tables', () => {
    const sheet = sheetOf({ form: 'values' });
    expect(sheet.spills).toEqual([]);
    expect(sheet.names.map(({ name }) => name)).toEqual(['NormsSetup', 'NormsProfile']);
  });

  test('the set-up says what cannot be told from the sheet', () => {
    const set = sheetOf({ columns: ['actual', 'gap'] })
      .cells.slice(1, 5)
      .map((row) => row[5]);
    expect(set).toEqual(["'KZ-343-2021", 'ru', 'formulas', 'actual gap']);
  });
});

describe('what may be typed', () => {
  const { cells, rules } = sheetOf();
  const ruleOf = (item: string) =>
    rules.find(({ at }) => at === `B${cells.findIndex(([name]) => name === item) + 1}`)?.rule;

  test('yes, no or ? from a list', () => {
    expect(ruleOf('Есть библиотека или лекотека')).toEqual({ kind: 'list', choices: ['да', 'нет', '?'] });
  });

  test('a whole number from 0, or ?', () => {
    const [, at] = /"(B\d+)"/.exec(JSON.stringify(rules.find(({ rule }) => rule === ruleOf('Число койко-мест')))) ?? [];
    expect(ruleOf('Число койко-мест')).toEqual({
      kind: 'formula',
      formula: `=OR(${at}="?",IF(ISNUMBER(${at}),AND(${at}>=0,${at}=INT(${at})),FALSE))`,
    });
  });

  test('each answer has its rule', () => expect(rules).toHaveLength(cells.length - 4));
});
