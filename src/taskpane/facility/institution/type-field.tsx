import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../../pane-context';
import { useSharedStyles } from '../../shared/use-shared-styles';
import { typeWords } from './type-words';

/** The choice of a facility type, each described in plain words. */
export function TypeField(props: { readonly type: string; readonly onChange: (type: string) => void }): ReactElement {
  const shared = useSharedStyles();
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
                  {words && <span className={shared.smallLine}>{say(words)}</span>}
                </>
              }
            />
          );
        })}
      </RadioGroup>
    </Field>
  );
}
