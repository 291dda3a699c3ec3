import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { CitedLine } from './cited-line';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: '12px' },
  hint: { margin: '0 0 12px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The notes under the table, each with its citation. */
export function Notes(): ReactElement {
  const styles = useStyles();
  const { norms, say } = usePane();
  return (
    <>
      <p className={styles.hint}>{say('inOwnWords')}</p>
      <ul className={styles.list}>
        {norms.edition.notes.map(({ id, text, citation, begins }) => (
          <CitedLine key={id} text={text} citation={citation} begins={begins} />
        ))}
      </ul>
    </>
  );
}
