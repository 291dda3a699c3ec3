import { sayPane } from '../../../src/i18n/pane/say';
import type { Pane } from '../pane';
import { pressing, type Flow } from './flow';
import { seen } from '../waiting';

/** The switch above every place. */
export function switchLanguage(pane: Pane): Flow {
  return {
    name: 'switch the language',
    writes: 2,
    language: 'ru',
    come: () => Promise.resolve(),
    ...pressing(() => pane.frame.locator('[role=group] [lang="ru"]')),
    ended: () => seen(pane.frame.getByText(sayPane('ru', 'institutionName')).first()),
  };
}
