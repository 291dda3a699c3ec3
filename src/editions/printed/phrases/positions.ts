import { itemIn, phraseKind } from '../clause';

/** As many as there are positions of a kind: `соответственно должностям заведующих отделениями`. */
export const asPositions = phraseKind(
  [
    'соответственно должностям {item}',
    'соответственно [числу|количеству] {item}',
    'по числу|количеству {item}',
    'по количеству должностей {item}',
    '{item:dative} сәйкес',
    '{item} санына сәйкес',
    'as many as {item}',
  ],
  (found) => [
    { is: 'units', units: 1 },
    { is: 'basis', basis: { is: 'each', items: [itemIn(found)] } },
  ],
);
