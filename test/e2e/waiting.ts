import type { Locator } from 'playwright-core';

/** Only what never comes takes longer. */
export const latestMs = 60_000;

/** Waits until something holds; for Playwright's own waiting a promise is as good as true. */
export async function until(holds: () => Promise<boolean>, what = String(holds)): Promise<void> {
  for (const end = Date.now() + latestMs; !(await holds()); await new Promise((resolve) => setTimeout(resolve, 25)))
    if (Date.now() > end) throw new Error(`This does not come to hold: ${what}`);
}

/** Waits until it is seen. Playwright's own waiting looks only twice in a second for what is not there at once. */
export function seen(locator: Locator): Promise<void> {
  return until(() => locator.isVisible(), `${String(locator)} is seen`);
}

/** Waits until it is seen no more. */
export function gone(locator: Locator): Promise<void> {
  return until(async () => !(await locator.isVisible()), `${String(locator)} is gone`);
}
