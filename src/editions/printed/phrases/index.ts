import type { PhraseKind } from '../clause';
import { and } from './and';
import { atLeast, atMost, atMostPer } from './bounds';
import { eachPhrases } from './each';
import { eitherResidents, perOfKind } from './either-residents';
import { remark } from './formed';
import { furtherPhrases } from './further';
import { institution } from './institution';
import { norm } from './norm';
import { per, perPart, perRange } from './per';
import { asPositions } from './positions';
import { postPhrases, postFormed, postsOnly } from './post';
import { hoursADay, inEveryShift } from './shifts';
import {
  above,
  andMore,
  below,
  between,
  measured,
  sameAbove,
  sameAndMore,
  sameBetween,
  sameBelow,
  sameUpTo,
  surfaces,
  upToBound,
} from './sizes';
import { units, unitsRange } from './units';
import { eitherWhere, inRooms, onlyIf, whereThereIs, whereThereIsNone } from './where';

/** Every kind of phrase that is read. */
export const phraseKinds: readonly PhraseKind[] = [
  ...[
    units,
    unitsRange,
    institution,
    per,
    perPart,
    perRange,
    eachPhrases,
    eitherResidents,
    perOfKind,
    postPhrases,
    postFormed,
    postsOnly,
    atLeast,
    atMost,
    atMostPer,
  ],
  ...[
    above,
    andMore,
    below,
    upToBound,
    between,
    measured,
    ...surfaces,
    sameAbove,
    sameUpTo,
    sameBelow,
    sameAndMore,
    sameBetween,
    whereThereIs,
    whereThereIsNone,
    eitherWhere,
    inRooms,
    onlyIf,
    norm,
    asPositions,
    furtherPhrases,
  ],
  ...[inEveryShift, hoursADay, and, remark],
];
