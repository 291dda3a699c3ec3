import { Field, Input, ToggleButton, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { answerFault, dontKnow } from '../shared/answers';
import { useSharedStyles } from '../shared/use-shared-styles';
import type { ProfileQuestion } from './questions';
import { useAssumptionWords } from './use-assumption-words';

interface NumberQuestionProps {
  readonly question: ProfileQuestion;
  readonly text: string;
  readonly onAnswer: (text: string) => void;
}

const useStyles = makeStyles({
  input: { width: '112px' },
});

/** A question for a number, also with a decimal comma, or "don't know". It shows what is assumed meanwhile. */
export function NumberQuestion({
  question: { item, isMissing, assumed },
  text,
  onAnswer,
}: NumberQuestionProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say, norms, language } = usePane();
  const assumptionWords = useAssumptionWords();
  const isNotKnown = text === dontKnow;
  const isWrong = answerFault(norms, item.id, text) !== undefined;
  return (
    <Field
      label={item.name[language]}
      hint={assumed ? assumptionWords(assumed) : null}
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
            value={isNotKnown ? '' : text}
            placeholder={assumed ? assumptionWords.value(assumed) : ''}
            onChange={(_, { value }) => onAnswer(value)}
          />
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
        </div>
      )}
    </Field>
  );
}
