import type { Frame } from 'playwright-core';

/** What a workbook holds that nothing may leave half: sheets with their cells, names, settings. */
export interface Contents {
  readonly sheets: Readonly<Record<string, SheetContents>>;
  readonly names: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, unknown>>;
}

interface SheetContents {
  readonly used: string;
  readonly formulas: unknown[][];
  readonly values: unknown[][];
  readonly numbers: unknown[][];
}

/** Reads it with Excel's own interface, in the add-in's page. */
export function contents(page: Frame): Promise<Contents> {
  return page.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets, names, settings } = context.workbook;
      worksheets.load('items/name');
      names.load('items/name,items/formula');
      settings.load('items/key,items/value');
      await context.sync();
      const used = worksheets.items.map((sheet) => {
        const range = sheet.getUsedRangeOrNullObject(true);
        range.load('address,formulas,values,numberFormat');
        return { name: sheet.name, range };
      });
      await context.sync();
      const sheets = used.map(({ name, range }): [string, SheetContents] => {
        if (range.isNullObject) return [name, { used: '', formulas: [], values: [], numbers: [] }];
        const { address, formulas, values, numberFormat } = range;
        return [name, { used: address, formulas, values, numbers: numberFormat }];
      });
      return {
        sheets: Object.fromEntries(sheets),
        names: Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula)])),
        settings: Object.fromEntries(settings.items.map(({ key, value }) => [key, value as unknown])),
      };
    }),
  );
}
