/** What became of Office.js: it answers, or it never will. */
export type OfficeState = 'ready' | 'unreachable';

const patience = 10_000;

/** `Office.onReady` never answers if the Office.js script cannot load, so it is given ten seconds. */
export function officeReady(): Promise<OfficeState> {
  if (typeof Office === 'undefined') return Promise.resolve('unreachable');
  const answered = Office.onReady().then((): OfficeState => 'ready');
  const late = new Promise<OfficeState>((resolve) => setTimeout(() => resolve('unreachable'), patience));
  return Promise.race([answered, late]);
}
