import { useCallback, useState } from 'react';
import { areSeen, rememberSeen } from './seen';

export interface ShownFirstSteps {
  /** `again`: somebody asked for them; undefined: they are not shown. */
  readonly shown: 'first' | 'again' | undefined;
  readonly ask: () => void;
  /** They count as seen. */
  readonly close: () => void;
  /** They give way to a command, and may come again another time. */
  readonly leave: () => void;
}

/** The first steps, shown until somebody has seen them, and again when they are asked for. */
export function useFirstSteps(): ShownFirstSteps {
  const [shown, setShown] = useState<ShownFirstSteps['shown']>(() => (areSeen() ? undefined : 'first'));
  return {
    shown,
    ask: () => setShown('again'),
    close: () => {
      rememberSeen();
      setShown(undefined);
    },
    leave: useCallback(() => setShown(undefined), []),
  };
}
