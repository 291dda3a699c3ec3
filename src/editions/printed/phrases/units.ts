import { foundNumber, phraseKind } from '../clause';

/** So many units, or so many for the institution: `1 единица`, `по 0,5 ставки`, `4 бірлік`. */
export const units = phraseKind(
  [
    '[по] [норматив] #units [<unit>] [<unit>]',
    'из расчета|расчете [по] #units [<unit>] [<unit>]',
    'исходя из [по] #units [<unit>] [<unit>]',
    '#units <unit> есебінен|есебімен',
    '#units бірліктен|ставкадан|лауазымнан',
    'норматив|нормативі - #units [<unit>]',
    '#units or more [<unit>]',
    '#units [<unit>] or more',
    'не менее|минимум #units [<unit>] [<unit>]',
    'кемінде #units [<unit>]',
    'at least #units [<unit>]',
  ],
  (found) => [{ is: 'units', units: foundNumber(found, 'units') }],
);

/** From so many to so many: `1-1,5 единицы`. The least is the minimum. */
export const unitsRange = phraseKind(
  ['[по] #units - #most [<unit>] [<unit>]', 'от #units до #most <unit>', '#units to #most <unit>'],
  (found) => {
    const [units, most] = [foundNumber(found, 'units'), foundNumber(found, 'most')];
    return units < most ? [{ is: 'units', units, most }] : undefined;
  },
);
