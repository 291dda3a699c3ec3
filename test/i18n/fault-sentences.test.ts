import type { FaultKey } from '../../src/engine/fault';
import { functionWords } from '../../src/i18n/say';
import { languages } from '../../src/norms/languages';

/** Typed, so that a fault without an entry here does not compile; the key list itself is what is tested. */
const faultKeys: Readonly<Record<FaultKey, true>> = {
  cellError: true,
  positionUnknown: true,
  positionNearest: true,
  positionKind: true,
  residentsEmpty: true,
  residentsText: true,
  residentsWhole: true,
  residentsOutside: true,
  typeEmpty: true,
  typeUnknown: true,
  typeNearest: true,
  profileColumns: true,
  profileRow: true,
  profileItemEmpty: true,
  profileItemUnknown: true,
  profileItemNearest: true,
  profileItemTwice: true,
  profileYesNo: true,
  profileWhole: true,
  profileNumber: true,
  profileRounding: true,
  profileSingle: true,
  profileSingleMany: true,
  profileSingleNone: true,
  profileSingleTable: true,
  editionDate: true,
  editionNoneOn: true,
  editionManyOn: true,
  workbookAwaited: true,
  languageUnknown: true,
  sectionUnknown: true,
  actualNumber: true,
  ceilingUnknown: true,
  paragraphUnknown: true,
  homeCareAbsent: true,
  homeCareYesNo: true,
  supportUnknown: true,
  supportNearest: true,
  homeCareMissing: true,
  partsColumns: true,
  partsEmpty: true,
  partsProfile: true,
  inPart: true,
  gapSizes: true,
  inRow: true,
  shapes: true,
  undetermined: true,
};

test.each(Object.keys(faultKeys))('the fault %s has a sentence in each language', (key) => {
  for (const language of languages) expect(functionWords.sentences[language][key as FaultKey]).toMatch(/\p{L}{2}/u);
});
