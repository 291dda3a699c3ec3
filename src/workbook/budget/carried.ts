import { asText, isCellFormula } from '../sheet/literal';
import { asksOwnSheet } from '../sheet/foreign-cells';
import type { FormerBudget } from './former';
import type { BudgetPlan, OwnLine, Typed, TypedLine } from './plan';

/** The positions of another edition by their row there: the row in the plan's edition where it has them too, and the name in the plan's language. */
export type OtherEdition = ReadonlyMap<number, { readonly row: number | undefined; readonly name: string }>;

/**
 * What was typed into a budget by another edition, for a new one: beside the same positions, and positions that the plan's
 * edition does not have outside the annex. Formulas that ask the old sheet are what they come to.
 */
export function carriedBudget(
  { begun }: BudgetPlan,
  { read, figures }: Pick<FormerBudget, 'read' | 'figures'>,
  positions: OtherEdition,
): Typed | undefined {
  if (read === undefined || figures === undefined) return undefined;
  const lines = new Map(begun);
  const own: OwnLine[] = [];
  for (const [before, typed] of read.typed.lines) {
    const line = onNewSheet(typed, figures.typed.lines.get(before) ?? {});
    const position = positions.get(before);
    if (position?.row === undefined) own.push({ name: asText(position?.name ?? String(before)), typed: line });
    else lines.set(position.row, { ...lines.get(position.row), ...line });
  }
  const outside = read.typed.own.map(({ name, typed }, at): OwnLine => ({
    name: asksOwnSheet(String(name)) ? (figures.typed.own[at]?.name ?? '') : name,
    typed: onNewSheet(typed, figures.typed.own[at]?.typed ?? {}),
  }));
  return { ...read.typed, lines, own: [...own, ...outside] };
}

function onNewSheet(typed: TypedLine, figures: TypedLine): TypedLine {
  return Object.fromEntries(
    Object.entries(typed).map(([key, content]) => [
      key,
      isCellFormula(content) && asksOwnSheet(String(content)) ? figures[key as keyof TypedLine] : content,
    ]),
  );
}
