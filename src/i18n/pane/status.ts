import type { ForceOnDay } from '../../engine/in-force';
import type { Edition, Language } from '../../norms/schema';
import { formatDay } from '../fill';
import { sayPane } from './say';

/** Whether an edition is in force, short enough for the pane's status bar. */
export function sayStanding(language: Language, edition: Edition, standing: ForceOnDay): string {
  const { from, until } = edition.inForce;
  const act = edition.citationShort;
  switch (standing) {
    case 'repealed':
      return sayPane(language, 'barRepealed', { act, day: formatDay(language, until ?? from) });
    case 'not-yet':
      return sayPane(language, 'barNotYet', { act, day: formatDay(language, from) });
    case 'in-force':
      return sayPane(language, 'barInForce', { act, day: formatDay(language, from) });
  }
}
