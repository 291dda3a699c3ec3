import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { columnsOfTable } from '../../../engine/compile';
import { usePane } from '../../pane-context';
import { useAnnexStyles } from './use-annex-styles';

interface AnnexHeadProps {
  /** The table of the annex, where that is not the main one. */
  readonly table: string | undefined;
  /** The column to be highlighted. */
  readonly highlighted?: number | undefined;
  /** Whether the headings stay in sight while the rows scroll. */
  readonly isSticky?: boolean;
}

/** The columns' headings as the annex has them; a column for certain facility types has their footnote numbers. */
export function AnnexHead({ table, highlighted, isSticky = false }: AnnexHeadProps): ReactElement {
  const styles = useAnnexStyles();
  const { norms, say } = usePane();
  const { types } = norms.edition;
  const columns = columnsOfTable(norms.edition, table);
  const top = isSticky ? { position: 'sticky' as const, top: 0 } : {};
  return (
    <thead>
      <tr>
        <th scope="col" className={mergeClasses(styles.name, styles.headName)} style={isSticky ? { top: 0 } : {}}>
          {say('annexName')}
        </th>
        {columns.map(({ at, ...column }) => (
          <th
            key={column.id}
            scope="col"
            className={mergeClasses(styles.head, at === highlighted && styles.highlighted)}
            style={{ ...top, zIndex: 2 }}
            data-highlighted={at === highlighted || undefined}
          >
            {column.id}
            {column.types && (
              <sup>
                {types.flatMap(({ id, footnote }) => (column.types?.includes(id) ? [footnote] : [])).join(', ')}
              </sup>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}
