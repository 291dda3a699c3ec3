import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { areaName, parseArea, sheetPrefix, splitSheet, type Area } from './address';

type FDefinedName = ReturnType<FWorkbook['getDefinedNames']>[number];

export interface NamedArea {
  sheet: string;
  area: Area;
}

/** The names of the workbook. They do not mind upper and lower case. */
export class Names {
  constructor(private readonly workbook: () => FWorkbook) {}

  all(): string[] {
    return this.ofWorkbook().map((one) => one.getName());
  }

  has(name: string): boolean {
    return this.find(name) !== null;
  }

  /** @throws Error when Univer takes no such name: it is an address, a function or has a sign in it */
  add(name: string, { sheet, area }: NamedArea): void {
    this.workbook().insertDefinedName(name, `${sheetPrefix(sheet)}!${absolute(area)}`);
  }

  delete(name: string): void {
    this.find(name)?.delete();
  }

  /** What a name stands for: `='Sheet 1'!$A$2:$B$9`. */
  formula(name: string): string {
    const refersTo = this.find(name)?.getFormulaOrRefString() ?? '';
    return refersTo.startsWith('=') ? refersTo : `=${refersTo}`;
  }

  /** `null` where a name stands for no cells, as when they were deleted. */
  area(name: string): NamedArea | null {
    const { sheet, a1 } = splitSheet(this.formula(name).slice(1));
    const area = parseArea(a1);
    return sheet !== null && area ? { sheet, area } : null;
  }

  private find(name: string): FDefinedName | null {
    const wanted = name.toLowerCase();
    return this.ofWorkbook().find((one) => one.getName().toLowerCase() === wanted) ?? null;
  }

  private ofWorkbook(): FDefinedName[] {
    return this.workbook()
      .getDefinedNames()
      .filter((one) => one.isWorkbookScope());
  }
}

/** `A2:B9` → `$A$2:$B$9`. */
function absolute(area: Area): string {
  return areaName(area).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
