import type { Text } from '../norms/schema';

/** What a sentence is filled with: words as they are, numbers, names in three languages, other faults, or lists of these. */
export type Param = string | number | Text | Fault | readonly Param[];

/** What can be wrong with what a user gave. Each has a sentence in i18n. */
export type FaultKey =
  | 'cellError'
  | 'positionUnknown'
  | 'positionNearest'
  | 'positionSeveral'
  | 'positionPerhaps'
  | 'positionAbsent'
  | 'positionInRow'
  | 'positionKind'
  | 'residentsEmpty'
  | 'residentsText'
  | 'residentsWhole'
  | 'residentsOutside'
  | 'typeEmpty'
  | 'typeUnknown'
  | 'typeNumbered'
  | 'typeNearest'
  | 'profileColumns'
  | 'profileRow'
  | 'profileItemEmpty'
  | 'profileItemUnknown'
  | 'profileItemNearest'
  | 'profileItemTwice'
  | 'profileYesNo'
  | 'profileWhole'
  | 'profileNumber'
  | 'profileRounding'
  | 'profileSingle'
  | 'profileSingleMany'
  | 'profileSingleNone'
  | 'profileSingleTable'
  | 'editionDate'
  | 'editionNoneOn'
  | 'editionManyOn'
  | 'workbookAwaited'
  | 'partNotLoaded'
  | 'languageUnknown'
  | 'sectionUnknown'
  | 'actualNumber'
  | 'ceilingUnknown'
  | 'paragraphUnknown'
  | 'homeCareAbsent'
  | 'homeCareYesNo'
  | 'supportUnknown'
  | 'nameAndId'
  | 'supportNearest'
  | 'homeCareMissing'
  | 'partsColumns'
  | 'partsEmpty'
  | 'partsProfile'
  | 'inPart'
  | 'gapSizes'
  | 'inRow'
  | 'inSize'
  | 'directionUnknown'
  | 'noNextStep'
  | 'stepsOrder'
  | 'stepsTooMany'
  | 'sizesEmpty'
  | 'sizesMany'
  | 'shapes'
  | 'handedOn'
  | 'undetermined';

/** An error as a value: what is wrong, and with what. `missing` where an answer cannot be had, else the input is wrong. */
export class Fault {
  constructor(
    readonly key: FaultKey,
    readonly params: Readonly<Record<string, Param>> = {},
    readonly missing = false,
  ) {}
}
