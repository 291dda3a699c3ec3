import { defaultSettings, setWorkbookSettings } from '../functions/workbook-settings';
import { displayLanguage } from '../workbook/host';
import { followSettings, onSettings, type Settings } from '../workbook/settings';

/** Lets the functions answer by the workbook's settings; its language, where it sets none, is that of Excel. */
export function followWorkbook(): void {
  const apply = ({ language, edition, rounding }: Settings): void =>
    setWorkbookSettings({
      language: language ?? displayLanguage() ?? defaultSettings.language,
      edition: edition ?? defaultSettings.edition,
      rounding,
    });
  apply({});
  onSettings(apply);
  void followSettings();
}
