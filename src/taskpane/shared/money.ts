import { formatNumber } from '../../i18n/fill';
import { sayPane } from '../../i18n/pane/say';
import { writing, type Language } from '../../norms/languages';

/** Not every browser knows the Kazakh number format; it is that of Russian. */
const figuresOf = (language: Language): string => writing[language === 'kk' ? 'ru' : language].locale;

/** A sum as the language writes it, thousands apart: `1 250 000` in Kazakh and Russian, `1,250,000` in English. */
export function formatMoney(language: Language, value: number): string {
  const sum = Math.round(value * 100) / 100;
  return new Intl.NumberFormat(figuresOf(language)).format(sum === 0 ? 0 : sum);
}

/** The same with its currency beside it. */
export function formatTenge(language: Language, value: number): string {
  return sayPane(language, 'sumOfMoney', { sum: formatMoney(language, value) });
}

/** A gap with its sign, so that a shortfall and a surplus are told apart without colour. */
export function formatGap(language: Language, gap: number): string {
  const units = formatNumber(language, Math.abs(gap));
  if (gap === 0) return units;
  return gap < 0 ? `−${units}` : `+${units}`;
}
