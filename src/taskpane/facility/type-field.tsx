import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { typeWords } from './type-words';

const useStyles = makeStyles({
  words: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The choice of a facility type, each described in plain words. */
export function TypeField(props: { readonly type: string; readonly onChange: (type: string) => void }): ReactElement {
  const styles = useStyles();
  const { say, norms, language } = usePane();
  return (
    <Field label={say('facilityType')} required>
      <RadioGroup value={props.type} onChange={(_, { value }) => props.onChange(value)}>
        {norms.edition.types.map(({ id, name }) => {
          const words = typeWords[id];
          return (
            <Radio
              key={id}
              value={id}
              label={
                <>
                  {name[language]}
                  {words && <span className={styles.words}>{say(words)}</span>}
                </>
              }
            />
          );
        })}
      </RadioGroup>
    </Field>
  );
}
