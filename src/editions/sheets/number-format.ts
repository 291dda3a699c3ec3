/** Whether a number format shows a number as a day or a time. */
export function isDateFormat(format: unknown): boolean {
  return /[dmyhs]/i.test(codesOf(format));
}

/** Whether a number format shows a number in hundredths. */
export function isPercentageFormat(format: unknown): boolean {
  return codesOf(format).includes('%');
}

/** A number as such a format shows it; Excel shows no more digits than these. */
export function shownPercentage(value: number): string {
  return `${Number((value * 100).toPrecision(15))}%`;
}

/** A format without what it shows as it is. The letter after a backslash, _ or * is shown, leaves room or is repeated; [h] is a time. */
function codesOf(format: unknown): string {
  if (typeof format !== 'string') return '';
  return format.replace(/"[^"]*"|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]|General/giu, '');
}
