import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type Dispatch, type ReactElement } from 'react';
import { usePane } from '../../pane-context';
import { useSharedStyles } from '../../shared/use-shared-styles';
import type { FacilityEntry, WizardAction } from '../../shared/entries/wizard';
import { GroupsQuestion } from './groups-question';
import { NumberQuestion } from './number-question';
import type { ProfileQuestion, QuestionGroup } from './questions';
import { YesNoQuestion } from './yes-no-question';

interface QuestionCardProps {
  readonly group: QuestionGroup;
  readonly entry: FacilityEntry;
  readonly wizardDo: Dispatch<WizardAction>;
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    paddingTop: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { display: 'inline', margin: 0, padding: 0, listStyleType: 'none' },
  position: { display: 'inline', ':not(:last-child)::after': { content: '"; "' } },
});

/** Questions that decide the same positions, with these positions. */
export function QuestionCard({ group, entry, wizardDo }: QuestionCardProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say, language } = usePane();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.card}>
      {group.questions.map((question) => (
        <OneQuestion key={question.item.id} question={question} entry={entry} wizardDo={wizardDo} />
      ))}
      <div id={id} className={shared.small}>
        {say('decides')}{' '}
        <ul className={styles.list}>
          {group.positions.map(({ position }) => (
            <li key={position.row} className={styles.position}>
              {say('positionWithRow', { position: position.name[language], row: position.row })}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function OneQuestion({
  question,
  entry,
  wizardDo,
}: Omit<QuestionCardProps, 'group'> & { question: ProfileQuestion }): ReactElement {
  const { item } = question;
  const text = entry.answers[item.id] ?? '';
  const answer = (given: string): void => wizardDo({ do: 'answer', key: entry.key, item: item.id, text: given });
  if (item.kind === 'yes-no') return <YesNoQuestion item={item} text={text} onAnswer={answer} />;
  const size = item.groupOf;
  if (size === undefined) return <NumberQuestion question={question} text={text} onAnswer={answer} />;
  return (
    <GroupsQuestion
      question={question}
      size={size}
      text={text}
      children={entry.children[item.id] ?? ''}
      onAnswer={answer}
      onChildren={(given) => wizardDo({ do: 'children', key: entry.key, item: item.id, size, text: given })}
    />
  );
}
