import type { Fault, Param } from '../engine/fault';
import type { Language } from '../norms/schema';
import type { MessageKey } from './en';
import { fill, formatDay } from './fill';
import { messages } from './messages';

/** A sentence of the product in a language. */
export function say(language: Language, key: MessageKey, params?: Readonly<Record<string, Param>>): string {
  return fill(language, messages[key][language], params, (fault) => sayFault(language, fault));
}

/** What is wrong, and what to do about it. */
export function sayFault(language: Language, { key, params }: Fault): string {
  const { day } = params;
  return say(language, key, typeof day === 'string' ? { ...params, day: formatDay(language, day) } : params);
}
