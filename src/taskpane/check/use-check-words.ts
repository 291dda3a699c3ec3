import type { Param } from '../../engine/fault';
import type { CheckKey } from '../../i18n/pane/check-en';
import { sayCheck } from '../../i18n/pane/check-say';
import { usePane } from '../pane-context';

export type SayCheck = (key: CheckKey, params?: Readonly<Record<string, Param>>) => string;

/** The words of this place in the pane's language. */
export function useCheckWords(): SayCheck {
  const { language } = usePane();
  return (key, params) => sayCheck(language, key, params);
}
