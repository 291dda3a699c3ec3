import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useReducer, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import { sayPane } from '../../i18n/pane/say';
import type { Refusal } from '../../workbook/excel/refusal';
import { CheckPlace } from '../check/check-place';
import { checkReducer, emptyCheck, viewsOfCommands } from '../check/check-state';
import { EditionsPart } from '../editions/editions-part';
import { ExplainPlace } from '../explain/explain-place';
import { FacilityPlace } from '../facility/facility-place';
import { FirstSteps } from '../first-steps/first-steps';
import { useFirstSteps } from '../first-steps/use-first-steps';
import { paneEditions, onLoadedEditions } from '../loaded-editions';
import { NormsPlace } from '../norms/norms-place';
import { PaneContext, type OfficeState, type Pane } from '../pane-context';
import { Message } from '../shared/controls/message';
import { placeNames, placesOfCommands, type PanePlace } from '../shared/places';
import { useAskedCommand } from '../shared/asking/use-command';
import { emptyWizard, wizardReducer } from '../shared/entries/wizard';
import { EditionBar } from './edition-bar';
import { ErrorBoundary } from './error-boundary';
import { ExcelNotice } from './excel-notice';
import { Foot } from './foot';
import { LanguageSwitch } from './language-switch';
import { LiveRegion } from './live-region';
import { PlaceBar } from './place-bar';
import { themes } from './theme';
import { useLanguage } from './use-language';
import { useLook } from './use-look';
import { useSettings } from './use-settings';

interface FrameProps {
  readonly officeState: OfficeState;
}

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'break-word',
  },
  head: {
    '@media (min-height: 480px)': { position: 'sticky', top: 0, zIndex: 2 },
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** Excel draws its own button over the pane's top right corner, 34 by 32 pixels. */
  top: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 40px 0 12px',
    minHeight: '32px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, lineHeight: '16px' },
  unreachable: { marginBottom: '12px' },
  place: { padding: '12px', maxWidth: '960px', marginInline: 'auto', outline: 'none' },
});

/** The frame around the pane's places: languages, tabs, the edition's status, and what all places share. */
export function Frame({ officeState }: FrameProps): ReactElement {
  const styles = useStyles();
  const look = useLook();
  const settings = useSettings();
  const [place, setPlace] = useState<PanePlace>('facility');
  const [announced, announce] = useState('');
  const [refusal, report] = useState<Refusal>();
  const [wizard, wizardDo] = useReducer(wizardReducer, emptyWizard);
  const [check, checkDo] = useReducer(checkReducer, emptyCheck);
  const [language, changeLanguage] = useLanguage(settings, report);
  const editions = useSyncExternalStore(onLoadedEditions, paneEditions);
  const norms = editions.find(({ edition }) => edition.id === settings.edition) ?? editions[0];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = sayPane(language, 'paneName');
  }, [language]);

  useEffect(() => window.scrollTo(0, 0), [place]);

  const firstSteps = useFirstSteps();
  const { leave: leaveFirstSteps } = firstSteps;
  const placeSection = useRef<HTMLElement>(null);

  const asked = useAskedCommand();
  const [arrived, setArrived] = useState<PanePlace>();
  useEffect(() => {
    if (asked === undefined) return;
    const { command } = asked;
    leaveFirstSteps();
    const view = viewsOfCommands[command];
    setPlace(placesOfCommands[command]);
    setArrived(placesOfCommands[command]);
    if (view !== undefined) checkDo({ do: 'view', view });
    if (command === 'insertTable') wizardDo({ do: 'toInsert' });
  }, [asked, leaveFirstSteps]);

  const pane = useMemo<Pane | undefined>(
    () =>
      norms && {
        officeState,
        language,
        norms,
        rounding: settings.rounding,
        say: (key, params) => sayPane(language, key, params),
        announce,
        report,
      },
    [officeState, language, norms, settings.rounding],
  );
  if (pane === undefined) return <p>{sayPane(language, 'noEdition')}</p>;

  return (
    <FluentProvider theme={themes[look]} className={styles.page}>
      <PaneContext.Provider value={pane}>
        <header className={styles.head}>
          <div className={styles.top}>
            <h1 className={styles.title}>{pane.say('paneName')}</h1>
            <LanguageSwitch onChange={changeLanguage} />
          </div>
          <PlaceBar place={place} onChange={setPlace} />
          <EditionBar onMore={() => setPlace('editions')} />
          <ExcelNotice refusal={refusal} onRead={() => report(undefined)} />
        </header>
        {firstSteps.shown !== undefined && (
          <FirstSteps
            key={firstSteps.shown}
            isAsked={firstSteps.shown === 'again'}
            wizard={wizard}
            wizardDo={wizardDo}
            onCounted={() => setPlace('facility')}
            onClose={() => {
              firstSteps.close();
              placeSection.current?.focus();
            }}
          />
        )}
        <section ref={placeSection} tabIndex={-1} aria-label={pane.say(placeNames[place])} className={styles.place}>
          {officeState === 'unreachable' && (
            <div className={styles.unreachable}>
              <Message intent="warning">{pane.say('unreachable')}</Message>
            </div>
          )}
          <ErrorBoundary
            key={place}
            instead={(message) => <Message intent="error">{pane.say('placeFailed', { message })}</Message>}
          >
            {place === 'facility' && <FacilityPlace wizard={wizard} wizardDo={wizardDo} />}
            {place === 'check' && <CheckPlace check={check} checkDo={checkDo} />}
            {place === 'explain' && <ExplainPlace wizard={wizard} />}
            {place === 'norms' && <NormsPlace wizard={wizard} />}
            {place === 'editions' && <EditionsPart settings={settings} />}
          </ErrorBoundary>
        </section>
        <Foot onFirstSteps={firstSteps.ask} />
        <LiveRegion text={announced} />
        <LiveRegion text={arrived === undefined ? '' : pane.say(placeNames[arrived])} />
      </PaneContext.Provider>
    </FluentProvider>
  );
}
