import { notAvailable, plain, type Expression } from './expression';
import type { Source } from './references';
import type { Setting } from './setting';
import { sumOfPositions } from './sum-of-positions';

/** A cell's number, also where it is text with a decimal comma or point, whatever Excel's own language is. */
export function numberOfText(reference: string): string {
  return `NUMBERVALUE(SUBSTITUTE(${reference},".",","),","," ")`;
}

function valueOf(source: Extract<Source, { reference: string }>): string {
  return source.text ? `IFERROR(${numberOfText(source.reference)},"?")` : source.reference;
}

/** True where a cell's value is no count: text, TRUE, negative, or a fraction of what only comes whole. */
function isNoCount({ norms }: Setting, item: string, value: string): string {
  return norms.items.get(item)?.kind === 'whole' ? `${value}<>ABS(INT(N(${value})))` : `${value}<>ABS(N(${value}))`;
}

/** What the profile itself gives for an item; undefined where the profile does not have it. */
export function givenQuantity(setting: Setting, item: string): Expression | undefined {
  const source = setting.profile.get(item);
  if (source === undefined) return undefined;
  if ('value' in source) return plain(Number(source.value));
  const value = valueOf(source);
  return { value, guards: [`ISBLANK(${source.reference})`, isNoCount(setting, item, value)] };
}

/** What the profile gives for an item, and `otherwise` where its cell is blank or `?`. */
export function givenOr(setting: Setting, item: string, otherwise: string): Expression {
  const source = setting.profile.get(item);
  if (source === undefined) return plain(otherwise);
  if ('value' in source) return plain(Number(source.value));
  const value = valueOf(source);
  const counted = `IF(${isNoCount(setting, item, value)},${notAvailable},${value})`;
  return plain(`IF(OR(TRIM(${source.reference})={"","?"}),${otherwise},${counted})`);
}

/** What a facility has of an item, as the engine's `quantity`; undefined where nothing says. */
export function quantity(setting: Setting, item: string): Expression | undefined {
  if (item === 'residents') return plain(setting.residents);
  const otherwise = setting.norms.items.get(item)?.otherwise;
  if (otherwise === undefined) return givenQuantity(setting, item);
  if ('residents' in otherwise) return givenOr(setting, item, setting.residents);
  const positions = otherwise.sumOfRows.flatMap((row) => setting.norms.byRow.get(row) ?? []);
  return givenOr(setting, item, sumOfPositions(setting, positions));
}
