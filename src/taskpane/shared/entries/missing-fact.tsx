import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ProfileItem } from '../../../norms/schema';
import { usePane } from '../../pane-context';
import { answeredProfile } from './answers';
import { NumberEntry } from './number-entry';
import { useSharedStyles } from '../use-shared-styles';

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
  const { say, norms } = usePane();
  const [text, setText] = useState('');
  const value = answeredProfile(norms, { [item.id]: text }).values.get(item.id);
  const give = (): void => {
    if (value !== undefined) onAnswer(value);
  };
  return (
    <NumberEntry
      item={item}
      text={text}
      isWrong={text.trim() !== '' && value === undefined}
      onText={setText}
      onEnter={give}
    >
      <Button size="small" disabledFocusable={value === undefined} onClick={give}>
        {say('giveAnswer')}
      </Button>
    </NumberEntry>
  );
}
