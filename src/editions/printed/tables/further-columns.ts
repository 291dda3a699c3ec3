import { Remembered } from '../../../engine/remembered';
import type { FurtherSaid } from '../phrases/clause';
import type { DraftCell, DraftColumn } from '../draft/draft';
import { asked, placed } from '../draft/placed';
import { clausesOf } from '../phrases/read-phrase';
import type { Further } from '../rules/rule';
import { furtherText } from '../rules/rule-text';

/**
 * What a heading beside sizes grants more for: `на каждые последующие 100 мест`, `свыше 200 (на каждые 50)`; undefined where it
 * is no such heading.
 */
export function furtherIn(heading: string): FurtherSaid | undefined {
  return read.of(heading, () => furtherOf(heading));
}

const read = new Remembered<FurtherSaid | undefined>();

function furtherOf(heading: string): FurtherSaid | undefined {
  const plain = heading
    .replace(/[(),:]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const [, above, more] = /^(?:свыше|сверх|более|больше) (\d+)(?: \p{L}+)? (на кажд.*)$/iu.exec(plain) ?? [];
  const [words = ''] = /(?:дополнительно |далее |ещ[её] )*(?:на )?(?:кажд|последующ|следующ).*$/iu.exec(plain) ?? [
    plain,
  ];
  const said = more === undefined ? words.replace(/^(?=кажд|последующ|следующ)/iu, 'на ') : `${more} свыше ${above}`;
  const found = clausesOf(`${said} 1`).flatMap((clauses) => {
    const [only, ...others] = clauses.filter(({ is }) => is !== 'and' && is !== 'units');
    return only?.is === 'further' && others.length === 0 ? [only.further] : [];
  });
  const [first, ...others] = new Map(found.map((one) => [JSON.stringify(one), one])).values();
  return others.length === 0 ? first : undefined;
}

/**
 * The cells of a position, those under a heading that grants more asked: the figure for the last size goes on above it, with
 * as many more for every further so many. What is printed in words of its own is left as it was read.
 */
export function withFurtherCells(cells: readonly DraftCell[], columns: readonly DraftColumn[]): DraftCell[] {
  return placed(cells).map(({ column, cell }, at) => {
    const further = columns[column + cell.span - 1]?.further;
    if (further === undefined || (cell.is !== 'read' && /\p{L}/u.test(cell.printed))) return cell;
    const readings = cell.span === 1 ? readingsOf(cell.printed, cells[at - 1], further) : [];
    return asked(cell, readings);
  });
}

/** What the figure before and as many more make; undefined where one of them is more than a figure. */
function readingsOf(printed: string, before: DraftCell | undefined, further: Further): string[] {
  if (before?.is !== 'read' || !isFigure(before.rule)) return [];
  if (/^[-–—−]?$/u.test(printed)) return [before.rule];
  const more = Number(printed.replace(',', '.'));
  if (!isFigure(printed) || more === 0) return [];
  const text = furtherText(String(more), further);
  return [before.rule === '-' ? text : `${before.rule} + ${text}`];
}

function isFigure(text: string): boolean {
  return /^(-|\d+([.,]\d+)?)$/.test(text);
}
