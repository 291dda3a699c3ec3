import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { readNumber } from '../../../engine/scalars';
import { usePane } from '../../pane-context';
import { startedGroups } from '../../shared/entries/started-groups';
import { NumberQuestion } from './number-question';
import type { ProfileQuestion } from './questions';

interface GroupsQuestionProps {
  readonly question: ProfileQuestion;
  readonly size: number;
  readonly text: string;
  /** The number of children as typed; empty where the groups are given by hand. */
  readonly children: string;
  readonly onAnswer: (text: string) => void;
  readonly onChildren: (text: string) => void;
}

const useStyles = makeStyles({
  pair: { display: 'flex', flexDirection: 'column', gap: '6px' },
  input: { width: '112px' },
  working: { paddingLeft: '12px', borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
});

/** The question for a number of groups, given directly or worked out from the children. */
export function GroupsQuestion({
  question,
  size,
  text,
  children,
  onAnswer,
  onChildren,
}: GroupsQuestionProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const groups = startedGroups(children, size);
  const isWrong = children !== '' && groups === undefined;
  return (
    <div className={styles.pair}>
      <NumberQuestion question={question} text={text} onAnswer={onAnswer} />
      <div className={styles.working}>
        <Field
          size="small"
          label={say('childrenAtLevel', { size })}
          hint={
            groups === undefined ? null : say('startedGroups', { children: readNumber(children) ?? 0, size, groups })
          }
          validationState={isWrong ? 'error' : 'none'}
          validationMessage={isWrong ? say('answerWhole') : null}
        >
          <Input
            className={styles.input}
            inputMode="numeric"
            autoComplete="off"
            value={children}
            onChange={(_, { value }) => onChildren(value)}
          />
        </Field>
      </div>
    </div>
  );
}
