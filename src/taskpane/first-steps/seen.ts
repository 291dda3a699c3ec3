import { partitionKey } from '../../workbook/excel/host';

/**
 * Whether the first steps were seen is stored in the browser, since storing it in the workbook would make Excel ask to
 * save it. Where the browser stores nothing, it is remembered until the page is closed.
 */
let isSeenHere = false;

function key(): string {
  return `${partitionKey()}staffing-norms.first-steps`;
}

export function areSeen(): boolean {
  if (isSeenHere) return true;
  try {
    return localStorage.getItem(key()) !== null;
  } catch {
    return false;
  }
}

export function rememberSeen(): void {
  isSeenHere = true;
  try {
    localStorage.setItem(key(), 'seen');
  } catch {
    // The browser stores nothing.
  }
}
