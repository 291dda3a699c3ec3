import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../../norms/schema';
import { usePane } from '../pane-context';
import { languageNames } from '../shared/language-names';

const useStyles = makeStyles({
  group: { display: 'flex', gap: '2px' },
  button: { minWidth: 'unset', paddingInline: '6px' },
  chosen: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The three languages, switched at once. */
export function LanguageSwitch({ onChange }: { readonly onChange: (language: Language) => void }): ReactElement {
  const styles = useStyles();
  const { language, say } = usePane();
  return (
    <div role="group" aria-label={say('language')} className={styles.group}>
      {languageNames.map(({ language: one, short, name }) => (
        <Button
          key={one}
          size="small"
          appearance="subtle"
          className={mergeClasses(styles.button, one === language && styles.chosen)}
          lang={one}
          title={name}
          aria-pressed={one === language}
          onClick={() => onChange(one)}
        >
          {short}
        </Button>
      ))}
    </div>
  );
}
