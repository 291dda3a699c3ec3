import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Text } from '../../norms/schema';
import { usePane } from '../pane-context';
import { CopyButton } from '../shared/controls/copy-button';
import { useSharedStyles } from '../shared/use-shared-styles';

interface CitedLineProps {
  readonly text: Text;
  readonly citation: Text;
  /** The act's own first words, always in Kazakh. */
  readonly begins: string;
}

const useStyles = makeStyles({
  line: { paddingBottom: '8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Browsers have other default quotation marks for Kazakh than the rest of the pane uses.
  begins: { quotes: '"«" "»"' },
});

/** A line of the act in this project's words, where it stands, and how it begins there. */
export function CitedLine({ text, citation, begins }: CitedLineProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say, norms, language } = usePane();
  const cited = `${text[language]} (${citation[language]}; ${norms.edition.citationShort[language]})`;
  return (
    <li className={styles.line}>
      <p className={shared.text}>{text[language]}</p>
      <div className={shared.small}>
        {citation[language]}; {say('beginsWith')}{' '}
        <q lang="kk" className={styles.begins}>
          {begins}
        </q>
      </div>
      <CopyButton text={cited} label={say('copyCitation')} />
    </li>
  );
}
