import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { DoubtText } from '../shared/explanation/doubt-text';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: '12px' },
  item: { paddingBottom: '8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase400 },
  hint: { margin: '0 0 12px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What the act leaves open, and the cells whose print is in doubt. */
export function Doubts(): ReactElement {
  const styles = useStyles();
  const { norms, say } = usePane();
  const { disputed, interpretations } = norms.edition;
  return (
    <>
      <h2 className={styles.title}>{say('disputedCells')}</h2>
      <p className={styles.hint}>{say('disputedHint')}</p>
      <DoubtList ids={disputed.map(({ id }) => id)} />
      <h2 className={styles.title} style={{ marginTop: '20px' }}>
        {say('interpretations')}
      </h2>
      <p className={styles.hint}>{say('interpretationsHint')}</p>
      <DoubtList ids={interpretations.map(({ id }) => id)} />
    </>
  );
}

function DoubtList({ ids }: { readonly ids: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {ids.map((id) => (
        <li key={id} className={styles.item}>
          <DoubtText id={id} />
        </li>
      ))}
    </ul>
  );
}
