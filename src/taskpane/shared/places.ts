import type { PaneKey } from '../../i18n/pane/en';
import type { RibbonCommand } from '../../workbook/excel/commands';

/** The places of the pane, in the order of their tabs. */
export const places = ['facility', 'check', 'explain', 'norms', 'editions'] as const;
export type PanePlace = (typeof places)[number];

export const placeNames: Readonly<Record<PanePlace, PaneKey>> = {
  facility: 'placeFacility',
  check: 'placeCheck',
  explain: 'placeExplain',
  norms: 'placeNorms',
  editions: 'placeEditions',
};

/** The place of each ribbon command. */
export const placesOfCommands: Readonly<Record<RibbonCommand, PanePlace>> = {
  insertTable: 'facility',
  explainCell: 'explain',
  checkTable: 'check',
  repairFormulas: 'check',
  sendCopy: 'check',
};
