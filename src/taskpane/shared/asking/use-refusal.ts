import { useCallback, useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../../workbook/excel/refusal';
import { usePane } from '../../pane-context';

type Tell = (refusal: Refusal | undefined) => void;

/**
 * The last refusal of a part of the pane, and its setter. Set after the part was left, it is shown above every place
 * instead.
 */
export function useRefusal(): readonly [Refusal | undefined, Tell] {
  const [refusal, setRefusal] = useState<Refusal>();
  const reportIfLeft = useReportIfLeft();
  const tell = useCallback<Tell>(
    (told) => {
      setRefusal(told);
      if (told !== undefined) reportIfLeft(told);
    },
    [reportIfLeft],
  );
  return [refusal, tell];
}

/** Shows a refusal above every place; the setter without one takes it away again. */
export function useReport(): Tell {
  const { report } = usePane();
  const reported = useRef<Refusal>(undefined);
  return useCallback(
    (told) => {
      const before = reported.current;
      reported.current = told;
      report((now) => told ?? (now === before ? undefined : now));
    },
    [report],
  );
}

/** Shows a refusal above every place if the part of the pane that asked is no longer shown. */
export function useReportIfLeft(): (refusal: Refusal) => void {
  const { report } = usePane();
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  return useCallback(
    (refusal) => {
      if (!isShown.current) report(refusal);
    },
    [report],
  );
}
