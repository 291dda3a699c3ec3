import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { languages, writing, type Language } from '../../norms/languages';
import { usePane } from '../pane-context';

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
      {languages.map((one) => (
        <Button
          key={one}
          size="small"
          appearance="subtle"
          className={mergeClasses(styles.button, one === language && styles.chosen)}
          lang={one}
          title={writing[one].name}
          aria-pressed={one === language}
          onClick={() => onChange(one)}
        >
          {writing[one].short}
        </Button>
      ))}
    </div>
  );
}
