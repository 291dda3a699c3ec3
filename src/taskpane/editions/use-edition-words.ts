import { useCallback } from 'react';
import type { Param } from '../../engine/fault';
import type { EditionsKey } from '../../i18n/pane/editions-en';
import { sayEditions } from '../../i18n/pane/editions-say';
import { usePane } from '../pane-context';

export type SayEditions = (key: EditionsKey, params?: Readonly<Record<string, Param>>) => string;

/** The words of this place in the pane's language. */
export function useEditionWords(): SayEditions {
  const { language } = usePane();
  return useCallback((key, params) => sayEditions(language, key, params), [language]);
}
