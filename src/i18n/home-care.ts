import type { HomeCareAnswer, HomeCareCase } from '../engine/home-care';
import type { HomeCare, Language } from '../norms/schema';
import type { WorkingEdition } from '../norms/working-edition';
import { sayStatus } from './explanation';
import { say } from './say';
import { conditionKey } from './steps';

/** The decision on service at home: answer, each condition, each relative's ground, citation, the edition's status. */
export function sayHomeCare(
  language: Language,
  edition: WorkingEdition,
  homeCare: HomeCare,
  person: HomeCareCase,
  answer: HomeCareAnswer,
): string[] {
  const article = edition.articles.find(({ id }) => id === homeCare.article);
  const { support } = homeCare;
  return [
    sayDecision(language, answer),
    ...homeCare.conditions.map(({ name }, at) =>
      say(language, conditionKey(person.conditions[at]), { condition: name }),
    ),
    ...person.support.map((ground) =>
      say(language, 'groundHolds', { support: support.name, ground: ground?.name ?? say(language, 'notKnown') }),
    ),
    ...(article?.lines.map(({ text, citation }) => `${text[language]} (${citation[language]})`) ?? []),
    say(language, 'sourceIs', { citation: article?.citation ?? edition.citation }),
    say(language, 'edition', { id: edition.id, status: sayStatus(language, edition) }),
  ];
}

function sayDecision(language: Language, answer: HomeCareAnswer): string {
  if (typeof answer === 'object') return say(language, 'servedUnknown', { items: answer.missing });
  return say(language, answer ? 'mayBeServed' : 'mayNotBeServed');
}
