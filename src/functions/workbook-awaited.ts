/**
 * Whether the page has yet to read the workbook's settings and editions: formulas cannot be answered before that. The
 * page sets the variable before functions.js runs; where there is no page, there is nothing to wait for.
 */
let isAwaited = 'staffingNormsAwaited' in globalThis;
let wasAsked = false;

/** Whether an answer must wait. It is noted that one did, so that Excel calculates again afterwards. */
export function mustWait(): boolean {
  wasAsked ||= isAwaited;
  return isAwaited;
}

/** Called when the page has read the workbook. Returns whether a formula had to wait. */
export function workbookIsRead(): boolean {
  isAwaited = false;
  return wasAsked;
}
