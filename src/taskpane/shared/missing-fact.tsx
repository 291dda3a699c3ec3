import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ProfileItem } from '../../norms/schema';
import { usePane } from '../pane-context';
import { answeredProfile } from './answers';
import { useSharedStyles } from './use-shared-styles';

const useStyles = makeStyles({
  input: { width: '96px' },
});

interface MissingFactProps {
  readonly item: ProfileItem;
  readonly onAnswer: (value: number | boolean) => void;
}

/** A fact that a position waits for, to be given where it is missed. */
export function MissingFact({ item, onAnswer }: MissingFactProps): ReactElement {
  return item.kind === 'yes-no' ? (
    <YesOrNo item={item} onAnswer={onAnswer} />
  ) : (
    <HowMany item={item} onAnswer={onAnswer} />
  );
}

/** An item whose name denies is asked by its opposite, so that no answer denies a denial. */
function YesOrNo({ item, onAnswer }: MissingFactProps): ReactElement {
  const shared = useSharedStyles();
  const { say, language } = usePane();
  const isTurned = item.oppositeQuestion !== undefined;
  const question = (item.oppositeQuestion ?? item.name)[language];
  return (
    <div role="group" aria-label={question}>
      <div>{question}</div>
      <div className={shared.centredRow}>
        <Button size="small" onClick={() => onAnswer(!isTurned)}>
          {say('yes')}
        </Button>
        <Button size="small" onClick={() => onAnswer(isTurned)}>
          {say('no')}
        </Button>
      </div>
    </div>
  );
}

function HowMany({ item, onAnswer }: MissingFactProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say, norms, language } = usePane();
  const [text, setText] = useState('');
  const value = answeredProfile(norms, { [item.id]: text }).values.get(item.id);
  const isWrong = text.trim() !== '' && value === undefined;
  const give = (): void => {
    if (value !== undefined) onAnswer(value);
  };
  return (
    <Field
      label={item.name[language]}
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
            onChange={(_, change) => setText(change.value)}
            onKeyDown={({ key }) => {
              if (key === 'Enter') give();
            }}
          />
          <Button size="small" disabledFocusable={value === undefined} onClick={give}>
            {say('giveAnswer')}
          </Button>
        </div>
      )}
    </Field>
  );
}
