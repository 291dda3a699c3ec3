import type { IDefinedNamesServiceParam } from '@univerjs/preset-sheets-core';

/** Where Univer keeps defined names in a workbook's data. */
export const definedNamesPlugin = 'SHEET_DEFINED_NAME_PLUGIN';

export type DefinedNames = Record<string, IDefinedNamesServiceParam>;
