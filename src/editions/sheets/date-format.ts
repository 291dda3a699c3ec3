/** Whether a number format shows a number as a day or a time. */
export function isDateFormat(format: unknown): boolean {
  if (typeof format !== 'string') return false;
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/giu, '');
  return /[dmyhs]/i.test(codes);
}
