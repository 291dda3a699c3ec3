import type { Injector } from '@univerjs/core';
import { DependencyManagerService } from '@univerjs/preset-sheets-core';
import { keepReferencesOnce } from '../../src/preview/spreadsheet/mends/formula-references';

// Univer's CommonJS files ask for ES modules, which jest does not take; its files for the browser are whole.
jest.mock('@univerjs/core', () => jest.requireActual('../../node_modules/@univerjs/core/lib/umd/index.js'));
jest.mock('@univerjs/preset-sheets-core', () =>
  jest.requireActual('../../node_modules/@univerjs/engine-formula/lib/umd/index.js'),
);

type Area = readonly [sheet: string, startRow: number, startColumn: number, endRow: number, endColumn: number];

const unitId = 'workbook';
const anywhere: Area[] = ['Штат', 'Профиль'].map((sheet) => [sheet, 0, 0, 99, 25]);

/** The service with formulas that refer to areas, each formula in a cell of a sheet. */
function formulas() {
  const service = new DependencyManagerService();
  keepReferencesOnce({ get: () => service } as unknown as Injector);
  const range = ([sheetId, startRow, startColumn, endRow, endColumn]: Area) => ({
    unitId,
    sheetId,
    range: { startRow, startColumn, endRow, endColumn },
  });
  return {
    service,
    /** As at each calculation. */
    calculate(treeId: number, sheet: string, areas: readonly Area[]): void {
      const formula = { treeId, rangeList: areas.map(range) };
      service.addFormulaDependency(unitId, sheet, treeId, 0, formula as never);
      service.addDependencyRTreeCache(formula as never);
    },
    /** Formulas that refer to cells of these areas, each as often as it is kept. */
    kept(): number[] {
      const { _tree } = (service as unknown as { _dependencyRTreeCache: { _tree: Kept } })._dependencyRTreeCache;
      return [..._tree.values()].flatMap((sheets) =>
        [...sheets.values()].flatMap((tree) => tree.all().map(({ id }) => id)),
      );
    },
    found: (...areas: Area[]): number[] => [...service.searchDependency(areas.map(range))].sort(),
  };
}

type Kept = Map<string, Map<string, { all(): { id: number }[] }>>;

test('a formula that is calculated again keeps its references once', () => {
  const { calculate, kept, found } = formulas();
  for (let time = 0; time < 3; time += 1)
    calculate(1, 'Штат', [
      ['Штат', 0, 0, 9, 1],
      ['Профиль', 0, 0, 4, 2],
    ]);
  expect(kept()).toEqual([1, 1]);
  expect(found(['Профиль', 2, 1, 2, 1])).toEqual([1]);
});

test('a formula that refers to other cells than before is found by these alone', () => {
  const { calculate, kept, found } = formulas();
  calculate(1, 'Штат', [['Штат', 0, 0, 9, 1]]);
  calculate(1, 'Штат', [['Штат', 20, 0, 29, 1]]);
  expect([kept(), found(['Штат', 5, 0, 5, 0]), found(['Штат', 25, 0, 25, 0])]).toEqual([[1], [], [1]]);
});

test('a sheet that is gone takes along what its formulas refer to on others, and leaves the formulas of others theirs', () => {
  const { service, calculate, kept, found } = formulas();
  calculate(1, 'Штат', [['Профиль', 0, 0, 4, 2]]);
  calculate(2, 'Профиль', [
    ['Профиль', 0, 0, 9, 2],
    ['Штат', 0, 0, 9, 2],
  ]);
  service.clearFormulaDependency(unitId, 'Штат');
  expect(kept()).toEqual([2]);
  calculate(2, 'Профиль', [
    ['Профиль', 0, 0, 9, 2],
    ['Штат', 0, 0, 9, 2],
  ]);
  expect([kept(), found(...anywhere)]).toEqual([[2, 2], [2]]);
});

test('a formula that another one takes the place of is forgotten', () => {
  const { service, calculate, kept } = formulas();
  calculate(1, 'Штат', [['Профиль', 0, 0, 4, 2]]);
  service.removeFormulaDependency(unitId, 'Штат', 1, 0);
  expect(kept()).toEqual([]);
  calculate(1, 'Штат', [['Профиль', 0, 0, 4, 2]]);
  expect(kept()).toEqual([1]);
});

test('a formula with a name that stands for other cells is looked at anew', () => {
  const { service, calculate, kept } = formulas();
  calculate(1, 'Штат', [['Профиль', 0, 0, 4, 2]]);
  service.addFormulaDependencyByDefinedName(
    { unitId, treeId: 1 } as never,
    { getDefinedNames: () => ['NormsProfile'] } as never,
  );
  service.removeFormulaDependencyByDefinedName(unitId, 'NormsProfile');
  expect(kept()).toEqual([]);
  calculate(1, 'Штат', [['Профиль', 0, 0, 4, 2]]);
  expect(kept()).toEqual([1]);
});

test('whatever is known of formulas may be forgotten at once', () => {
  const { service, calculate, kept } = formulas();
  calculate(1, 'Штат', [['Профиль', 0, 0, 4, 2]]);
  service.reset();
  calculate(1, 'Штат', [['Профиль', 0, 0, 4, 2]]);
  expect(kept()).toEqual([1]);
});
