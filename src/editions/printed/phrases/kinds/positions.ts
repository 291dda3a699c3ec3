import { itemIn, phraseKind } from '../clause';
import { isKnown } from '../../items/known-items';

/** As many as there are positions of a kind: `соответственно должностям заведующих отделениями`. */
export const asPositions = phraseKind(
  [
    'соответственно должностям {item}',
    'соответственно [числу|количеству] {item}',
    'в соответствии с числом|количеством [должностей] {item}',
    'по числу|количеству [должностей] {item}',
    '{item:dative} сәйкес',
    '{item} санына сәйкес',
    'as many as {item}',
  ],
  (found) => {
    const item = itemIn(found);
    const words = found.texts['item'] ?? '';
    // `жүктемеге сәйкес` goes by a load, `бұйрыққа сәйкес` by another act: neither can be counted.
    const counted = isKnown(item) || !/(^|\s)сәйкес$/iu.test(found.printed) || /санына|лауазым/iu.test(found.printed);
    if (!counted || /^должност/iu.test(words)) return undefined;
    return [
      { is: 'units', units: 1 },
      { is: 'basis', basis: { is: 'each', items: [item] } },
    ];
  },
);
