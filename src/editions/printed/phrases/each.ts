import { itemIn, phraseKind } from '../clause';

/** For each of something: `на каждый автомобиль`, `на группу`, `оқу тобына`, `per vehicle`. */
export const eachPhrases = phraseKind(
  [
    'на [<every>] {item}',
    'на одну|один|одно [<unit>] {item}',
    'из расчета|расчете на [<every>] {item}',
    'в расчете на [<every>] {item}',
    'в|для <every> {item}',
    '<every> {item:dative}',
    'each|every {item}',
    '{item:dative}',
    'per|for [<every>] {item}',
  ],
  (found) => [{ is: 'basis', basis: { is: 'each', items: [itemIn(found)] } }],
);
