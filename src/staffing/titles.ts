import type { CellValue } from './sheet-cells';

/** No title of a column is longer. */
const longest = 500;

/** `Д о л ж н о с т ь`: two spaces or more part the words. */
export function withoutSpacing(text: string): string {
  const letters = text.split(/\s+/u);
  const single = letters.filter((one) => [...one].length === 1).length;
  if (letters.length < 4 || single < letters.length * 0.8) return text;
  return text
    .split(/\s{2,}/u)
    .map((word) => word.replace(/\s/gu, ''))
    .join(' ');
}

/** A figure that may be the title of a year's column. */
export function isYear(value: CellValue | undefined): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 2000 && value < 2100;
}

/** A day that may be the title of its column: `на 01.01.2025 г.` */
export function isDay(value: CellValue | undefined): boolean {
  return (
    typeof value === 'string' &&
    /^\s*((на|с|от)\s+)?\d{1,2}[./]\d{1,2}[./](20)?\d\d(\s*(г|ж))?\.?\s*$|^\s*(на\s+)?20\d\d\s*(г\.?|год|ж\.?|жыл)\s*$/iu.test(
      value,
    )
  );
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * The ways to read a title that was broken over lines by hand: `Кол-⏎во` keeps its hyphen, `Долж-⏎ность` loses it,
 * `Долж⏎ность` is one word, `Кол-во⏎ставок` two; the second is the one without hyphens. Empty where a cell holds no title.
 */
export function titleReadings(value: CellValue | undefined): readonly string[] {
  if (isYear(value)) return [String(value)];
  if (typeof value !== 'string' || value.length > longest || value.trim() === '') return [];
  const text = withoutSpacing(value.trim());
  const lines = /(\p{L})-?\s*\n\s*(?=\p{Ll})/gu;
  const kept = oneLine(text.replace(/-\s*\n\s*/gu, '-'));
  if (!text.includes('\n')) return [kept];
  return [
    ...new Set([kept, oneLine(text.replace(/(\p{L})-\s*\n\s*(?=\p{Ll})/gu, '$1')), oneLine(text.replace(lines, '$1'))]),
  ];
}
