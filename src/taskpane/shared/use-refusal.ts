import { useCallback, useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../workbook/excel/refusal';
import { usePane } from '../pane-context';

type Tell = (refusal: Refusal | undefined) => void;

/** What was refused to a part of the pane. Told after the part was left, it stands above every place instead. */
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

/** Says above every place what was refused; told later that it is not any more, takes that back. */
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

/** Has a refusal said above every place, if the part of the pane that asked is no longer shown. */
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
