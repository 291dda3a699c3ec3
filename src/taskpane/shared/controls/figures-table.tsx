import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

/** A row of a table of figures; a figure may be a button. */
export interface FigureLine {
  readonly key: string;
  readonly name: ReactNode;
  readonly figures: readonly ReactNode[];
  readonly isTotal?: boolean;
}

interface FiguresTableProps {
  readonly caption: string;
  /** The heading of the name column, then one for each figure. */
  readonly headings: readonly string[];
  readonly lines: readonly FigureLine[];
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  head: {
    padding: '2px 0 2px 8px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'right',
    verticalAlign: 'bottom',
  },
  cell: {
    padding: '6px 0 6px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'right',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
  },
  name: {
    width: '100%',
    paddingLeft: 0,
    textAlign: 'left',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** Names with figures beside them, narrow enough for a pane. */
export function FiguresTable({ caption, headings, lines }: FiguresTableProps): ReactElement {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {headings.map((heading, at) => (
            <th key={heading} scope="col" className={mergeClasses(styles.head, at === 0 && styles.name)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, figures, isTotal }) => (
          <tr key={key}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name, isTotal && styles.total)}>
              {name}
            </th>
            {figures.map((figure, at) => (
              <td key={headings[at + 1]} className={mergeClasses(styles.cell, isTotal && styles.total)}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
