import type { NormsCall } from '../../formulas/norms-calls';
import type { ArgumentRead } from '../selection/read-arguments';
import type { Place } from '../sheet/place';

/** A call of the add-in's functions, and the values of its arguments. */
export interface CallAsked {
  readonly call: NormsCall;
  readonly args: readonly ArgumentRead[];
}

/** A cell whose formula uses the add-in's functions; the formula is in English, with commas. */
export interface NormsCell extends Place {
  readonly formula: string;
  readonly calls: readonly CallAsked[];
}
