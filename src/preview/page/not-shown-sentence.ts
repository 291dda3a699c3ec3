import type { NotShown } from '../xlsx/not-shown';
import type { Strings } from './strings';

/** What stays in an opened file and is not shown; empty: everything is. */
export function notShownSentence(notShown: NotShown, { notShown: sentence, unshown }: Strings): string {
  if (notShown.size === 0) return '';
  const list = [...notShown].map(([kind, count]) => `${unshown[kind]} (${count})`).join(', ');
  return sentence.replace('{list}', () => list);
}
