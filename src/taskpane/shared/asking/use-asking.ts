import { useCallback, useRef } from 'react';
import { isRefused, type Refusal, type Refused } from '../../../workbook/excel/refusal';
import { useRefusal } from './use-refusal';

export interface Asking {
  /** The last refusal. */
  readonly refusal: Refusal | undefined;
  /** Asks the workbook and passes the answer to `take`. */
  readonly ask: <T extends object>(question: () => Promise<T | Refused>, take: (answer: T) => void) => void;
  /** Ignores the answer to the present question and clears the refusal. */
  readonly drop: () => void;
}

/**
 * Lets a part of the pane ask the workbook one question at a time: a second press while Excel is slow changes nothing.
 */
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
