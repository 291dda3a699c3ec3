import { Button, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneKey } from '../../../i18n/pane/en';
import type { InsertProgress } from '../../../workbook/facility/insert';
import { usePane } from '../../pane-context';
import { RefusalMessage } from '../../shared/asking/refusal-message';
import { useSharedStyles } from '../../shared/use-shared-styles';
import { WrittenMessage } from '../../shared/asking/written-message';
import { DifferencesQuestion } from './differences-question';
import type { IfThere, Insertion, InsertState } from './use-insertion';

const progressWords: Readonly<Record<InsertProgress, PaneKey>> = {
  looking: 'progressLooking',
  writing: 'progressWriting',
  finishing: 'progressFinishing',
};

/** The insertion's progress, success, or refusal with what can be done instead. */
export function InsertOutcome({ insertion }: { readonly insertion: Insertion }): ReactElement | null {
  const { state, start, stop } = insertion;
  const shared = useSharedStyles();
  const { say } = usePane();
  const again = (ifThere: IfThere, key: PaneKey): ReactElement => (
    <Button key={key} size="small" onClick={() => start(ifThere)}>
      {say(key)}
    </Button>
  );
  switch (state.is) {
    case 'idle':
      return null;
    case 'running':
      return (
        <div className={shared.near} role="status">
          <span>{say(progressWords[state.progress])}</span>
          <ProgressBar aria-label={say(progressWords[state.progress])} />
          <Button size="small" className={shared.start} onClick={stop}>
            {say('stop')}
          </Button>
        </div>
      );
    case 'differs':
      return (
        <DifferencesQuestion
          sheet={state.sheet}
          differences={state.differences}
          onSettle={insertion.settle}
          onCancel={insertion.cancel}
        />
      );
    case 'done':
      return (
        <WrittenMessage place={state.written} before={state.before}>
          {say('inserted', { sheet: state.written.sheet })}
          {!state.printReady && ` ${say('printNotSet')}`}
          {!state.chartReady && ` ${say('chartNotDrawn')}`}
        </WrittenMessage>
      );
    case 'refused':
      return <RefusalMessage refusal={state.refusal} actions={remedies(state, again)} />;
  }
}

function remedies(
  { refusal: { reason }, asked }: Extract<InsertState, { is: 'refused' }>,
  again: (ifThere: IfThere, key: PaneKey) => ReactElement,
): ReactElement[] {
  if (reason === 'sheetExists') return [again('anotherName', 'takeAnotherName'), again('write', 'writeIntoSheet')];
  if (reason === 'foreignCells' || reason === 'headUnread')
    return [again('anotherName', 'takeAnotherName'), again('replace', 'replaceSheet')];
  if (reason === 'targetNotEmpty') return [again('replace', 'replaceSheet'), again('anotherName', 'takeAnotherName')];
  if (['cellInEdit', 'failed', 'busy', 'gone'].includes(reason)) return [again(asked, 'tryAgain')];
  return [];
}
