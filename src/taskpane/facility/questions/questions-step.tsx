import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type Dispatch, type ReactElement } from 'react';
import { usePane } from '../../pane-context';
import { dontKnow } from '../../shared/entries/answers';
import type { FacilityEntry, WizardAction } from '../../shared/entries/wizard';
import type { Computation } from '../computation';
import { facilityTitle } from '../facility-title';
import { pagesOf, type PageLength } from './question-pages';
import { QuestionPager } from './question-pager';
import { QuestionList } from './question-list';
import { progress, questionGroups, questionKinds } from './questions';
import { SoFar } from './so-far';
import { StepButtons } from '../step-buttons';

interface QuestionsStepProps {
  readonly facilities: readonly FacilityEntry[];
  readonly computations: readonly Computation[];
  readonly wizardDo: Dispatch<WizardAction>;
}

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: '20px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The questions about what the institution has: only those that matter for its type and number of residents. */
export function QuestionsStep({ facilities, computations, wizardDo }: QuestionsStepProps): ReactElement {
  const styles = useStyles();
  const { say, norms, language } = usePane();
  const asked = computations.map((computation) => {
    const entry = facilities.find(({ key }) => key === computation.key);
    return { computation, entry, groups: questionGroups(norms, computation.facility, computation.requirements) };
  });
  const counts = asked.map(({ entry, groups }) => progress(groups, (item) => entry?.answers[item] === dontKnow));
  const open = counts.reduce((sum, one) => sum + one.open, 0);
  const notKnown = counts.reduce((sum, one) => sum + one.notKnown, 0);
  const withQuestions = asked.filter(({ groups }) => groups.length > 0);
  const [length, setLength] = useState<PageLength>('some');
  const [page, setPage] = useState(0);
  const { at, pages, shown, from, to, all } = pagesOf(withQuestions, length, page);
  return (
    <div className={styles.step}>
      <SoFar totals={computations.map(({ total }) => total)} open={open} notKnown={notKnown} />
      {withQuestions.length === 0 && <p className={styles.hint}>{say('nothingToAsk')}</p>}
      {shown.map(
        ({ computation, entry, groups }) =>
          entry && (
            <section key={computation.key} className={styles.step}>
              {withQuestions.length > 1 && <h2 className={styles.title}>{facilityTitle(language, norms, entry)}</h2>}
              {questionKinds.map((kind) => (
                <QuestionList
                  key={kind}
                  kind={kind}
                  groups={groups.filter((group) => group.kind === kind)}
                  entry={entry}
                  wizardDo={wizardDo}
                />
              ))}
            </section>
          ),
      )}
      {all > 1 && (
        <QuestionPager
          {...{ at, pages, from, to, all, length }}
          onPage={setPage}
          onLength={(chosen) => {
            setLength(chosen);
            setPage(0);
          }}
        />
      )}
      <StepButtons step="questions" onGo={(step) => wizardDo({ do: 'go', step })} />
    </div>
  );
}
