import type { Injector, IRange, ObjectMatrix } from '@univerjs/core';
import { IDependencyManagerService } from '@univerjs/preset-sheets-core';

/** Cells that a formula refers to. */
interface Reference {
  unitId: string;
  sheetId: string;
  range: IRange;
}

/** A formula by the number that Univer gives it. */
interface Formula {
  treeId: number;
  readonly rangeList: readonly Reference[];
}

/** Where Univer looks up which formulas refer to cells that have changed. */
interface References {
  readonly _allTreeMap: ReadonlyMap<number, unknown>;
  readonly _formulaData: ReadonlyMap<string, ReadonlyMap<string, ObjectMatrix<number | null>>>;
  addDependencyRTreeCache(formula: Formula): void;
  clearFormulaDependency(unitId: string, sheetId?: string): void;
  _removeDependencyRTreeCache(treeId: number | null): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void;
  _removeAllTreeMap(treeId: number | null): void;
}

/**
 * Keeps each reference of a formula once, until the formula is gone. Univer adds those of every formula again whenever something is
 * calculated, and of a sheet that is gone it keeps those to other sheets.
 */
export function keepReferencesOnce(injector: Injector): void {
  const references = injector.get(IDependencyManagerService) as unknown as References;
  const { addDependencyRTreeCache, clearFormulaDependency } = references;
  const { _removeDependencyRTreeCacheById: removeOfSheet, _removeAllTreeMap: forget } = references;
  const kept = new Map<number, readonly Reference[]>();

  Object.assign(references, {
    addDependencyRTreeCache(formula: Formula) {
      const { treeId, rangeList } = formula;
      const before = references._allTreeMap.has(treeId) ? kept.get(treeId) : undefined;
      if (before !== undefined && areSame(before, rangeList)) return;
      if (before !== undefined) references._removeDependencyRTreeCache(treeId);
      kept.set(treeId, [...rangeList]);
      addDependencyRTreeCache.call(references, formula);
    },
    clearFormulaDependency(unitId: string, sheetId?: string) {
      const formulas = sheetId === undefined ? undefined : references._formulaData.get(unitId)?.get(sheetId);
      formulas?.forValue((_row, _column, treeId) => references._removeDependencyRTreeCache(treeId));
      clearFormulaDependency.call(references, unitId, sheetId);
    },
    _removeDependencyRTreeCacheById(unitId: string, sheetId: string) {
      removeOfSheet.call(references, unitId, sheetId);
      // Formulas of other sheets have lost their references to this one.
      for (const [treeId, list] of kept)
        if (list.some((one) => one.unitId === unitId && one.sheetId === sheetId)) kept.set(treeId, []);
    },
    _removeAllTreeMap(treeId: number | null) {
      if (treeId !== null) kept.delete(treeId);
      forget.call(references, treeId);
    },
  } satisfies Partial<References>);
}

function areSame(some: readonly Reference[], others: readonly Reference[]): boolean {
  return some.length === others.length && some.every((one, at) => isSame(one, others[at]));
}

function isSame(one: Reference, other: Reference | undefined): boolean {
  return (
    other !== undefined &&
    one.sheetId === other.sheetId &&
    one.unitId === other.unitId &&
    Object.is(one.range.startRow, other.range.startRow) &&
    Object.is(one.range.endRow, other.range.endRow) &&
    Object.is(one.range.startColumn, other.range.startColumn) &&
    Object.is(one.range.endColumn, other.range.endColumn)
  );
}
