import type { CompiledEdition } from '../../engine/compile';
import { formatDay } from '../../i18n/fill';
import { say } from '../../i18n/say';
import type { Language } from '../../norms/schema';

/** An edition's dates in a few words, without today's date. */
export function sayDates({
  language,
  norms,
}: {
  readonly language: Language;
  readonly norms: CompiledEdition;
}): string {
  const { from, until } = norms.edition.inForce;
  return until === undefined
    ? say(language, 'inForceFrom', { day: formatDay(language, from) })
    : say(language, 'repealedFrom', { day: formatDay(language, until) });
}
