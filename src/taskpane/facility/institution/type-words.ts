import type { PaneKey } from '../../../i18n/pane/en';

/** A description of each facility type by its id. A type of a later edition may have none. */
export const typeWords: Readonly<Record<string, PaneKey>> = {
  'assisted-living': 'typeAssistedLiving',
  'children-psychoneurological': 'typeChildrenPsychoneurological',
  'children-musculoskeletal': 'typeChildrenMusculoskeletal',
  psychoneurological: 'typePsychoneurological',
  'elderly-disabled': 'typeElderlyDisabled',
};
