/** Whether a number format shows a number as a day or a time. */
export function isDateFormat(format: unknown): boolean {
  if (typeof format !== 'string') return false;
  // The letter after a backslash, _ or * is shown, leaves room or is repeated; [h] is a time.
  const codes = format.replace(/"[^"]*"|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]|General/giu, '');
  return /[dmyhs]/i.test(codes);
}
