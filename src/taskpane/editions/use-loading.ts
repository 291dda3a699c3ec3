import { useRef, useState } from 'react';
import type { JsonMistake, SheetMistake } from '../../editions/mistake';
import type { Edition } from '../../norms/schema';
import { addEdition } from '../../workbook/editions/write-editions';
import { isRefused, type Refused } from '../../workbook/excel/refusal';
import { usePane } from '../pane-context';
import { useReportIfLeft } from '../shared/asking/use-refusal';
import type { Loading } from './loading';
import { useEditionWords } from './use-edition-words';

export interface LoadingDo {
  readonly loading: Loading;
  readonly load: (read: () => Promise<Edition | readonly (SheetMistake | JsonMistake)[] | Refused>) => void;
  /** Loads an edition that was refused because its id is taken, in place of the other one. */
  readonly replace: (edition: Edition) => void;
}

/** Reads an edition from somewhere and loads it into the workbook, whole or not at all. */
export function useLoading(): LoadingDo {
  const { announce } = usePane();
  const words = useEditionWords();
  const [loading, setLoading] = useState<Loading>({ is: 'idle' });
  const reportIfLeft = useReportIfLeft();
  const isLoading = useRef(false);

  async function add(edition: Edition, replace: boolean): Promise<Loading> {
    const result = await addEdition(edition, { replace });
    if (isRefused(result)) return { is: 'refused', refusal: result.refused };
    if ('notLoaded' in result) return { is: 'notLoaded', why: result.notLoaded, edition };
    announce(words('loaded', { id: edition.id, fingerprint: '' }));
    return { is: 'loaded', edition: result.loaded };
  }

  async function run(outcome: () => Promise<Loading>): Promise<void> {
    if (isLoading.current) return;
    isLoading.current = true;
    setLoading({ is: 'reading' });
    const ended = await outcome().catch((): Loading => ({ is: 'unread' }));
    isLoading.current = false;
    setLoading(ended);
    if (ended.is === 'refused') reportIfLeft(ended.refusal);
  }

  return {
    loading,
    load: (read) =>
      void run(() =>
        read().then((found) => {
          if (Array.isArray(found)) return { is: 'mistakes', mistakes: found };
          if (isRefused(found as object)) return { is: 'refused', refusal: (found as Refused).refused };
          return add(found as Edition, false);
        }),
      ),
    replace: (edition) => void run(() => add(edition, true)),
  };
}
