import { conditionsOf, type CompiledPosition } from '../../engine/compile';
import type { RuleCell } from '../../engine/steps';
import { plainUnitsOf, kinded } from '../../norms/kinds';
import type { Condition } from '../../norms/schema';
import { cellExpression } from './cell-units';
import { tableAsked, type AskedColumn } from './columns';
import { underConditions } from './conditions';
import { guarded, notAvailable, plain } from './expression';
import { lookup, type UnitsFrom } from './lookup';
import type { FormulaSetting } from './setting';

/** Neighbouring columns with the same conditions that one part of the formula covers: plain figures, or one rule. */
interface Stretch {
  readonly from: number;
  readonly conditions: readonly Condition[];
  readonly figures: UnitsFrom[];
  readonly rule: RuleCell | undefined;
}

function stretchAt(compiled: CompiledPosition, type: number, from: number, column: number): Stretch {
  const cell = compiled.exists[type] === true ? (compiled.cells[column] ?? null) : null;
  const conditions = cell === null ? [] : conditionsOf(compiled.position, cell);
  const figure = plainUnitsOf(cell);
  if (figure !== undefined || cell === null || typeof cell === 'number')
    return { from, conditions, figures: [{ from, units: figure ?? 0 }], rule: undefined };
  return { from, conditions, figures: [], rule: cell };
}

const sameRule = ({ rule, conditions }: Stretch): string => JSON.stringify([rule, conditions]);

function stretches({ type }: FormulaSetting, compiled: CompiledPosition, columns: readonly AskedColumn[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { column, from } of columns) {
    const next = stretchAt(compiled, type, from, column);
    const last = found[found.length - 1];
    if (last !== undefined && sameRule(last) === sameRule(next)) last.figures.push(...next.figures);
    else found.push(next);
  }
  return found;
}

function stretchUnits(setting: FormulaSetting, count: string, { conditions, figures, rule }: Stretch): string {
  const units = rule === undefined ? plain(lookup(count, figures)) : cellExpression(setting, kinded(rule));
  return underConditions(setting, conditions, units);
}

/**
 * The units of a position as formula text, #N/A where they are not determined. It takes the residents to be a whole
 * number that the facility type has a column for, where columns of the main table count them.
 */
export function positionUnits(setting: FormulaSetting, compiled: CompiledPosition): string {
  if (compiled.exists[setting.type] !== true) return '0';
  const { columns, count } = tableAsked(setting, compiled);
  if (count === undefined) return notAvailable;
  const pieces = stretches(setting, compiled, columns).map((stretch) => ({
    from: stretch.from,
    text: stretchUnits(setting, count.value, stretch),
  }));
  const merged = pieces.filter(({ text }, at) => text !== pieces[at - 1]?.text);
  const above = (at: number): string => {
    const [piece, next] = [merged[at], merged[at + 1]];
    if (piece === undefined) return notAvailable;
    return next === undefined ? piece.text : `IF(${count.value}<${next.from},${piece.text},${above(at + 1)})`;
  };
  return guarded({ value: above(0), guards: count.guards });
}
