import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { ProfileItem } from '../../../norms/schema';
import { usePane } from '../../pane-context';
import { useSharedStyles } from '../use-shared-styles';

const useStyles = makeStyles({
  input: { width: '112px' },
});

interface NumberEntryProps {
  readonly item: ProfileItem;
  readonly text: string;
  readonly isWrong: boolean;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly onText: (text: string) => void;
  readonly onEnter?: (() => void) | undefined;
  /** What stands beside the number. */
  readonly children: ReactNode;
}

/** A number of a profile item, also with a decimal comma. */
export function NumberEntry(props: NumberEntryProps): ReactElement {
  const { item, text, isWrong, hint, placeholder = '', onText, onEnter, children } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say, language } = usePane();
  return (
    <Field
      label={item.name[language]}
      hint={hint ?? null}
      validationState={isWrong ? 'error' : 'none'}
      validationMessage={isWrong ? say(item.kind === 'whole' ? 'answerWhole' : 'answerNumber') : null}
    >
      {(control) => (
        <div className={shared.centredRow}>
          <Input
            {...control}
            className={styles.input}
            inputMode={item.kind === 'whole' ? 'numeric' : 'decimal'}
            autoComplete="off"
            value={text}
            placeholder={placeholder}
            onChange={(_, { value }) => onText(value)}
            onKeyDown={({ key }) => {
              if (key === 'Enter') onEnter?.();
            }}
          />
          {children}
        </div>
      )}
    </Field>
  );
}
