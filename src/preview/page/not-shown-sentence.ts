import type { NotShown } from '../xlsx/not-shown';
import type { Strings } from './strings';

/** The sentence on what stays in an opened file without being shown; empty where everything is shown. */
export function notShownSentence(notShown: NotShown, { notShown: sentence, unshown }: Strings): string {
  if (notShown.size === 0) return '';
  const list = [...notShown].map(([kind, count]) => `${unshown[kind]} (${count})`).join(', ');
  return sentence.replace('{list}', () => list);
}
