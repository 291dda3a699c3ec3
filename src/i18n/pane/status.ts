import { isInForce, type Day } from '../../engine/in-force';
import type { Edition, Language } from '../../norms/schema';
import { formatDay } from '../fill';
import { sayPane } from './say';

/** Whether an edition is in force on a day, will be, or no longer is. */
export type Standing = 'repealed' | 'in-force' | 'not-yet';

export function standingOf(edition: Edition, today: Day): Standing {
  if (isInForce(edition, today)) return 'in-force';
  return today < edition.inForce.from ? 'not-yet' : 'repealed';
}

/** An edition's standing in plain words, short enough for a bar. */
export function sayStanding(language: Language, edition: Edition, today: Day): string {
  const { from, until } = edition.inForce;
  const act = edition.citationShort;
  switch (standingOf(edition, today)) {
    case 'repealed':
      return sayPane(language, 'barRepealed', { act, day: formatDay(language, until ?? from) });
    case 'not-yet':
      return sayPane(language, 'barNotYet', { act, day: formatDay(language, from) });
    case 'in-force':
      return sayPane(language, 'barInForce', { act, day: formatDay(language, from) });
  }
}
