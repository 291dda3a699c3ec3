import { foundNumber, phraseKind } from '../clause';
import { isKnown } from '../../items/known-items';

/** So many units, or so many for the institution: `1 единица`, `по 0,5 ставки`, `4 бірлік`. */
export const units = phraseKind(
  [
    '[по] [норматив] #units [<unit>] [<unit>]',
    'из расчета|расчете [по] #units [<unit>] [<unit>]',
    'исходя из [по] #units [<unit>] [<unit>]',
    '#units [<unit>] есебінен|есебімен',
    '#units бірліктен|ставкадан|лауазымнан',
    '[по] #units [или|либо|и] более [<unit>]',
    '#units [<unit>] [или|и] более',
    'норматив|нормативі - #units [<unit>]',
    '#units or more [<unit>]',
    '#units [<unit>] or more',
  ],
  (found) => [{ is: 'units', units: foundNumber(found, 'units') }],
);

/** At least so many units where nothing else says how many. */
export const unitsAtLeast = phraseKind(
  [
    'не менее|минимум #units [<unit>] [<unit>]',
    'не менее чем #units [<unit>] [<unit>]',
    '#units [<unit>] кем емес',
    'кемінде #units [<unit>]',
    'at least #units [<unit>]',
  ],
  (found) => [{ is: 'units', units: foundNumber(found, 'units'), least: true }],
);

/** So many people: `2 человека`. More of them are those of a group, or those for whom one works. */
export const people = phraseKind(['[по] #units человек|человека|чел', '#units қызметкер|маман'], (found) => {
  const units = foundNumber(found, 'units');
  return units > mostPeople ? undefined : [{ is: 'units', units }];
});
const mostPeople = 4;

/** Units of the position, which is named again: `1 должность врача`, `2 повара`. */
export const unitsCalled = phraseKind(
  ['[по] #units [<unit>] [<unit>] {called}', '#units {called} <unit>', '#units {called} <unit> есебінен'],
  (found) => {
    const called = found.items['called'];
    const words = found.texts['called'] ?? '';
    if (called === undefined || (isKnown(called) && !ofStaff.includes(called.id)) || ofUnits.test(words))
      return undefined;
    return [
      { is: 'units', units: foundNumber(found, 'units') },
      { is: 'called', words },
    ];
  },
);

/** What is counted and is staff. */
const ofStaff = ['doctorPositions', 'headPositions', 'employees'];
const ofUnits =
  /(^|\s)(шт|ст|ед|fte|units?|positions?|posts?|чел|человек\p{L}*|адам\p{L}*|people|штат\p{L}*|единиц\p{L}*|став[ок]\p{L}*|должност\p{L}*|бірлі\p{L}*|лауазым\p{L}*|ставк\p{L}*|\p{L}+ся)(\s|$)/iu;

/** From so many to so many: `1-1,5 единицы`. The least is the minimum. */
export const unitsRange = phraseKind(
  ['[по] #units - #most [<unit>] [<unit>]', 'от #units до #most <unit>', '#units to #most <unit>'],
  (found) => {
    const [units, most] = [foundNumber(found, 'units'), foundNumber(found, 'most')];
    return units < most ? [{ is: 'units', units, most }] : undefined;
  },
);
