import { languages } from '../../norms/languages';
import type { Language } from '../../norms/schema';

/** The language of Excel's own menus, where it is one of the product's. */
export function displayLanguage(): Language | undefined {
  if (typeof Office === 'undefined') return undefined;
  const [primary] = (Office.context?.displayLanguage ?? '').toLowerCase().split('-');
  return languages.find((language) => language === primary);
}

/** What the names of kept things begin with, where a browser keeps those of several hosts together. */
export function partitionKey(): string {
  return typeof Office === 'undefined' ? '' : (Office.context?.partitionKey ?? '');
}

/** Excel's theme; undefined where Excel does not tell, as on the web. */
export function theme(): { readonly isDark: boolean } | undefined {
  const told = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  if (told === undefined || told === null) return undefined;
  return { isDark: told.isDarkTheme ?? isDarkColour(told.bodyBackgroundColor) };
}

/** Office before 2023 gives colours alone. */
function isDarkColour(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => parseInt(pair, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/** Excel does not tell when its theme changes, so the listener is called whenever the pane gets the focus again. */
export function onTheme(listener: () => void): () => void {
  window.addEventListener('focus', listener);
  return () => window.removeEventListener('focus', listener);
}
