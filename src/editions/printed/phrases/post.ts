import { itemIn, foundNumber, phraseKind } from '../clause';

/** For each post around the clock: `на каждый круглосуточный пост`, `әрбір тәулік бойғы постқа`. */
export const postPhrases = phraseKind(
  [
    'на|в [<every>] [#one] круглосуточный пост',
    'для обеспечения работы [<every>] [#one] круглосуточного поста',
    '[<every>] [#one] тәулік бойы|бойғы [жұмыс] [істейтін] постқа',
    'per|for [<every>] post around the clock',
    'per|for [<every>] [#one] round-the-clock post',
  ],
  ({ numbers }) => ((numbers['one'] ?? 1) === 1 ? [{ is: 'basis', basis: { is: 'post' } }] : undefined),
);

/** On how many beds a post is formed. What else is weighed in forming it stands in words alone. */
export const postFormed = phraseKind(
  [
    '[#one] круглосуточный пост формируется|создается|организуется|устанавливается не менее чем на #beds {item}',
    '[#one] круглосуточный пост формируется|создается|организуется|устанавливается на [<every>] #beds {item}',
    '[#one] круглосуточный пост формируется|создается|организуется|устанавливается "how [,] не менее чем на #beds {item}',
    '[#one] тәулік бойғы пост кемінде #beds {item:dative} қалыптастырылады|құрылады',
    '[#one] тәулік бойғы пост "how [,] кемінде #beds {item:dative} қалыптастырылады|құрылады',
    'a post is formed on at least #beds {item}',
    '[#one] post formed on at least #beds {item}',
  ],
  (found) => {
    if ((found.numbers['one'] ?? 1) !== 1 || itemIn(found).id !== 'beds') return undefined;
    return [{ is: 'basis', basis: { is: 'post', beds: foundNumber(found, 'beds') } }];
  },
);

/** How many posts there are, where another act says how many units one has: `1 круглосуточный пост на 30 коек`. */
export const postsOnly = phraseKind(
  [
    '#one [<unit>] круглосуточный пост на [<every>] #beds {item}',
    '#one круглосуточный пост из расчета на [<every>] #beds {item}',
    '[<every>] #beds {item:dative} #one тәулік бойғы пост',
    '#one round-the-clock post per #beds {item}',
  ],
  (found) => {
    if (found.numbers['one'] !== 1 || itemIn(found).id !== 'beds') return undefined;
    return [{ is: 'posts' }, { is: 'basis', basis: { is: 'post', beds: foundNumber(found, 'beds') } }];
  },
);
