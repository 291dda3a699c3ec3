import { inEach, languages, type Language } from '../norms/languages';
import type { Text } from '../norms/schema';

const mark = (text: string, language: Language): string => `${text} [${language}]`;

/** A text in every language: where one is missing, the first that is there stands in, marked with its language. */
export function withStandIns(text: Partial<Text>): Text {
  const language = languages.find((one) => text[one] !== undefined);
  const standIn = language === undefined ? '' : mark(text[language] ?? '', language);
  return inEach((one) => text[one] ?? standIn);
}

/** A text without the languages that another stands in for. */
export function withoutStandIns(text: Partial<Text>): Partial<Text> {
  const standsIn = (language: Language): boolean =>
    languages.some((one) => one !== language && text[one] !== undefined && text[language] === mark(text[one], one));
  return Object.fromEntries(languages.filter((one) => !standsIn(one)).map((one) => [one, text[one]]));
}

/** Whether a value of an edition's JSON is a text, in whatever languages. */
export function isEditionText(value: unknown): value is Partial<Text> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => typeof text === 'string' && languages.some((language) => language === key))
  );
}
