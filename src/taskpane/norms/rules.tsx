import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { CitedLine } from './cited-line';

const useStyles = makeStyles({
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  hint: { margin: '0 0 12px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: '0 0 20px', padding: 0, listStyleType: 'none', display: 'grid', gap: '12px' },
});

/** The paragraphs of the rules that the same act changes. */
export function Rules(): ReactElement {
  const styles = useStyles();
  const { norms, say } = usePane();
  return (
    <>
      <p className={styles.hint}>{say('inOwnWords')}</p>
      {norms.edition.articles.map(({ id, title, lines }) => (
        <section key={id}>
          <h2 className={styles.title}>{say('paragraph', { id, title })}</h2>
          <ul className={styles.list}>
            {lines.map(({ text, citation, begins }) => (
              <CitedLine key={text.kk} text={text} citation={citation} begins={begins} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
