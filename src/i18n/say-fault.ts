import type { Fault, Param } from '../engine/fault';
import { inEach } from '../norms/languages';
import type { Language, Text } from '../norms/schema';
import { catalogue, type Params, type Say, type Sentences } from './catalogue';
import { faultMessages, type FaultMessageKey } from './faults/messages';
import { fillIn, formatDay, isText } from './fill';

/** The sentences of a language, of messages that have each key once. */
export function sentencesFrom<Key extends string>(messages: Readonly<Record<Key, Text>>): Sentences<Key> {
  const of = (language: Language): Record<Key, string> =>
    Object.fromEntries(Object.entries<Text>(messages).map(([key, text]) => [key, text[language]])) as Record<
      Key,
      string
    >;
  return inEach(of);
}

/** What the functions say of what is wrong. */
export const faultWords = catalogue(sentencesFrom(faultMessages));

/** A sentence of the functions' words: faults inside it are said, several names in a list stand in quotation marks. */
export function speak<Key extends string>(words: Say<Key>, language: Language, key: Key, params: Params): string {
  return fillIn(language, words.sentences[language][key], quoteNames(language, params), (fault) =>
    sayFault(language, fault),
  );
}

/** A name in a list may have a comma of its own. */
function quoteNames(language: Language, params: Params): Params {
  const entries = Object.entries(params).map(([name, param]): [string, Param] => {
    if (!Array.isArray(param) || param.length < 2) return [name, param];
    const list = param as readonly Param[];
    return [
      name,
      list.map((one) => (isText(one) ? fillIn(language, faultMessages.quoted[language], { text: one }) : one)),
    ];
  });
  return Object.fromEntries(entries);
}

/** What is wrong, and what to do about it. */
export function sayFault(language: Language, { key, params }: Fault): string {
  const { day, where } = params;
  return speak(faultWords, language, key, {
    ...params,
    ...(typeof day === 'string' ? { day: formatDay(language, day) } : {}),
    ...(typeof where === 'string' ? { where: sayArgument(language, where) } : {}),
  });
}

const argumentWords: Readonly<Partial<Record<string, FaultMessageKey>>> = {
  position: 'argumentPosition',
  actual: 'argumentActual',
  residents: 'argumentResidents',
  type: 'argumentType',
  profile: 'argumentProfile',
  section: 'argumentSection',
  direction: 'argumentDirection',
  edition: 'argumentEdition',
  language: 'argumentLanguage',
};

/** A function's argument as its reader calls it. */
function sayArgument(language: Language, parameter: string): string {
  const word = argumentWords[parameter];
  return word === undefined ? parameter : faultMessages[word][language];
}
