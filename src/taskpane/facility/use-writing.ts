import { useState } from 'react';
import { isRefused, type Refusal, type Refused } from '../../workbook/excel/refusal';
import { usePane } from '../pane-context';
import { useReportIfLeft } from '../shared/asking/use-refusal';
import { useTask } from '../shared/asking/use-task';

/** What came of the writing of a paper. */
type Outcome<Done, Asked> =
  | { readonly is: 'idle' }
  | { readonly is: 'done'; readonly done: Done }
  | { readonly is: 'refused'; readonly refusal: Refusal; readonly asked: Asked };

export interface PaperWriting<Done, Asked> {
  readonly state: Outcome<Done, Asked> | { readonly is: 'running' };
  readonly start: (asked: Asked) => void;
  readonly stop: () => void;
}

/** Writes a paper into the workbook, which can be stopped, and tells what came of it. */
export function useWriting<Done extends object, Asked>(
  write: (asked: Asked, signal: AbortSignal) => Promise<Done | Refused>,
  told: (done: Done) => string,
): PaperWriting<Done, Asked> {
  const { announce } = usePane();
  const reportIfLeft = useReportIfLeft();
  const task = useTask();
  const [outcome, setOutcome] = useState<Outcome<Done, Asked>>({ is: 'idle' });

  async function run(asked: Asked): Promise<void> {
    setOutcome({ is: 'idle' });
    const result = await task.run((signal) => write(asked, signal));
    if (isRefused(result)) {
      setOutcome({ is: 'refused', refusal: result.refused, asked });
      reportIfLeft(result.refused);
      return;
    }
    setOutcome({ is: 'done', done: result });
    announce(told(result));
  }

  return {
    state: task.isRunning ? { is: 'running' } : outcome,
    start: (asked) => {
      if (!task.isRunning) void run(asked);
    },
    stop: task.stop,
  };
}
