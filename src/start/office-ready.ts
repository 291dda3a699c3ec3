import type { OfficeState } from '../taskpane/pane-context';

const patience = 10_000;

/** Resolves when Office.js answers; never if its script cannot load. */
export function officeAnswers(): Promise<unknown> {
  return typeof Office === 'undefined' ? new Promise(() => undefined) : Office.onReady();
}

/** Whether Office.js answers within ten seconds; at once "no" where its script is absent. */
export function officeReady(answered: Promise<unknown>): Promise<OfficeState> {
  if (typeof Office === 'undefined') return Promise.resolve('unreachable');
  const late = new Promise<OfficeState>((resolve) => setTimeout(() => resolve('unreachable'), patience));
  return Promise.race([answered.then((): OfficeState => 'ready'), late]);
}
