import type { CompiledEdition } from '../../engine/compile';
import { emptyWizard, type Wizard } from '../shared/entries/wizard';

export const sampleResidents = 120;

/** Some answers of the sample workbook's institution; items that an edition does not have are passed over. */
const answers = {
  beds: '125',
  vehicles: '4',
  tractors: '0',
  lift: 'no',
  foodStore: 'yes',
  palliativeWards: 'yes',
  library: 'yes',
  wardPosts: '2',
  severelyIllResidents: '14',
};

/** The edition's last type: in the built-in one, an institution for the elderly and disabled. */
export function sampleType({ edition }: CompiledEdition): CompiledEdition['edition']['types'][number] | undefined {
  return edition.types[edition.types.length - 1];
}

/** The wizard with a sample filled in, at its result. */
export function sampleWizard(norms: CompiledEdition, name: string): Wizard {
  const [empty] = emptyWizard.facilities;
  const type = sampleType(norms)?.id ?? '';
  return {
    ...emptyWizard,
    step: 'result',
    facilities: [{ ...empty, name, type, residents: { text: String(sampleResidents) }, answers }],
  };
}
