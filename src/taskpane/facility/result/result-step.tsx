import { Button, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type Dispatch, type ReactElement } from 'react';
import type { Requirement } from '../../../engine/requirement';
import { usePane } from '../../pane-context';
import { ChoiceBar } from '../../shared/controls/choice-bar';
import { ExplanationDialog } from '../../shared/explanation/explanation-dialog';
import { Message } from '../../shared/controls/message';
import { useSharedStyles } from '../../shared/use-shared-styles';
import type { Wizard, WizardAction } from '../../shared/entries/wizard';
import type { Computation } from '../computation';
import { facilityTitle } from '../facility-title';
import { PaperPart } from '../papers/paper-part';
import { SectionFigures } from './section-figures';
import { sectionLines } from './section-lines';
import { SectionTable } from './section-table';
import { SizesPart } from '../sizes/sizes-part';
import { StepButtons } from '../step-buttons';
import { Totals } from './totals';
import { typedHere } from '../typed-here';

interface ResultStepProps {
  readonly wizard: Wizard;
  readonly computations: readonly Computation[];
  readonly wizardDo: Dispatch<WizardAction>;
}

interface Asked {
  readonly computation: Computation;
  readonly requirement: Requirement;
}

const useStyles = makeStyles({
  title: { margin: '8px 0 0', fontSize: tokens.fontSizeBase400 },
});

/** The result: the table, or the facility at several sizes. */
export function ResultStep(props: ResultStepProps): ReactElement {
  const { wizard, computations, wizardDo } = props;
  const shared = useSharedStyles();
  const { say, norms } = usePane();
  const [view, setView] = useState<'table' | 'sizes'>('table');
  return (
    <div className={shared.apart}>
      <ChoiceBar
        label={say('resultViews')}
        choices={[
          { id: 'table', name: say('viewTable') },
          { id: 'sizes', name: say('viewSizes') },
        ]}
        chosen={view}
        onChoose={setView}
        current="true"
      />
      {view === 'table' ? (
        <ResultTable {...props} />
      ) : (
        <SizesPart
          facilities={wizard.facilities}
          computations={computations}
          typed={typedHere(wizard, norms)}
          wizardDo={wizardDo}
        />
      )}
      <StepButtons step="result" onGo={(step) => wizardDo({ do: 'go', step })} />
    </div>
  );
}

/** Totals, then each facility's table by section; pressing a figure explains it. */
function ResultTable({ wizard, computations, wizardDo }: ResultStepProps): ReactElement {
  const { facilities } = wizard;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say, norms, language } = usePane();
  const [showsNone, setShowsNone] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  const all = computations.map(({ facility }) => facility);
  const undetermined = computations.reduce((sum, { total }) => sum + total.undetermined, 0);
  return (
    <div className={shared.apart}>
      <Totals facilities={facilities} computations={computations} />
      <SectionFigures
        caption={say('bySection')}
        words={{ section: say('section'), required: say('required'), actual: say('actual') }}
        lines={sectionLines(norms, all, typedHere(wizard, norms))}
      />
      {undetermined > 0 && (
        <Message
          intent="info"
          actions={
            <Button size="small" onClick={() => wizardDo({ do: 'go', step: 'questions' })}>
              {say('toQuestions')}
            </Button>
          }
        >
          {say('undeterminedPositions', { undetermined })}
        </Message>
      )}
      <Switch label={say('showNone')} checked={showsNone} onChange={(_, { checked }) => setShowsNone(checked)} />
      {computations.map((computation) => {
        const entry = facilities.find(({ key }) => key === computation.key);
        return (
          <section key={computation.key} className={shared.apart}>
            {computations.length > 1 && entry && (
              <h2 className={styles.title}>{facilityTitle(language, norms, entry)}</h2>
            )}
            {norms.edition.sections.map((section) => (
              <SectionTable
                key={section.id}
                section={section}
                computation={computation}
                showsNone={showsNone}
                onAsk={(requirement) => setAsked({ computation, requirement })}
              />
            ))}
          </section>
        );
      })}
      <PaperPart wizard={wizard} computations={computations} />
      {asked && (
        <ExplanationDialog
          facility={asked.computation.facility}
          requirement={asked.requirement}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
