import type { CompiledEdition } from '../../engine/compile';
import type { Language, Rounding } from '../../norms/schema';
import type { SheetRead } from '../beside/sheet-read';
import type { InstitutionList } from './institution-list';

/** A list of institutions to be computed. */
export interface InstitutionsPlan {
  readonly language: Language;
  readonly norms: CompiledEdition;
  readonly rounding: Rounding | undefined;
  readonly read: SheetRead;
  readonly list: InstitutionList;
  /** Keys of `alikeRegions` whose spellings somebody has said to be one region. */
  readonly joined: ReadonlySet<string>;
  /** Whether a sheet by region is written too, where the list has a column for regions. */
  readonly byRegion: boolean;
}
