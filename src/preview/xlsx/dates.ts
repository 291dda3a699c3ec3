const dayMs = 86_400_000;
/** Day 0 of spreadsheet dates; correct from March 1900 on. */
const start = Date.UTC(1899, 11, 30);

/** A date or time of day as ISO writes it → the number that a spreadsheet has for it. */
export function serialOf(iso: string): number | undefined {
  const hasTimeAlone = /^T?\d{2}:/.test(iso);
  const text = hasTimeAlone ? `1899-12-30T${iso.replace(/^T/, '')}` : iso;
  const time = Date.parse(/T/.test(text) && !/(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(time) ? undefined : (time - start) / dayMs;
}
