import type { OptionalColumn } from './plan';

/** By which name the code calls a column of a staffing sheet. The units stand once a part. */
export type ColumnKey = 'row' | 'position' | `units${number}` | 'allUnits' | OptionalColumn | 'status' | 'note';

/** The units of a part, counted from 0. */
export const unitsOfPart = (part: number): ColumnKey => `units${part}`;
