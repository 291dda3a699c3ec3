import { phraseKind, type Clause, type PhraseKind } from '../clause';
import { conditionNamed, conditionOf } from '../../rules/conditions';
import { sameItem } from '../../items/known-items';

/** Where there is something: `при наличии лифта`, `лифт болған жағдайда`. */
export const whereThereIs: PhraseKind = phraseKind(
  [
    '[при] наличии "what',
    'в случае наличия "what',
    'если есть|имеется|имеются "what',
    'в|для учреждениях|организациях|учреждений|организаций [,] имеющих "what',
    'где есть|имеется|имеются "what',
    'егер [<institution>] "what болса',
    '"what бар болса',
    '"what болса',
    '"what болғанда',
    '"what болған жағдайда|кезде',
    '"what бар болған жағдайда|кезде',
    '"what бар мекемеде|мекемелерде|ұйымда|ұйымдарда|мекемелер|ғимаратта|ғимараттарда|жерде|жерлерде|кезде|жағдайда [ғана] [үшін]',
    'where|if there is|are "what',
  ],
  ({ texts: { what = '' } }) => thereIs(what, true),
);

/** Where there is none: `при отсутствии канализации`, `кәріз болмаған жағдайда`. */
export const whereThereIsNone: PhraseKind = phraseKind(
  [
    '[при] отсутствии "what',
    'в случае отсутствия "what',
    'если нет|отсутствует|отсутствуют "what',
    'где нет "what',
    '"what болмаса',
    '"what болмағанда',
    '"what болмаған жағдайда|кезде',
    '"what жоқ болса|жерде|жерлерде|кезде|жағдайда',
    '"what жоқ мекемеде|мекемелерде|ұйымда|ұйымдарда|ғимаратта|ғимараттарда [ғана]',
    'where|if there is|are no "what',
  ],
  ({ texts: { what = '' } }) => thereIs(what, false),
);

/** The opposite of the condition before: `при наличии лифта – 2, при отсутствии – 1`. */
export const otherwise: PhraseKind = phraseKind(
  [
    'при [его|ее|их] отсутствии',
    'если [его|ее|их] нет',
    'в остальных|других|иных случаях',
    'болмаса',
    'болмаған жағдайда|кезде',
    'if not',
  ],
  () => asked({ is: 'no', item: sameItem }),
);

/** Either of two in one condition, which is asked as one question in the page's words. */
export const eitherWhere: PhraseKind = phraseKind(
  [
    '"one <isThere> немесе "other <isThere> [жағдайда|кезде]',
    '"one немесе "other <isThere> [жағдайда|кезде]',
    'при наличии|отсутствии "one или [при] наличии|отсутствии "other',
  ],
  (found) => asked(conditionNamed(found.printed)),
);

/** In rooms that there may be or not: `(в палатах паллиативной помощи)`. */
export const inRooms: PhraseKind = phraseKind(
  ['в палатах|палате "what', '"what палаталарында|палаталарда|палатасында'],
  (found) => (ofConditions.test(found.texts['what'] ?? '') ? undefined : asked(conditionNamed(found.printed))),
);

/** How the institution works: `при круглосуточном режиме работы`. */
export const inMode: PhraseKind = phraseKind(
  ['при|в "how режиме|графике [работы] [учреждения]', '"how режимде|режимінде [жұмыс] [істейтін] [болса] [болғанда]'],
  (found) => (ofConditions.test(found.texts['how'] ?? '') ? undefined : asked(conditionNamed(found.printed))),
);

/** Something else that has to hold, kept in the page's words: `егер қазылған орлар тазартылмаса`. */
export const onlyIf: PhraseKind = phraseKind(
  [
    'если "what',
    'егер "what',
    'в случае [,] если "what',
    'при условии "what',
    'при необходимости "what',
    'in case of "what',
  ],
  ({ texts: { what = '' }, printed }) => {
    const unfinished = /^егер/iu.test(printed) && !/(са|се)$/u.test(what);
    const known = /^(имеется|имеются|есть|нет|отсутству[ею]т)(\s|$)/iu.test(what);
    return ofConditions.test(what) || unfinished || known ? undefined : asked(conditionNamed(what));
  },
);

/** Words that begin or end a condition stand in none. */
const ofConditions =
  /(^|\s)(мекемеде|ұйымда|бар|болса|болғанда|болған|болмаса|болмаған|болмағанда|жағдайда|кезде|наличии|отсутствии|если|егер|при)(\s|$)|^(қажет\p{L}*|необходимост\p{L}*|потребност\p{L}*)$/iu;

/** Words that say what is granted are no part of what there is. */
const ofGranting =
  /^не(\s|$)|(^|\s)(ввод[ия]тся|устанавлива[ею]тся|предусматрива[ею]тся|предусмотрен\p{L}*|полагается|дополнительно|қосымша)(\s|$)/iu;

/** What a row asks where something is there, or is not; undefined where the words say more than that. */
export function thereIs(what: string, present: boolean): readonly Clause[] | undefined {
  return ofConditions.test(what) || ofGranting.test(what) ? undefined : asked(conditionOf(what, present));
}

function asked(one: Extract<Clause, { is: 'asked' }>['asked'] | undefined): readonly Clause[] | undefined {
  return one && [{ is: 'asked', asked: one }];
}
