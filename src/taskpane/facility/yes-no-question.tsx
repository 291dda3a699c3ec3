import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProfileItem } from '../../norms/schema';
import { usePane } from '../pane-context';
import { dontKnow } from '../shared/answers';

interface YesNoQuestionProps {
  readonly item: ProfileItem;
  readonly text: string;
  readonly onAnswer: (text: string) => void;
}

/** Yes, no, or don't know. */
export function YesNoQuestion({ item, text, onAnswer }: YesNoQuestionProps): ReactElement {
  const { say, language } = usePane();
  return (
    <Field label={item.name[language]}>
      <RadioGroup layout="horizontal" value={text} onChange={(_, { value }) => onAnswer(value)}>
        <Radio value="yes" label={say('yes')} />
        <Radio value="no" label={say('no')} />
        <Radio value={dontKnow} label={say('dontKnow')} />
      </RadioGroup>
    </Field>
  );
}
