import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Text } from '../../norms/schema';
import { usePane } from '../pane-context';
import { CopyButton } from '../shared/copy-button';

interface CitedLineProps {
  readonly text: Text;
  readonly citation: Text;
  /** The act's own first words, always in Kazakh. */
  readonly begins: string;
}

const useStyles = makeStyles({
  line: { paddingBottom: '8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: 0 },
  // Browsers have other default quotation marks for Kazakh than the rest of the pane uses.
  begins: { quotes: '"«" "»"' },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A line of the act in this project's words, where it stands, and how it begins there. */
export function CitedLine({ text, citation, begins }: CitedLineProps): ReactElement {
  const styles = useStyles();
  const { say, norms, language } = usePane();
  const cited = `${text[language]} (${citation[language]}; ${norms.edition.citationShort[language]})`;
  return (
    <li className={styles.line}>
      <p className={styles.text}>{text[language]}</p>
      <div className={styles.small}>
        {citation[language]}; {say('beginsWith')}{' '}
        <q lang="kk" className={styles.begins}>
          {begins}
        </q>
      </div>
      <CopyButton text={cited} label={say('copyCitation')} />
    </li>
  );
}
