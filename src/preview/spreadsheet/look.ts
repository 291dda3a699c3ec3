import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';

/** How a cell looks, in plain words: alignments and lines have Excel's names, colours are `#RRGGBB`. */
export interface Look {
  bold: boolean;
  italic: boolean;
  strikethrough: boolean;
  font: string | null;
  /** In points. */
  size: number | null;
  color: string;
  /** `null`: none. */
  fill: string | null;
  wrap: boolean;
  across: string;
  down: string;
  numbers: string;
  top: BorderLine;
  right: BorderLine;
  bottom: BorderLine;
  left: BorderLine;
}

export interface BorderLine {
  style: string;
  color: string;
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

/** Changes of a style's parts; `null` removes a part. */
export type StyleChange = { [Part in keyof IStyleData]?: IStyleData[Part] | null };

const black = '#000000';
const across: Record<string, HorizontalAlign | null> = {
  General: null,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const down: Record<string, VerticalAlign | null> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const lines: Record<string, BorderStyleTypes> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};
const sides: Record<Side, 't' | 'r' | 'b' | 'l'> = { top: 't', right: 'r', bottom: 'b', left: 'l' };

/** A style of Univer → its number format. */
export function numbersOf({ n }: Pick<IStyleData, 'n'>): string {
  return n?.pattern ?? 'General';
}

/** A style of Univer → its look. */
export function lookOf({ bl, it, st, ff, fs, cl, bg, tb, ht, vt, n, bd }: IStyleData): Look {
  const line = (side: Side): BorderLine => ({
    style: wordOf(lines, bd?.[sides[side]]?.s) ?? 'None',
    color: bd?.[sides[side]]?.cl.rgb ?? black,
  });
  return {
    bold: bl === BooleanNumber.TRUE,
    italic: it === BooleanNumber.TRUE,
    strikethrough: st?.s === BooleanNumber.TRUE,
    font: ff ?? null,
    size: fs ?? null,
    color: cl?.rgb ?? black,
    fill: bg?.rgb ?? null,
    wrap: tb === WrapStrategy.WRAP,
    across: wordOf(across, ht) ?? 'General',
    down: wordOf(down, vt) ?? 'Bottom',
    numbers: numbersOf({ n }),
    ...{ top: line('top'), right: line('right'), bottom: line('bottom'), left: line('left') },
  };
}

/** Changes of a look → a style of Univer. Unknown words are ignored. */
export function styleFor(look: Partial<Look>): StyleChange {
  const parts: { [Part in keyof Required<Look>]: (value: Look[Part]) => StyleChange } = {
    bold: (bold) => ({ bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    italic: (italic) => ({ it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    strikethrough: (isStruck) => ({ st: isStruck ? { s: BooleanNumber.TRUE } : null }),
    font: (ff) => ({ ff }),
    size: (fs) => ({ fs }),
    color: (rgb) => ({ cl: { rgb } }),
    fill: (rgb) => ({ bg: rgb === null ? null : { rgb } }),
    wrap: (wrap) => ({ tb: wrap ? WrapStrategy.WRAP : null }),
    across: (word) => ({ ht: across[word] ?? null }),
    down: (word) => ({ vt: down[word] ?? null }),
    numbers: (pattern) => ({ n: pattern === 'General' ? null : { pattern } }),
    top: (line) => border('top', line),
    right: (line) => border('right', line),
    bottom: (line) => border('bottom', line),
    left: (line) => border('left', line),
  };
  const changes = Object.entries(look).map(([part, value]) =>
    (parts[part as keyof Look] as (value: unknown) => StyleChange)(value),
  );
  const borders = changes.map(({ bd }) => bd).filter(Boolean);
  return Object.assign(
    {},
    ...changes,
    borders.length > 0 ? { bd: Object.assign({}, ...borders) as IBorderData } : {},
  ) as StyleChange;
}

/** In Univer a removed line is null. */
function border(side: Side, { style, color }: BorderLine): StyleChange {
  const line = style === 'None' ? null : { s: lines[style] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
  return { bd: { [sides[side]]: line } as IBorderData };
}

function wordOf<T>(words: Record<string, T>, value: unknown): string | undefined {
  return Object.keys(words).find((word) => words[word] === value);
}
