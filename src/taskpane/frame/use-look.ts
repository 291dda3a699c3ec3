import { useEffect, useState } from 'react';
import { theme } from '../../workbook/excel/host';
import { onReturn } from '../shared/asking/on-return';
import type { PaneLook } from './theme';

const systemIsDark = '(prefers-color-scheme: dark)';

function present(): PaneLook {
  return (theme()?.isDark ?? window.matchMedia(systemIsDark).matches) ? 'dark' : 'light';
}

/** Light or dark: Excel's theme, or the system's where Excel does not tell. Follows changes. */
export function useLook(): PaneLook {
  const [look, setLook] = useState(present);
  useEffect(() => {
    const follow = (): void => setLook(present());
    const system = window.matchMedia(systemIsDark);
    system.addEventListener('change', follow);
    // Excel does not report changes of its theme.
    const stop = onReturn(follow);
    return () => {
      system.removeEventListener('change', follow);
      stop();
    };
  }, []);
  return look;
}
