import { itemIn, foundNumber, phraseKind } from '../clause';

/** At least so many units: `не менее 1 единицы`, `кемінде 1 бірлік`, `1 бірліктен кем емес`. */
export const atLeast = phraseKind(
  [
    'не менее [чем] #units [<unit>] [<unit>]',
    'не ниже #units [<unit>]',
    'минимум #units [<unit>]',
    'кемінде #units [<unit>]',
    '#units [<unit>] кем емес',
    '#units [<unit>] кем болмауы тиіс|керек',
    'at least #units [<unit>]',
    'not less|fewer than #units [<unit>]',
    'minimum #units [<unit>]',
  ],
  (found) => [{ is: 'atLeast', units: foundNumber(found, 'units') }],
);

/** At most so many units: `не более 2`, `2 бірліктен аспайды`. */
export const atMost = phraseKind(
  [
    'не более [чем] #units [<unit>] [<unit>]',
    'не свыше|больше|выше #units [<unit>]',
    'максимум #units [<unit>]',
    'ең көбі|көп #units [<unit>]',
    '#units [<unit>] көп емес',
    '#units [<unit>] артық емес',
    '#units [<unit>] аспайды',
    'at most #units [<unit>]',
    'not more than #units [<unit>]',
    'no more than #units [<unit>]',
  ],
  (found) => [{ is: 'atMost', limit: { units: foundNumber(found, 'units') } }],
);

/** At most so many for each of something: `не более 2 единиц на кабинет`, `бір кабинетке 2 бірліктен көп емес`. */
export const atMostPer = phraseKind(
  [
    'не более [чем] #units [<unit>] на [<every>] {item}',
    'не более [чем] #units [<unit>] на один|одну|одно {item}',
    '[<every>] [#one] {item:dative} #units [<unit>] көп|артық емес',
    'at most #units [<unit>] per {item}',
  ],
  (found) => {
    if ((found.numbers['one'] ?? 1) !== 1) return undefined;
    return [{ is: 'atMost', limit: { units: foundNumber(found, 'units'), per: itemIn(found) } }];
  },
);
