import { languages } from '../../norms/languages';
import type { Language } from '../../norms/schema';

/** The language of Excel's menus, if it is one of the product's. */
export function displayLanguage(): Language | undefined {
  if (typeof Office === 'undefined') return undefined;
  const [primary] = (Office.context?.displayLanguage ?? '').toLowerCase().split('-');
  return languages.find((language) => language === primary);
}

/** The prefix of local-storage keys where a browser separates several hosts. */
export function partitionKey(): string {
  return typeof Office === 'undefined' ? '' : (Office.context?.partitionKey ?? '');
}

/** Excel's theme; undefined where Excel does not tell it, as on the web. */
export function theme(): { readonly isDark: boolean } | undefined {
  const told = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  if (told === undefined || told === null) return undefined;
  return { isDark: told.isDarkTheme ?? isDarkColour(told.bodyBackgroundColor) };
}

/** Office versions before 2023 give only colours. */
function isDarkColour(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => parseInt(pair, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
