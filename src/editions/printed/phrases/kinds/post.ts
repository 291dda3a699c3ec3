import { itemIn, foundNumber, phraseKind, type Clause, type FoundPhrase } from '../clause';

const isOne = ({ numbers }: FoundPhrase): boolean => (numbers['one'] ?? 1) === 1;
const post = 'круглосуточный|суточный пост [охраны]';
const kkPost = 'тәулік бойы|бойғы [жұмыс] [істейтін] [#one] пост';
const kkToPost = 'тәулік бойы|бойғы [жұмыс] [істейтін] [#one] постқа|постына';

/** For each post around the clock: `на каждый круглосуточный пост`, `әрбір тәулік бойғы постқа`. */
export const postPhrases = phraseKind(
  [
    `на|в [<every>] [#one] ${post}`,
    'для обеспечения [работы] [<every>] [#one] круглосуточного|суточного поста',
    'на обеспечение [работы] [<every>] [#one] круглосуточного|суточного поста',
    `[<every>] [#one] ${kkToPost}`,
    'тәулік бойы|бойғы жұмыс істейтін <every> [#one] постқа|постына',
    '[<every>] [#one] тәуліктік постқа',
    'per|for [<every>] post around the clock',
    'per|for [<every>] [#one] round-the-clock post',
  ],
  (found) => (isOne(found) ? [{ is: 'basis', basis: { is: 'post' } }] : undefined),
);

const formedHow = 'формируется|создается|организуется|устанавливается|выделяется|открывается|вводится';

/** On how many beds a post is formed. What else is weighed in forming it stands in words alone. */
export const postFormed = phraseKind(
  [
    `[#one] ${post} ${formedHow} не менее чем на #count {item}`,
    `[#one] ${post} ${formedHow} [из] [расчета] на [<every>] #count {item}`,
    `[#one] ${post} ${formedHow} "how [,] не менее чем на #count {item}`,
    `[<every>] [#one] ${kkPost} кемінде #count {item:dative} қалыптастырылады|құрылады|ашылады`,
    `[#one] ${kkPost} "how [,] кемінде #count {item:dative} қалыптастырылады|құрылады|ашылады`,
    'a post is formed on at least #count {item}',
    '[#one] post formed on at least #count {item}',
  ],
  (found) => (isOne(found) ? formedOn(found) : undefined),
);

/** For each post, and on how many beds one is formed: `4,75 должности на круглосуточный пост на 25 коек`. */
export const postOn = phraseKind(
  [
    `на|в [<every>] [#one] ${post} на [<every>] #count {item}`,
    'для обеспечения [работы] [<every>] [#one] круглосуточного|суточного поста на [<every>] #count {item}',
    'на обеспечение [работы] [<every>] [#one] круглосуточного|суточного поста на [<every>] #count {item}',
    `[<every>] #count {item:dative} [арналған] [#one] ${kkToPost}`,
    'per|for [<every>] [#one] round-the-clock post per #count {item}',
  ],
  (found) => (isOne(found) ? eachFormedOn(found) : undefined),
);

/** Posts on so many beds, and then their units: `1 круглосуточный пост на 30 коек (4,75 ед.)`. */
export const postWithUnits = phraseKind(
  [
    `#one ${post} [из] [расчета] на [<every>] #count {item} ( #units <unit> )`,
    `#one ${post} [из] [расчета] на [<every>] #count {item} - #units <unit>`,
    `#one ${post} ( #units <unit> ) [из] [расчета] на [<every>] #count {item}`,
    `[<every>] #count {item:dative} #one ${kkPost} ( #units <unit> )`,
  ],
  (found) => {
    const formed = isOne(found) ? eachFormedOn(found) : undefined;
    return formed && [{ is: 'units', units: foundNumber(found, 'units') }, ...formed];
  },
);

/** How many posts there are, where another act says how many units one has: `1 круглосуточный пост на 30 коек`. */
export const postsOnly = phraseKind(
  [
    `#one [<unit>] ${post} на [<every>] #count {item}`,
    `#one ${post} из расчета на [<every>] #count {item}`,
    `[<every>] #count {item:dative} #one ${kkPost}`,
    '#one round-the-clock post per #count {item}',
  ],
  (found) => {
    const formed = found.numbers['one'] === 1 ? formedOn(found) : undefined;
    return formed && [{ is: 'posts' }, ...formed];
  },
);

const formedOf = ['beds', 'places', 'residents', 'children'];

function formedOn(found: FoundPhrase): readonly Clause[] | undefined {
  const formed = { count: foundNumber(found, 'count'), item: itemIn(found) };
  return formedOf.includes(formed.item.id) ? [{ is: 'basis', basis: { is: 'post', formed } }] : undefined;
}

function eachFormedOn(found: FoundPhrase): readonly Clause[] | undefined {
  const formed = formedOn(found);
  return formed && [{ is: 'basis', basis: { is: 'post' } }, ...formed];
}
