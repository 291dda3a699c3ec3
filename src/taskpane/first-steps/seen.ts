import { partitionKey } from '../../workbook/excel/host';

/**
 * Whether the first steps were seen is kept in the browser, not in the workbook, which would then ask to be saved. Where
 * the browser keeps nothing, it is known for as long as the page runs.
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
    // A browser that keeps nothing.
  }
}
