import { addressOf, type CellPlace } from './cell-address';
import { escaped } from './xml';

/** What a cell is to hold. */
export interface NewCell {
  /** The number of its format. */
  readonly style: number;
  readonly formula?: NewFormula | undefined;
  /** A text is a number in the list of texts, but beside a formula. */
  readonly value: NewValue | undefined;
}

/** The format that a cell is to have, while what it holds stays as it stands. */
export interface NewFormat {
  readonly style: number;
}

export interface NewFormula {
  /** Without `=`, as files write it. */
  readonly text: string;
  /** The cells that it fills, for one that fills several. */
  readonly ref?: string | undefined;
  /** The number of the mark for formulas that fill as many cells as they need. */
  readonly dynamic?: number | undefined;
}

export type NewValue =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'error'; readonly value: string }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'listed'; readonly value: number };

const types: Record<NewValue['type'], string> = {
  number: '',
  boolean: ' t="b"',
  error: ' t="e"',
  text: ' t="str"',
  listed: ' t="s"',
};

/**
 * A new cell as an element of its row.
 * @param prefix of the names of elements, with its colon
 */
export function cellXml(place: CellPlace, { style, formula, value }: NewCell, prefix: string): string {
  const mark = formula?.dynamic === undefined ? '' : ` cm="${formula.dynamic}"`;
  const tag = ` r="${addressOf(place)}"${style === 0 ? '' : ` s="${style}"`}${value ? types[value.type] : ''}${mark}`;
  const inside = `${formula ? formulaXml(formula, prefix) : ''}${value ? `<${prefix}v>${valueText(value)}</${prefix}v>` : ''}`;
  return inside === '' ? `<${prefix}c${tag}/>` : `<${prefix}c${tag}>${inside}</${prefix}c>`;
}

function formulaXml({ text, ref }: NewFormula, prefix: string): string {
  const tag = ref === undefined ? '' : ` t="array" ref="${ref}"`;
  return `<${prefix}f${tag}>${escaped(text)}</${prefix}f>`;
}

function valueText(value: NewValue): string {
  if (value.type === 'boolean') return value.value ? '1' : '0';
  return escaped(String(value.value));
}
