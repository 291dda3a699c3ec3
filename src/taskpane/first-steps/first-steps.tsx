import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type Dispatch, type ReactElement } from 'react';
import type { PaneKey } from '../../i18n/pane/en';
import { usePane } from '../pane-context';
import { useSharedStyles } from '../shared/use-shared-styles';
import type { Wizard, WizardAction } from '../shared/entries/wizard';
import { PlacesScreen } from './places-screen';
import { SampleScreen } from './sample-screen';

const screens = ['what', 'sample', 'places'] as const;
type Screen = (typeof screens)[number];

const titles: Readonly<Record<Screen, PaneKey>> = {
  what: 'firstWhatTitle',
  sample: 'firstSampleTitle',
  places: 'firstPlacesTitle',
};

interface FirstStepsProps {
  /** Whether somebody opened the first steps by hand; then the focus moves to them. */
  readonly isAsked: boolean;
  readonly wizard: Wizard;
  readonly wizardDo: Dispatch<WizardAction>;
  /** Called when the sample has been put into the wizard. */
  readonly onCounted: () => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    maxWidth: '960px',
    marginInline: 'auto',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** Three short screens above the open place of the pane: what the add-in is for, a sample, where things are. */
export function FirstSteps({ isAsked, wizard, wizardDo, onCounted, onClose }: FirstStepsProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say } = usePane();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const screen = screens[at] ?? 'what';
  const next = screens[at + 1];

  // When they open by themselves, the focus stays where it was.
  const isMoved = isAsked || at > 0;
  useEffect(() => {
    if (isMoved) heading.current?.focus();
  }, [isMoved, at]);

  return (
    <section className={styles.steps} aria-label={say('firstSteps')}>
      <p className={shared.hint}>{say('firstStepsAt', { at: at + 1, of: screens.length })}</p>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {say(titles[screen])}
      </h2>
      {screen === 'what' && (
        <>
          <p className={shared.text}>{say('firstWhat')}</p>
          <p className={shared.text}>{say('firstSafe')}</p>
        </>
      )}
      {screen === 'sample' && <SampleScreen wizard={wizard} wizardDo={wizardDo} onCounted={onCounted} />}
      {screen === 'places' && <PlacesScreen />}
      <div className={shared.row}>
        {next === undefined ? (
          <Button appearance="primary" onClick={onClose}>
            {say('begin')}
          </Button>
        ) : (
          <>
            <Button appearance="primary" onClick={() => setAt(at + 1)}>
              {say('firstNext', { screen: say(titles[next]) })}
            </Button>
            <Button onClick={onClose}>{say('skip')}</Button>
          </>
        )}
      </div>
    </section>
  );
}
