import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProfileItem } from '../../../norms/schema';
import { usePane } from '../../pane-context';
import { dontKnow } from '../../shared/entries/answers';

interface YesNoQuestionProps {
  readonly item: ProfileItem;
  readonly text: string;
  readonly onAnswer: (text: string) => void;
}

const opposites: Readonly<Partial<Record<string, string>>> = { yes: 'no', no: 'yes' };

/**
 * Yes, no, or "don't know". An item whose name is a negation is asked in the positive, so that no answer is a double
 * negation.
 */
export function YesNoQuestion({ item, text, onAnswer }: YesNoQuestionProps): ReactElement {
  const { say, language } = usePane();
  const { oppositeQuestion } = item;
  const turned = (answer: string): string => (oppositeQuestion === undefined ? answer : (opposites[answer] ?? answer));
  return (
    <Field label={(oppositeQuestion ?? item.name)[language]}>
      <RadioGroup layout="horizontal" value={turned(text)} onChange={(_, { value }) => onAnswer(turned(value))}>
        <Radio value="yes" label={say('yes')} />
        <Radio value="no" label={say('no')} />
        <Radio value={dontKnow} label={say('dontKnow')} />
      </RadioGroup>
    </Field>
  );
}
