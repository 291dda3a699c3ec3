import type { Request } from './wire';

/** What the add-in's page has said to Excel, as bytes and actions of Microsoft's client. */
export interface Counts {
  requests: number;
  actions: number;
  bytes: number;
  mostActions: number;
  mostBytes: number;
}

declare global {
  interface Window {
    /** In the window of the browser workbook. */
    officeClientCounts?: Counts;
  }
}

export function countsOf(page: Window): Counts {
  page.officeClientCounts ??= { requests: 0, actions: 0, bytes: 0, mostActions: 0, mostBytes: 0 };
  return page.officeClientCounts;
}

export function count(counts: Counts, text: string, { Actions: { length } }: Request): void {
  counts.requests += 1;
  counts.actions += length;
  counts.bytes += text.length;
  counts.mostActions = Math.max(counts.mostActions, length);
  counts.mostBytes = Math.max(counts.mostBytes, text.length);
}
