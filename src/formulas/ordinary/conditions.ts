import type { Condition } from '../../norms/schema';
import { yesOrNo } from './cell-text';
import { guarded, notAvailable, type Expression } from './expression';
import { quantity } from './quantity';
import type { Setting } from './setting';

/** Whether a condition is met, as formula text that gives a number: 1 it is, -1 it is not, 0 nobody answered. */
function answer(setting: Setting, condition: Condition): string {
  if (typeof condition === 'object') return threshold(setting, condition.item, condition.atLeast);
  const source = setting.profile.get(condition);
  if (source === undefined) return '0';
  if ('value' in source) return source.value === true ? '1' : '-1';
  return yesOrNo(source.reference, source.word);
}

function threshold(setting: Setting, item: string, atLeast: number): string {
  const counted = quantity(setting, item);
  return counted === undefined ? '0' : `IFERROR(IF(${guarded(counted)}>=${atLeast},1,-1),0)`;
}

/** Units that a position gets under conditions: 0 where one is not met, #N/A where one is not known. */
export function underConditions(
  setting: Setting,
  conditions: readonly Condition[],
  units: Expression | undefined,
): string {
  const [only] = conditions;
  if (only === undefined) return units === undefined ? notAvailable : guarded(units);
  if (conditions.length === 1 && typeof only === 'object') return underThreshold(setting, only, units);
  const answers = [...new Set(conditions.map((condition) => answer(setting, condition)))];
  if (answers.includes('-1')) return '0';
  const open = answers.filter((one) => one !== '1' && one !== '0');
  const met = answers.includes('0') || units === undefined ? notAvailable : guarded(units);
  if (open.length === 0) return met;
  const least = open.length === 1 ? open.join() : `MIN(${open.join(',')})`;
  return `CHOOSE(2+${least},0,${notAvailable},${met})`;
}

/** One threshold alone reads better with its guards before it. */
function underThreshold(
  setting: Setting,
  { item, atLeast }: { item: string; atLeast: number },
  units: Expression | undefined,
): string {
  const counted = quantity(setting, item);
  if (counted === undefined) return notAvailable;
  const inner = units === undefined ? notAvailable : guarded(units, counted.guards);
  return guarded({ value: `IF(${counted.value}<${atLeast},0,${inner})`, guards: counted.guards });
}
