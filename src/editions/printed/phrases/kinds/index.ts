import type { PhraseKind } from '../clause';
import { and, plus } from './and';
import { atLeast, atMost, atMostPer } from './bounds';
import { eachPhrases } from './each';
import { eitherResidents, perOfKind } from './either-residents';
import { established } from './established';
import { remark } from './formed';
import { furtherPhrases } from './further';
import { institution } from './institution';
import { beyond, more, moreWhere, noneHere } from './more';
import { norm } from './norm';
import { per, perFull, perPart, perRange } from './per';
import { asPositions } from './positions';
import { postFormed, postOn, postPhrases, postsOnly, postWithUnits } from './post';
import { hoursADay, inEveryShift } from './shifts';
import {
  above,
  andMore,
  below,
  between,
  havingSoMany,
  measured,
  sameAbove,
  sameAndMore,
  sameBetween,
  sameBelow,
  sameUpTo,
  surfaces,
  upToBound,
} from './sizes';
import { people, units, unitsAtLeast, unitsCalled, unitsRange } from './units';
import { eitherWhere, inMode, inRooms, onlyIf, otherwise, whereThereIs, whereThereIsNone } from './where';

/** Every kind of phrase that is read. */
export const phraseKinds: readonly PhraseKind[] = [
  ...[
    units,
    unitsAtLeast,
    unitsRange,
    people,
    unitsCalled,
    institution,
    per,
    perPart,
    perFull,
    perRange,
    eachPhrases,
    eitherResidents,
    perOfKind,
    postPhrases,
    postFormed,
    postOn,
    postWithUnits,
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
    havingSoMany,
    measured,
    ...surfaces,
    sameAbove,
    sameUpTo,
    sameBelow,
    sameAndMore,
    sameBetween,
    whereThereIs,
    whereThereIsNone,
    otherwise,
    eitherWhere,
    inRooms,
    inMode,
    onlyIf,
    norm,
    asPositions,
    furtherPhrases,
  ],
  ...[inEveryShift, hoursADay, more, moreWhere, noneHere, beyond, and, plus, established, remark],
];
