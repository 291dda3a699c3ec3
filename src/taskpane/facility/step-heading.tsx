import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { usePane } from '../pane-context';
import { hidden } from '../shared/controls/hidden';
import type { WizardStep } from '../shared/entries/wizard';
import { stepNames } from './step-list';

const useStyles = makeStyles({ hidden });

/** The heading of a step. It gets the focus and is scrolled to when the step is entered. */
export function StepHeading({ step }: { readonly step: WizardStep }): ReactElement {
  const { say } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  return (
    <h2 ref={heading} tabIndex={-1} className={useStyles().hidden}>
      {say(stepNames[step])}
    </h2>
  );
}
