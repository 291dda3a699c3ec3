import { ToggleButton } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../../pane-context';
import { answerFault, dontKnow } from '../../shared/entries/answers';
import { NumberEntry } from '../../shared/entries/number-entry';
import type { ProfileQuestion } from './questions';
import { useAssumptionWords } from './use-assumption-words';

interface NumberQuestionProps {
  readonly question: ProfileQuestion;
  readonly text: string;
  readonly onAnswer: (text: string) => void;
}

/** A question for a number, also with a decimal comma, or "don't know". It shows what is assumed meanwhile. */
export function NumberQuestion({
  question: { item, isMissing, assumed },
  text,
  onAnswer,
}: NumberQuestionProps): ReactElement {
  const { say, norms } = usePane();
  const assumptionWords = useAssumptionWords();
  const isNotKnown = text === dontKnow;
  return (
    <NumberEntry
      item={item}
      text={isNotKnown ? '' : text}
      isWrong={answerFault(norms, item.id, text) !== undefined}
      hint={assumed && assumptionWords(assumed)}
      placeholder={assumed && assumptionWords.value(assumed)}
      onText={onAnswer}
    >
      {(isMissing || isNotKnown) && (
        <ToggleButton
          size="small"
          appearance="outline"
          checked={isNotKnown}
          aria-label={say('dontKnowItem', { item: item.name })}
          onClick={() => onAnswer(isNotKnown ? '' : dontKnow)}
        >
          {say('dontKnow')}
        </ToggleButton>
      )}
    </NumberEntry>
  );
}
