import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Total } from '../../../engine/total';
import { usePane } from '../../pane-context';
import { useSharedStyles } from '../../shared/use-shared-styles';
import { sumTotals } from '../computation';

interface SoFarProps {
  readonly totals: readonly Total[];
  readonly open: number;
  readonly notKnown: number;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The required units so far and what is still open, updated with each answer. */
export function SoFar({ totals, open, notKnown }: SoFarProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say } = usePane();
  const { units, undetermined } = sumTotals(totals);
  return (
    <div role="status" className={styles.bar}>
      <span className={shared.strong}>{say(undetermined > 0 ? 'requiredAtLeast' : 'requiredAll', { units })}</span>
      <span className={shared.small}>
        {say(open > 0 ? 'openQuestions' : 'noOpenQuestions', { open })}
        {notKnown > 0 && ` ${say('notKnownQuestions', { notKnown })}`}
      </span>
    </div>
  );
}
