import { useCallback } from 'react';
import type { Params, Say } from '../../i18n/catalogue';
import { usePane } from '../pane-context';

export type SayWords<Key extends string> = (key: Key, params?: Params) => string;

/** The words of a catalogue in the pane's language. */
export function useWords<Key extends string>(say: Say<Key>): SayWords<Key> {
  const { language } = usePane();
  return useCallback((key, params) => say(language, key, params), [say, language]);
}
