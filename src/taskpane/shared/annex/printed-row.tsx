import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { Cell, Position } from '../../../norms/schema';
import { columnsOfTable } from '../../../engine/compile';
import { usePane } from '../../pane-context';
import { AnnexHead } from './annex-head';
import { AnnexRow } from './annex-row';
import { useAnnexStyles } from './use-annex-styles';
import { useSharedStyles } from '../use-shared-styles';

interface PrintedRowProps {
  readonly caption: string;
  readonly position: Position;
  readonly cells: readonly Cell[];
  readonly highlighted?: number | undefined;
}

const useStyles = makeStyles({
  caption: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, marginBottom: '4px' },
});

/** One row of the annex under its headings, scrolled to the column that applies. */
export function PrintedRow({ caption, position, cells, highlighted }: PrintedRowProps): ReactElement {
  const { norms } = usePane();
  const table = norms.byRow.get(position.row)?.section.table;
  const columns = columnsOfTable(norms.edition, table);
  const place = columns.findIndex(({ at }) => at === highlighted);
  const annex = useAnnexStyles();
  const styles = useStyles();
  const shared = useSharedStyles();
  const scroll = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const box = scroll.current;
    const column = box?.querySelector<HTMLElement>('[data-highlighted]');
    const names = box?.querySelector<HTMLElement>('th');
    if (!box || !column || !names) return;
    const free = box.clientWidth - names.offsetWidth;
    box.scrollLeft = column.offsetLeft - names.offsetWidth - (free - column.offsetWidth) / 2;
  }, [position, highlighted]);

  return (
    <figure className={shared.text}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <div ref={scroll} className={annex.scroll} role="region" aria-label={caption} tabIndex={0}>
        <table className={annex.table}>
          <AnnexHead table={table} highlighted={highlighted} />
          <tbody>
            <AnnexRow position={position} cells={cells} highlighted={place < 0 ? undefined : place} />
          </tbody>
        </table>
      </div>
    </figure>
  );
}
