import { useRef, useState } from 'react';
import { isRefused, type Refusal, type Refused } from '../../workbook/excel/refusal';
import { usePane } from '../pane-context';
import { useReportIfLeft } from '../shared/use-refusal';

/** How far the writing of a paper is. */
export type WritingState<Done, Asked> =
  | { readonly is: 'idle' | 'running' }
  | { readonly is: 'done'; readonly done: Done }
  | { readonly is: 'refused'; readonly refusal: Refusal; readonly asked: Asked };

export interface PaperWriting<Done, Asked> {
  readonly state: WritingState<Done, Asked>;
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
  const running = useRef<AbortController>(undefined);
  const [state, setState] = useState<WritingState<Done, Asked>>({ is: 'idle' });

  async function run(asked: Asked): Promise<void> {
    const controller = new AbortController();
    running.current = controller;
    setState({ is: 'running' });
    const result = await write(asked, controller.signal);
    running.current = undefined;
    if (isRefused(result)) {
      setState({ is: 'refused', refusal: result.refused, asked });
      reportIfLeft(result.refused);
      return;
    }
    setState({ is: 'done', done: result });
    announce(told(result));
  }

  return {
    state,
    start: (asked) => {
      if (running.current === undefined) void run(asked);
    },
    stop: () => running.current?.abort(),
  };
}
