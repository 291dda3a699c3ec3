import { countOfText, isNotTold } from './cell-text';
import { guarded, notAvailable, plain, type Expression } from './expression';
import type { CellSource } from './references';
import type { FormulaSetting } from './setting';
import { sumOfPositions } from './sum-of-positions';

/**
 * The number in an item's cell. Not known where it is text, negative, or a fraction of an item that is counted in whole
 * numbers.
 */
function countIn({ norms }: FormulaSetting, item: string, { reference: r, text }: CellSource): Expression {
  const isWhole = norms.items.get(item)?.kind === 'whole';
  if (!text) return { value: r, guards: [`${r}<>ABS(${isWhole ? `INT(N(${r}))` : `N(${r})`})`] };
  const count = countOfText(r);
  return plain(`IFERROR(${isWhole ? `${count}/(MOD(${count},1)=0)` : count},${notAvailable})`);
}

/** What the profile gives for an item; undefined where the profile lacks it. */
export function givenQuantity(setting: FormulaSetting, item: string): Expression | undefined {
  const source = setting.profile.get(item);
  if (source === undefined) return undefined;
  if ('value' in source) return plain(Number(source.value));
  const { value, guards } = countIn(setting, item, source);
  const isBlank = source.text ? isNotTold(source.reference) : `ISBLANK(${source.reference})`;
  return { value, guards: [isBlank, ...guards] };
}

/** What the profile gives for an item, or `otherwise` where its cell is blank or `?`. */
export function givenOr(setting: FormulaSetting, item: string, otherwise: string): Expression {
  const source = setting.profile.get(item);
  if (source === undefined) return plain(otherwise);
  if ('value' in source) return plain(Number(source.value));
  return plain(`IF(${isNotTold(source.reference)},${otherwise},${guarded(countIn(setting, item, source))})`);
}

/** What a facility has of an item, as the engine's `quantity`; undefined where nothing gives it. */
export function quantityExpression(setting: FormulaSetting, item: string): Expression | undefined {
  if (item === 'residents') return plain(setting.residents);
  const otherwise = setting.norms.items.get(item)?.otherwise;
  if (otherwise === undefined) return givenQuantity(setting, item);
  if ('residents' in otherwise) return givenOr(setting, item, setting.residents);
  const positions = otherwise.sumOfRows.flatMap((row) => setting.norms.byRow.get(row) ?? []);
  return givenOr(setting, item, sumOfPositions(setting, positions));
}
