import { itemIn, foundNumber, phraseKind } from '../clause';

/** As many again in every shift: `в смену`, `в каждую смену`, `әр ауысымға`. */
export const inEveryShift = phraseKind(
  [
    'в|на [<every>] смену',
    'в|на #one смену',
    '[<every>] [#one] ауысымға|ауысымда|ауысымына',
    'per|in shift',
    'per|in every|each shift',
    'a shift',
  ],
  ({ numbers }) => ((numbers['one'] ?? 1) === 1 ? [{ is: 'shifts' }] : undefined),
);

/** Hours a day for each of something: `3,48 часа в день на одного получателя`. */
export const hoursADay = phraseKind(
  [
    '#hours час|часа|часов в день|сутки на [<every>] [#one] {item}',
    '[<every>] [#one] {item:dative} күніне|тәулігіне #hours сағат',
    '#hours hours per {item} a|per day',
    '#hours hours a day per {item}',
  ],
  (found) => {
    if ((found.numbers['one'] ?? 1) !== 1) return undefined;
    return [
      { is: 'units', units: foundNumber(found, 'hours') },
      { is: 'basis', basis: { is: 'hours', item: itemIn(found) } },
    ];
  },
);
