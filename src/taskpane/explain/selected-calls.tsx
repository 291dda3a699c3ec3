import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { readPosition } from '../../engine/arguments/position';
import { answerTo } from '../../workbook/selection/answer-to';
import type { SelectedCell } from '../../workbook/selection/read-selection';
import { paneEditions } from '../loaded-editions';
import { usePane } from '../pane-context';
import { SelectField } from '../shared/select-field';
import { CallAnswer } from './call-answer';

const useStyles = makeStyles({ calls: { display: 'flex', flexDirection: 'column', gap: '12px' } });

/** The calls in the selected cell; where there are several, one is chosen. */
export function SelectedCalls({
  selection: { calls, element },
}: {
  readonly selection: SelectedCell;
}): ReactElement | null {
  const styles = useStyles();
  const { say, norms, rounding } = usePane();
  const [at, setAt] = useState(0);
  const call = calls[at] ?? calls[0];
  if (call === undefined) return null;
  const context = { loaded: paneEditions(), byDefault: norms.edition.id, rounding, readPosition };
  return (
    <div className={styles.calls}>
      {calls.length > 1 && (
        <SelectField
          label={say('whichCall')}
          value={String(at)}
          options={calls.map(({ name }, number) => ({
            value: String(number),
            name: say('callNumber', { number: number + 1, of: calls.length, name: `NORMS.${name}` }),
          }))}
          onChange={(value) => setAt(Number(value))}
        />
      )}
      <CallAnswer answer={answerTo(call, element, context)} />
    </div>
  );
}
