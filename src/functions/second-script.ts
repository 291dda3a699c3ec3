import { inRealm } from './realm';
import type { Second } from './second';

interface Waiting {
  /** The second script's functions, as soon as they are there. */
  second?: Second;
  load?: () => Promise<Second>;
  coming?: Promise<Second | undefined> | undefined;
}

const waiting = inRealm('second', (): Waiting => ({}));

/** The second script, which the page loads after this one: what only rare answers need. Undefined while it is not there. */
export function secondScript(): Second | undefined {
  return waiting.second;
}

/** The second script is there. */
export function secondScriptIs(second: Second): void {
  waiting.second = second;
}

/** How the page loads the second script, which is begun at once. */
export function secondScriptBy(load: () => Promise<Second>): void {
  waiting.load = load;
  void secondScriptComes();
}

/**
 * Waits for the second script; undefined where it could not be loaded, and whoever asks next tries again. No promise where
 * there is no page that could load it.
 */
export function secondScriptComes(): Promise<Second | undefined> | undefined {
  const { load } = waiting;
  if (load === undefined) return undefined;
  waiting.coming ??= load()
    .then(secondScriptIs, () => undefined)
    .then(() => {
      waiting.coming = undefined;
      return waiting.second;
    });
  return waiting.coming;
}
