import { formatNumber } from '../../i18n/fill';
import type { Language } from '../../norms/schema';

/** A sum as the language writes it, thousands apart: `1 250 000` in Kazakh and Russian, `1,250,000` in English. */
export function formatMoney(language: Language, value: number): string {
  const [whole = '', part] = formatNumber(language, Math.round(value * 100) / 100).split(/[.,]/);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '\u00a0');
  return part === undefined ? grouped : `${grouped}${language === 'en' ? '.' : ','}${part}`;
}

/** A gap with its sign, so that a shortfall and a surplus are told apart without colour. */
export function formatGap(language: Language, gap: number): string {
  const units = formatNumber(language, Math.abs(gap));
  if (gap === 0) return units;
  return gap < 0 ? `−${units}` : `+${units}`;
}
