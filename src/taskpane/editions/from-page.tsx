import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { usePane } from '../pane-context';
import { Message } from '../shared/controls/message';
import { useSharedStyles } from '../shared/use-shared-styles';
import { Fold } from './fold';
import { LoadPage } from './load-page';
import { OpenAct } from './open-act';
import { OtherLanguage } from './other-language';
import { PageQuestions } from './page-questions';
import { PageSource, type Looked } from './page-source';
import { PageSummary } from './page-summary';
import { useEditionWords } from './use-edition-words';

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: '20px', display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  inside: { display: 'grid', gap: '8px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** From the published page of an act to an edition, in four steps. */
export function FromPage(): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { announce } = usePane();
  const words = useEditionWords();
  const [looked, setLooked] = useState<Looked>();
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  /** Counts the pages that were read: a new one discards what was typed about the last. */
  const [turn, setTurn] = useState(0);
  const draft = looked?.draft;

  function take(next: Looked): void {
    setLooked(next);
    setAnswers(new Map());
    setTurn(turn + 1);
    announce(next.draft === undefined ? words('pageNoTable') : words('pageLooked', { sheet: next.sheet }));
  }

  return (
    <Fold title={words('pageTitle')} hint={words('pageHint')}>
      <ol className={styles.steps}>
        <Step title={words('pageStepOpen')}>
          <OpenAct />
        </Step>
        <Step title={words('pageStepPaste')}>
          <p className={shared.hint}>{words('pagePasteHint')}</p>
        </Step>
        <Step title={words('pageStepLook')}>
          <PageSource first onRead={take} />
          {looked !== undefined && draft === undefined && <Message intent="warning">{words('pageNoTable')}</Message>}
          {looked !== undefined && draft !== undefined && (
            <>
              <PageSummary draft={draft} />
              <OtherLanguage key={turn} draft={draft} onJoined={(joined) => setLooked({ ...looked, draft: joined })} />
              <PageQuestions
                draft={draft}
                sheet={looked.inWorkbook ? looked.sheet : undefined}
                answers={answers}
                onAnswer={setAnswers}
              />
            </>
          )}
        </Step>
        <Step title={words('pageStepLoad')}>
          {looked === undefined || draft === undefined ? (
            <p className={shared.hint}>{words('pageLoadLater')}</p>
          ) : (
            <LoadPage key={turn} draft={draft} sheet={looked.sheet} answers={answers} reading={looked.reading} />
          )}
        </Step>
      </ol>
    </Fold>
  );
}

function Step({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <li>
      <div className={styles.inside}>
        <h3 className={shared.smallTitle}>{title}</h3>
        {children}
      </div>
    </li>
  );
}
