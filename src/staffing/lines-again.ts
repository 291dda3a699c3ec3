/** A row of a table's body, as far as it tells whether it stands there twice. */
export interface PageLine {
  /** `line`: a numbered position; `page`: a header printed again, the number of a page; `other`: anything else. */
  readonly kind: 'line' | 'page' | 'other';
  /** Its number, name and units, and what it stands under. */
  readonly text: string;
}

/** So many lines at most stand at the end of a page and again at the beginning of the next. */
export const mostAgain = 10;

/** The places of lines at the beginning of a page that stand with the same numbers at the end of the page before. */
export function linesAgain(rows: readonly PageLine[]): ReadonlySet<number> {
  const lines = rows.flatMap(({ kind, text }, place) => (kind === 'line' ? [{ place, text }] : []));
  const isFirst = (at: number): boolean =>
    rows.slice(lines[at - 1]?.place, lines[at]?.place).some(({ kind }) => kind === 'page');
  return new Set(
    lines.flatMap((_, at) => {
      if (at === 0 || !isFirst(at)) return [];
      const again = Array.from({ length: mostAgain }, (_one, more) => lines.slice(at, at + more + 1)).find((below) =>
        below.every(({ text }, more) => lines[at - below.length + more]?.text === text),
      );
      return again?.map(({ place }) => place) ?? [];
    }),
  );
}
