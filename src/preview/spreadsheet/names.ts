import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { areaName, parseArea, sheetPrefix, splitSheet, type Area } from './address';

type FDefinedName = ReturnType<FWorkbook['getDefinedNames']>[number];

export interface NamedArea {
  sheet: string;
  area: Area;
}

/** The names of the workbook, without distinction of upper and lower case. */
export class Names {
  constructor(private readonly workbook: () => FWorkbook) {}

  all(): string[] {
    return this.ofWorkbook().map((one) => one.getName());
  }

  has(name: string): boolean {
    return this.find(name) !== null;
  }

  /** @throws Error when Univer does not accept the name: it is an address, a function, or has a forbidden character */
  add(name: string, { sheet, area }: NamedArea): void {
    this.workbook().insertDefinedName(name, `${sheetPrefix(sheet)}!${absolute(area)}`);
  }

  delete(name: string): void {
    this.find(name)?.delete();
  }

  /** The reference of a name: `='Sheet 1'!$A$2:$B$9`. */
  formula(name: string): string {
    const refersTo = this.find(name)?.getFormulaOrRefString() ?? '';
    return refersTo.startsWith('=') ? refersTo : `=${refersTo}`;
  }

  /** `null` where a name refers to no cells, as after they were deleted. */
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
