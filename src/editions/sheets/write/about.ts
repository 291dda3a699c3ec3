import { formatDay } from '../../../i18n/fill';
import type { Edition, Language } from '../../../norms/schema';
import type { EditionSheetWord } from '../../words/en';
import { editionSheetWord } from '../../words/words';
import { inThree, type WrittenRow } from './row';

/** What an edition is: its id, titles and citations, its days, its errata. */
export function aboutRows(edition: Edition, language: Language): WrittenRow[] {
  const { id, title, citation, citationShort, inForce, translated, errata, example } = edition;
  const entry = (word: EditionSheetWord): { entry: string } => ({ entry: editionSheetWord(language, word) });
  const day = (written: string | undefined): string => (written === undefined ? '' : formatDay(language, written));
  return [
    { ...entry('entryId'), value: id },
    { ...entry('entryTitle'), ...inThree('text', title) },
    { ...entry('entryCitation'), ...inThree('text', citation) },
    { ...entry('entryCitationShort'), ...inThree('text', citationShort) },
    { ...entry('entryFrom'), value: day(inForce.from), ...inThree('text', inForce.fromNote) },
    { ...entry('entryUntil'), value: day(inForce.until), ...inThree('text', inForce.untilNote) },
    { ...entry('entryTranslated'), value: translated.join(', ') },
    ...errata.map((text) => ({ ...entry('entryErratum'), ...inThree('text', text) })),
    ...(example === undefined ? [] : [{ ...entry('entryExample'), value: example }]),
  ];
}
