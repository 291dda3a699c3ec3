/** Whether a number format shows a number as a day or a time. */
export function isDateFormat(format: unknown): boolean {
  return /[dmyhs]/i.test(codesOf(format));
}

/** Whether a number format shows a number in hundredths. */
export function isPercentageFormat(format: unknown): boolean {
  return codesOf(format).includes('%');
}

/** A format without what it shows as it is. The letter after a backslash, _ or * is shown, leaves room or is repeated; [h] is a time. */
function codesOf(format: unknown): string {
  if (typeof format !== 'string') return '';
  return format.replace(/"[^"]*"|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]|General/giu, '');
}
