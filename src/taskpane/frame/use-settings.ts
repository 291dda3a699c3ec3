import { useSyncExternalStore } from 'react';
import { onSettings, currentSettings, type Settings } from '../../workbook/settings';

/** The workbook's settings, as they are now. */
export function useSettings(): Settings {
  return useSyncExternalStore(onSettings, currentSettings);
}
