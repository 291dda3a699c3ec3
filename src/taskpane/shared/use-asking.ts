import { useCallback, useRef } from 'react';
import { isRefused, type Refusal, type Refused } from '../../workbook/excel/refusal';
import { useRefusal } from './use-refusal';

export interface Asking {
  /** What was refused last. */
  readonly refusal: Refusal | undefined;
  /** Asks the workbook, and takes what it answers. */
  readonly ask: <T extends object>(question: () => Promise<T | Refused>, take: (answer: T) => void) => void;
  /** What is asked now is wanted no longer, and what was refused is read. */
  readonly drop: () => void;
}

/** One question at a time from a part of the pane: who presses twice because Excel is slow means it once. */
export function useAsking(): Asking {
  const [refusal, tell] = useRefusal();
  const asked = useRef<object>(undefined);
  const drop = useCallback(() => {
    asked.current = undefined;
    tell(undefined);
  }, [tell]);
  const ask = useCallback<Asking['ask']>(
    (question, take) => {
      if (asked.current !== undefined) return;
      asked.current = question;
      void question().then((answer) => {
        if (asked.current !== question) return;
        asked.current = undefined;
        tell(isRefused(answer) ? answer.refused : undefined);
        if (!isRefused(answer)) take(answer);
      });
    },
    [tell],
  );
  return { refusal, ask, drop };
}
