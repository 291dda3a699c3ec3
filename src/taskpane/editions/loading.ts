import type { JsonMistake, SheetMistake } from '../../editions/mistake';
import type { Edition } from '../../norms/schema';
import type { LoadedEdition } from '../../workbook/editions/saved-editions';
import type { WhyNotLoaded } from '../../workbook/editions/write-editions';
import type { Refusal } from '../../workbook/excel/refusal';

/** The progress or result of loading an edition. */
export type Loading =
  | { readonly is: 'idle' }
  | { readonly is: 'reading' }
  | { readonly is: 'mistakes'; readonly mistakes: readonly (SheetMistake | JsonMistake)[] }
  | { readonly is: 'notLoaded'; readonly why: WhyNotLoaded; readonly edition: Edition }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'unread' }
  | { readonly is: 'loaded'; readonly edition: LoadedEdition };
