import type { CompiledEdition } from '../../engine/compile';
import type { TypedFigures } from '../../workbook/facility/plan';
import { typedInEdition } from '../../workbook/facility/typed-in-edition';
import { editionById } from '../loaded-editions';
import type { Wizard } from '../shared/entries/wizard';
import { workedOnHere } from './institution/same-institution';

/** What people typed into the sheet that the wizard works on, beside the positions of an edition; nothing of another institution. */
export function typedHere(wizard: Wizard, norms: CompiledEdition): readonly TypedFigures[] | undefined {
  const workedOn = workedOnHere(wizard, norms);
  if (workedOn === undefined) return undefined;
  const made = editionById(workedOn.edition);
  return made && workedOn.typed && typedInEdition(workedOn.typed, made, norms);
}
