import { makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactElement } from 'react';
import type { PaneKey } from '../../../i18n/pane/en';
import { usePane } from '../../pane-context';
import type { FacilityEntry, WizardAction } from '../../shared/entries/wizard';
import { QuestionCard } from './question-card';
import type { QuestionGroup, QuestionKind } from './questions';

interface QuestionListProps {
  readonly kind: QuestionKind;
  readonly groups: readonly QuestionGroup[];
  readonly entry: FacilityEntry;
  readonly wizardDo: Dispatch<WizardAction>;
}

const titles: Readonly<Record<QuestionKind, PaneKey>> = {
  needed: 'questionsNeeded',
  assumed: 'questionsAssumed',
  'other-act': 'questionsOtherAct',
};
const hints: Readonly<Record<QuestionKind, PaneKey>> = {
  needed: 'questionsNeededHint',
  assumed: 'questionsAssumedHint',
  'other-act': 'questionsOtherActHint',
};

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '20px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  hint: { margin: '4px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The questions of one kind, those that decide most units first. */
export function QuestionList({ kind, groups, entry, wizardDo }: QuestionListProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const [act] = groups.flatMap(({ questions }) => questions.flatMap(({ item }) => item.decidedBy ?? []));
  if (groups.length === 0) return null;
  return (
    <section className={styles.list}>
      <div>
        <h3 className={styles.title}>{say(titles[kind])}</h3>
        <p className={styles.hint}>{say(hints[kind], { act: act ?? '' })}</p>
      </div>
      {groups.map((group) => (
        <QuestionCard key={group.id} group={group} entry={entry} wizardDo={wizardDo} />
      ))}
    </section>
  );
}
