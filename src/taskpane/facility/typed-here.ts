import type { CompiledEdition } from '../../engine/compile';
import type { TypedFigures } from '../../workbook/facility/plan';
import { typedInEdition } from '../../workbook/facility/typed-in-edition';
import { editionById } from '../loaded-editions';
import type { Wizard } from '../shared/wizard';

/** What people typed into the sheet that the wizard works on, beside the positions of an edition. */
export function typedHere({ workedOn }: Wizard, norms: CompiledEdition): readonly TypedFigures[] | undefined {
  const made = workedOn && editionById(workedOn.edition);
  return made && workedOn.typed && typedInEdition(workedOn.typed, made, norms);
}
