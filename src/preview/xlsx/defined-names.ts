import type { IDefinedNamesServiceParam } from '@univerjs/preset-sheets-core';

/** Where Univer keeps defined names in a workbook's data. */
export const DEFINED_NAMES = 'SHEET_DEFINED_NAME_PLUGIN';

export type DefinedNames = Record<string, IDefinedNamesServiceParam>;
