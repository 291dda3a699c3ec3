import { conditionsOf, type CompiledEdition } from '../../../engine/compile';
import { formatNumber } from '../../../i18n/fill';
import { sayCondition, sayRule } from '../../../i18n/rules';
import type { Cell, Language, Position } from '../../../norms/schema';

/** A cell of the annex as short as it is printed: a dash, a number, or the rule with the conditions of the cell alone. */
export function cellWords(language: Language, norms: CompiledEdition, cell: Cell): string {
  if (cell === null) return '–';
  if (typeof cell === 'number') return formatNumber(language, cell);
  return sayRule(language, norms, cell);
}

/** A position's name with its condition: in Kazakh as printed, in the other languages the condition in brackets. */
export function printedName(language: Language, norms: CompiledEdition, position: Position): string {
  if (language === 'kk') return position.printed ?? position.name.kk;
  const conditions = conditionsOf(position, null).map((one) => sayCondition(language, norms, one));
  const name = position.name[language];
  return conditions.length === 0 ? name : `${name} (${conditions.join('; ')})`;
}
