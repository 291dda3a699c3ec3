/**
 * Until the page has read the workbook's settings and editions, nobody knows by which edition, rounding and language a
 * formula must answer. The page says so before this script runs; a realm without a page has no workbook to await.
 */
let isAwaited = 'staffingNormsAwaited' in globalThis;
let wasAsked = false;

/** Whether an answer must wait, which is remembered: whoever was put off is calculated anew. */
export function mustWait(): boolean {
  wasAsked ||= isAwaited;
  return isAwaited;
}

/** The page has read the workbook. Says whether a formula was put off meanwhile. */
export function workbookIsRead(): boolean {
  isAwaited = false;
  return wasAsked;
}
