import type { OptionalColumn } from './plan';

/** The key of a column of a staffing sheet in the code. Each part has its own column of units. */
export type ColumnKey = 'row' | 'position' | `units${number}` | 'allUnits' | OptionalColumn | 'status' | 'note';

/** The units of a part, counted from 0. */
export const unitsOfPart = (part: number): ColumnKey => `units${part}`;
