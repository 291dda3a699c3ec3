import { compareOverall } from '../../../src/editions/compare-all';
import { sheetsToEdition } from '../../../src/editions/sheets/sheets-to-edition';
import { compile, type CompiledEdition } from '../../../src/engine/compile';
import type { CellValue } from '../../../src/staffing/sheet-cells';
import { isRefused } from '../../../src/workbook/excel/refusal';
import {
  compareInstitutions,
  type ListComparison,
  type ListComparisonPlan,
} from '../../../src/workbook/institutions/compare-institutions';
import { findInstitutions } from '../../../src/workbook/institutions/institution-list';
import { inventedSheets } from '../../editions/invented-edition';
import { norms, normsAfter } from '../../engine/ask';

const _ = null;

/** An invented order that says of cooks at 101–150 residents 4.5 units, and otherwise what the order of 2021 says: 3. */
const moreCooks = normsAfter(({ sections }) => {
  const cook = sections.flatMap(({ positions }) => positions).find(({ id }) => id === 'cook');
  const at = norms.edition.columns.findIndex(({ id }) => id === '101–150');
  if (cook !== undefined) cook.cells = cook.cells.map((cell, column) => (column === at ? 4.5 : cell));
});

const rows: CellValue[][] = [
  ['Наименование', 'Тип', 'Число получателей услуг', 'Штатных единиц', 'Оклад', 'Месячный фонд'],
  ['Дом А', 5, 120, 80, 150_000, _],
  ['Дом Б', 5, '140', 100, _, 12_000_000],
  ['Дом В', 4, 101, 90, _, _],
  ['Дом Г', 5, 300, 150, 150_000, _],
  ['Дом Д', 'санаторий', 120, 80, 150_000, _],
  ['Дом Е', 5, 'много', 80, 150_000, _],
];

function planFor(after: CompiledEdition, list = findInstitutions(norms, { rows })): ListComparisonPlan {
  if (list === undefined) throw new Error('no list');
  return { before: norms, after, list, typesAfter: new Map(), rounding: undefined };
}

const going = new AbortController().signal;

async function compared(plan: ListComparisonPlan): Promise<ListComparison> {
  const result = await compareInstitutions(plan, () => undefined, going);
  if (isRefused(result)) throw new Error(result.refused.reason);
  return result;
}

test('which positions change, in how many institutions, by how much, why and in money', async () => {
  const { comparisons, unread } = await compared(planFor(moreCooks));
  const overall = compareOverall(comparisons);
  // Three institutions of 101–150: 1.5 each. А pays 150,000 a unit, Б 12,000,000 ÷ 100 = 120,000, of В nobody knows.
  expect(overall).toMatchObject({ difference: 4.5, money: 405_000, withoutSalary: 1 });
  expect(overall.after - overall.before).toBeCloseTo(4.5, 10);
  const [cooks, ...others] = overall.positions;
  expect(others).toEqual([]);
  expect(cooks).toMatchObject({ facilities: 3, difference: 4.5, money: 405_000 });
  expect(cooks?.example.after?.position.position.id).toBe('cook');
  expect(
    cooks?.reasons.map(({ facilities, example: { why, before, after } }) => [
      facilities,
      why,
      before?.cell,
      after?.cell,
    ]),
  ).toEqual([[3, 'cell', 3, 4.5]]);
  expect(overall.changed.map(({ facility, total }) => [facility.name, total.difference, total.money])).toEqual([
    ['Дом А', 1.5, 225_000],
    ['Дом Б', 1.5, 180_000],
    ['Дом В', 1.5, 0],
  ]);
  expect(unread.map(({ row }) => row)).toEqual([5, 6]);
});

test('an edition changes nothing against itself', async () => {
  const { comparisons } = await compared(planFor(norms));
  expect(compareOverall(comparisons)).toMatchObject({ positions: [], changed: [], difference: 0, money: 0 });
});

test('types that the other edition names otherwise are those that were chosen', async () => {
  const read = sheetsToEdition(inventedSheets);
  if (Array.isArray(read)) throw new Error('mistakes');
  const plan = planFor(compile(read));
  const without = compareOverall((await compared(plan)).comparisons);
  expect(without.unplaced).toHaveLength(4);
  const chosen = await compared({ ...plan, typesAfter: new Map([['elderly-disabled', 'hostel']]) });
  const overall = compareOverall(chosen.comparisons);
  // Дом В is of type 4, for which nothing was chosen.
  expect(overall.unplaced.map(({ facility }) => facility.name)).toEqual(['Дом В']);
  // The invented edition has a nurse for 40, up: 3 of 120, 4 of 140, 8 of 300.
  const nurses = chosen.comparisons.flatMap((one) =>
    'total' in one ? one.positions.filter(({ after }) => after?.position.position.id === 'nurse') : [],
  );
  expect(nurses.map(({ after }) => after?.units)).toEqual([3, 4, 8]);
});

test('it tells how far it is and can be stopped', async () => {
  const many = Array.from({ length: 1000 }, (): CellValue[] => ['Дом', 5, 120, 80, 150_000, _]);
  const list = findInstitutions(norms, { rows: [rows[0] ?? [], ...many] });
  const controller = new AbortController();
  const told: number[] = [];
  const onProgress = (done: number): void => {
    told.push(done);
    if (done >= 0.1) controller.abort();
  };
  const result = await compareInstitutions(planFor(moreCooks, list), onProgress, controller.signal);
  expect(result).toEqual({ refused: { reason: 'cancelled' } });
  expect(told).toEqual([0, 0.02, 0.04, 0.06, 0.08, 0.1]);
});

describe('a list that holds items of both editions', () => {
  const read = sheetsToEdition(inventedSheets);
  const invented = Array.isArray(read) ? undefined : compile(read);
  // «Убираемая площадь» is asked by the second alone, «Бассейн» by the first.
  const both: CellValue[][] = [
    ['Тип', 'Число получателей услуг', 'vehicles', 'Убираемая площадь, м²', 'Бассейн'],
    [4, 100, 3, '1000,5', 'нет'],
    [4, 100, 1, 'много', 'да'],
  ];

  async function after(rounding?: ListComparisonPlan['rounding']): Promise<[ListComparison, Map<string, number>]> {
    if (invented === undefined) throw new Error('mistakes');
    const plan = planFor(invented, findInstitutions(norms, { rows: both }));
    const result = await compared({ ...plan, rounding, typesAfter: new Map([['psychoneurological', 'hostel']]) });
    const [first] = result.comparisons;
    if (first === undefined || !('total' in first)) throw new Error('unplaced');
    return [
      result,
      new Map(first.positions.flatMap((one) => [[one.after?.position.position.id ?? '', one.after?.units ?? NaN]])),
    ];
  }

  test('each edition reads its own', async () => {
    const [, units] = await after();
    expect(units.get('cleaner')).toBe(3); // 1000.5 m² ÷ 500 = 2.001, up
    expect(units.get('driver')).toBe(2); // at most 2 of three vehicles
    expect(units.get('nurse')).toBe(3); // 100 ÷ 40 = 2.5, up
  });

  test('an answer that is none to the second is told', async () => {
    const [{ unread }] = await after();
    expect(unread).toMatchObject([{ row: 2, why: { item: { id: 'cleanedArea' }, value: 'много' } }]);
  });

  test('the rounding of the workbook’s settings holds for both', async () => {
    expect((await after('exact'))[1].get('nurse')).toBe(2.5);
  });
});
