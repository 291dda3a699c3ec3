import type { Language, Rounding } from '../norms/schema';

/** What a workbook sets for all its formulas. */
export interface WorkbookSettings {
  readonly language: Language;
  readonly edition: string;
  readonly rounding: Rounding | undefined;
}

/** The settings of a workbook that sets nothing. */
export const defaultSettings: WorkbookSettings = { language: 'kk', edition: 'KZ-343-2021', rounding: undefined };

let settings = defaultSettings;

export function workbookSettings(): WorkbookSettings {
  return settings;
}

/** Takes over the settings of the workbook; formulas use them from their next calculation on. */
export function setWorkbookSettings(changed: WorkbookSettings): void {
  settings = changed;
}
