import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { EditionsKey } from '../../i18n/pane/editions-en';
import { useEditionWords } from './use-edition-words';

/** What changes, why, and its figures. */
interface ChangeLine {
  readonly key: string;
  readonly name: string | undefined;
  readonly why: readonly string[];
  /** A figure may be a button. */
  readonly figures: readonly ReactNode[];
}

interface ChangeTableProps {
  readonly label: string;
  /** The heading of the name column, then one for each figure. */
  readonly headings: readonly EditionsKey[];
  readonly lines: readonly ChangeLine[];
}

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '4px 6px',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: 'inherit',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: 'anywhere' },
  atEnd: { textAlign: 'end' },
  why: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** The differences between two editions, a row each; it scrolls where it is wider than the pane. */
export function ChangeTable({ label, headings, lines }: ChangeTableProps): ReactElement {
  const styles = useStyles();
  const words = useEditionWords();
  const figure = mergeClasses(styles.cell, styles.atEnd);
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {headings.map((key, at) => (
              <th key={key} scope="col" className={mergeClasses(styles.cell, at > 0 && styles.atEnd)}>
                {words(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, why, figures }) => (
            <tr key={key}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {name}
                {why.map((reason) => (
                  <span key={reason} className={styles.why}>
                    {reason}
                  </span>
                ))}
              </th>
              {figures.map((one, at) => (
                <td key={headings[at + 1]} className={figure}>
                  {one}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
