import { draftEdition, type ActDetails, type DraftAnswers } from '../../editions/printed/draft/draft-edition';
import type { Draft } from '../../editions/printed/draft/draft';
import { joinLanguages, type NotJoined } from '../../editions/printed/draft/join-languages';
import { readFirstPage, readPage } from '../../editions/printed/read-page';
import type { SheetMistake } from '../../editions/mistake';
import type { SheetValues } from '../../editions/sheets/content';
import type { Edition } from '../../norms/schema';
import { sheetsOfFile } from '../../workbook/editions/page-file';

/** The reader of printed pages, a script of its own that is loaded when somebody enters an act. */
export interface PageReading {
  readonly readSheet: (sheet: SheetValues) => Draft | undefined;
  /** The first sheet of a workbook that holds a table of norms, or a page in HTML. */
  readonly readFile: (bytes: Uint8Array, name: string) => Draft | undefined;
  readonly join: (first: Draft, second: Draft) => Draft | NotJoined;
  readonly edition: (
    draft: Draft,
    details: ActDetails,
    sheet: string,
    answers: DraftAnswers,
  ) => Edition | SheetMistake[];
}

export const pageReading: PageReading = {
  readSheet: readPage,
  readFile: (bytes, name) => readFirstPage(sheetsOfFile(bytes, name)),
  join: joinLanguages,
  edition: draftEdition,
};
