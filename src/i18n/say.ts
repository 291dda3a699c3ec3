import type { Fault, Param } from '../engine/fault';
import { inEach } from '../norms/languages';
import type { Language } from '../norms/schema';
import { catalogue, type Params } from './catalogue';
import type { MessageKey } from './en';
import { fillIn, formatDay, isText } from './fill';
import { messages } from './messages';

/** What the functions and explanations say. */
export const functionWords = catalogue(inEach(sentencesIn));

function sentencesIn(language: Language): Record<MessageKey, string> {
  const texts = Object.entries(messages).map(([key, text]) => [key, text[language]]);
  return Object.fromEntries(texts) as Record<MessageKey, string>;
}

/** A sentence of the product in a language. */
export function say(language: Language, key: MessageKey, params: Params = {}): string {
  return fillIn(language, functionWords.sentences[language][key], quoteNames(language, params), (fault) =>
    sayFault(language, fault),
  );
}

/** Several names in a list stand in quotation marks: one may have a comma of its own. */
function quoteNames(language: Language, params: Params): Params {
  const entries = Object.entries(params).map(([name, param]): [string, Param] => {
    if (!Array.isArray(param) || param.length < 2) return [name, param];
    const list = param as readonly Param[];
    return [name, list.map((one) => (isText(one) ? say(language, 'quoted', { text: one }) : one))];
  });
  return Object.fromEntries(entries);
}

/** What is wrong with an input, and what to do about it. */
export function sayFault(language: Language, { key, params }: Fault): string {
  const { day, where } = params;
  return say(language, key, {
    ...params,
    ...(typeof day === 'string' ? { day: formatDay(language, day) } : {}),
    ...(typeof where === 'string' ? { where: sayArgument(language, where) } : {}),
  });
}

const argumentWords: Readonly<Partial<Record<string, MessageKey>>> = {
  position: 'argumentPosition',
  actual: 'argumentActual',
  residents: 'argumentResidents',
  type: 'argumentType',
  profile: 'argumentProfile',
  section: 'argumentSection',
  edition: 'argumentEdition',
  language: 'argumentLanguage',
};

/** The name of a function's argument as the user sees it. */
function sayArgument(language: Language, parameter: string): string {
  const word = argumentWords[parameter];
  return word === undefined ? parameter : say(language, word);
}
