import { useEffect, useState } from 'react';
import { onTheme, theme } from '../../workbook/host';
import type { Look } from './theme';

const queries = ['(forced-colors: active)', '(prefers-color-scheme: dark)'] as const;

function present(): Look {
  const [highContrast, dark] = queries.map((query) => window.matchMedia(query).matches);
  if (highContrast) return 'high-contrast';
  return (theme()?.isDark ?? dark) ? 'dark' : 'light';
}

/** Light, dark or high contrast, as Excel has it; where Excel does not say, as the system has it. Follows changes. */
export function useLook(): Look {
  const [look, setLook] = useState(present);
  useEffect(() => {
    const follow = (): void => setLook(present());
    const media = queries.map((query) => window.matchMedia(query));
    media.forEach((one) => one.addEventListener('change', follow));
    const stop = onTheme(follow);
    return () => {
      media.forEach((one) => one.removeEventListener('change', follow));
      stop();
    };
  }, []);
  return look;
}
