import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { spanOf } from '../../../engine/compile';
import { numberOf } from '../../../i18n/explanation';
import type { Cell, Position } from '../../../norms/schema';
import { usePane } from '../../pane-context';
import { cellWords, printedName } from './annex-words';
import { useAnnexStyles } from './use-annex-styles';

interface AnnexRowProps {
  readonly position: Position;
  /** The cells to draw: the position's own, or those of another reading. */
  readonly cells: readonly Cell[];
  /** The column to be highlighted. */
  readonly highlighted?: number | undefined;
  /** What is shown in the name cell: a link, badges. */
  readonly name?: ReactNode;
}

/** A row of the annex as it is printed: a cell that spans columns is one cell. */
export function AnnexRow({ position, cells, highlighted, name }: AnnexRowProps): ReactElement {
  const styles = useAnnexStyles();
  const { norms, language } = usePane();
  return (
    <tr>
      <th scope="row" className={styles.name} lang={language}>
        {name ?? (
          <>
            {numberOf(position)}. {printedName(language, norms, position)}
          </>
        )}
        {position.footnotes && <sup> {position.footnotes.join(', ')}</sup>}
      </th>
      {placed(cells).map(({ cell, from, span }) => {
        const isRule = typeof cell === 'object' && cell !== null;
        const words = cellWords(language, norms, cell);
        const isHighlighted = highlighted !== undefined && highlighted >= from && highlighted < from + span;
        return (
          <td
            key={from}
            colSpan={span}
            className={mergeClasses(styles.cell, isRule && styles.rule, isHighlighted && styles.highlighted)}
            aria-current={isHighlighted || undefined}
          >
            {isRule || span > 1 ? (
              <span className={mergeClasses(styles.words, highlighted === undefined && styles.besideFirst)}>
                {words}
              </span>
            ) : (
              words
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** Each printed cell with the column where it begins. */
function placed(cells: readonly Cell[]): { cell: Cell; from: number; span: number }[] {
  let from = 0;
  return cells.map((cell) => {
    const span = spanOf(cell);
    const start = from;
    from += span;
    return { cell, from: start, span };
  });
}
