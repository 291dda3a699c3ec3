import type { Language, Rounding } from '../norms/schema';
import { inRealm } from './realm';

/** What a workbook sets for all its formulas. */
export interface WorkbookSettings {
  readonly language: Language;
  readonly edition: string;
  readonly rounding: Rounding | undefined;
}

/** The settings of a workbook that sets nothing. */
export const defaultSettings: WorkbookSettings = { language: 'kk', edition: 'KZ-343-2021', rounding: undefined };

const workbook = inRealm('workbook', () => ({ settings: defaultSettings }));

/** The settings that the functions use, of both scripts. */
export function workbookSettings(): WorkbookSettings {
  return workbook.settings;
}

/** Takes over the settings of the workbook; formulas use them from their next calculation on. */
export function setWorkbookSettings(changed: WorkbookSettings): void {
  workbook.settings = changed;
}
