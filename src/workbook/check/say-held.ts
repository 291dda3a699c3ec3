import { say } from '../../i18n/say';
import type { Language } from '../../norms/schema';
import type { Held } from '../../staffing/compare';
import { checkWord } from './words';

/** A position that is counted within another's units: what is required of it, and what the table has. */
export function sayHeld(language: Language, { position, required, actual }: Held): string {
  const unknown = say(language, 'undeterminedStatus');
  return checkWord(language, 'held', {
    position: position.position.name,
    required: required ?? unknown,
    actual: actual ?? unknown,
  });
}

/** Whether the table has fewer of it than are required, or nobody knows. */
export function isHeldShort({ required, actual }: Held): boolean {
  return required === undefined || actual === undefined || actual < required;
}
