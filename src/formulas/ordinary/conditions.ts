import type { Condition } from '../../norms/schema';
import { asPiece } from '../whole-piece';
import { yesOrNo } from './cell-text';
import { guarded, notAvailable, type Expression } from './expression';
import { quantityExpression } from './quantity';
import type { FormulaSetting } from './setting';

/** A condition as formula text that gives 1 where it is met, -1 where it is not, 0 where that is not known. */
function answer(setting: FormulaSetting, condition: Condition): string {
  if (typeof condition === 'string') return yesNo(setting, condition);
  if ('not' in condition) return opposite(yesNo(setting, condition.not));
  if ('anyOf' in condition) return anyOf(condition.anyOf.map((one) => answer(setting, one)));
  const counted = quantityExpression(setting, condition.item);
  return counted === undefined ? '0' : `IFERROR(IF(${guarded(counted)}${comparison(condition)},1,-1),0)`;
}

function yesNo(setting: FormulaSetting, item: string): string {
  const source = setting.profile.get(item);
  if (source === undefined) return '0';
  if ('value' in source) return source.value === true ? '1' : '-1';
  return yesOrNo(source.reference, source.word);
}

function opposite(answer: string): string {
  const known: Readonly<Record<string, string>> = { '1': '-1', '-1': '1', '0': '0' };
  return known[answer] ?? `-${asPiece(answer)}`;
}

/** Met as soon as one is met; else unknown as soon as one is unknown. */
function anyOf(answers: readonly string[]): string {
  if (answers.includes('1')) return '1';
  const open = [...new Set(answers)].filter((one) => one !== '-1');
  if (open.length <= 1) return open[0] ?? '-1';
  return `MAX(${open.join(',')})`;
}

type Comparison = Extract<Condition, { item: string }>;

/** The comparison that a met condition makes true, `>=30`; with `not` its opposite, `<30`. */
function comparison(condition: Comparison, not = false): string {
  if ('atLeast' in condition) return `${not ? '<' : '>='}${condition.atLeast}`;
  if ('above' in condition) return `${not ? '<=' : '>'}${condition.above}`;
  if ('below' in condition) return `${not ? '>=' : '<'}${condition.below}`;
  return `${not ? '>' : '<='}${condition.upTo}`;
}

/** Units that a position gets under conditions: 0 where one is not met, #N/A where one is not known. */
export function underConditions(
  setting: FormulaSetting,
  conditions: readonly Condition[],
  units: Expression | undefined,
): string {
  const [only] = conditions;
  if (only === undefined) return units === undefined ? notAvailable : guarded(units);
  if (conditions.length === 1 && typeof only === 'object' && 'item' in only)
    return underComparison(setting, only, units);
  const answers = [...new Set(conditions.map((condition) => answer(setting, condition)))];
  if (answers.includes('-1')) return '0';
  const open = answers.filter((one) => one !== '1' && one !== '0');
  const met = answers.includes('0') || units === undefined ? notAvailable : guarded(units);
  if (open.length === 0) return met;
  const least = open.length === 1 ? open.join() : `MIN(${open.join(',')})`;
  return `CHOOSE(2+${least},0,${notAvailable},${met})`;
}

/** A condition that is a single comparison: shorter with its guards in front. */
function underComparison(setting: FormulaSetting, condition: Comparison, units: Expression | undefined): string {
  const counted = quantityExpression(setting, condition.item);
  if (counted === undefined) return notAvailable;
  const inner = units === undefined ? notAvailable : guarded(units, counted.guards);
  return guarded({ value: `IF(${counted.value}${comparison(condition, true)},0,${inner})`, guards: counted.guards });
}
