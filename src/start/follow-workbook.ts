import { defaultSettings } from '../functions/workbook-settings';
import { followEditions } from '../workbook/editions/follow-editions';
import { onEditions, type WorkbookEditions } from '../workbook/editions/workbook-editions';
import { displayLanguage } from '../workbook/excel/host';
import { recalculate } from '../workbook/excel/recalculate';
import { untilRead } from '../workbook/excel/until-read';
import { followSettings, onSettings, type Settings } from '../workbook/settings';
import { functionsApi } from './functions-api';

/** The ids of the editions that were loaded from the workbook. */
let fromWorkbook: readonly string[] = [];

/**
 * Gives the functions the workbook's settings and editions; without a language of its own it uses Excel's. Where a
 * formula has asked before that, Excel calculates again; otherwise the workbook stays unchanged.
 */
export async function followWorkbook(): Promise<void> {
  applySettings({});
  onSettings(applySettings);
  onEditions(applyEditions);
  await Promise.all([followSettings(), followEditions()]);
  if (functionsApi().workbookIsRead()) await untilRead(recalculate);
}

function applySettings({ language, edition, rounding }: Settings): void {
  functionsApi().setWorkbookSettings({
    language: language ?? displayLanguage() ?? defaultSettings.language,
    edition: edition ?? defaultSettings.edition,
    rounding,
  });
}

function applyEditions({ loaded }: WorkbookEditions): void {
  const { loadedEditions, loadEdition, unloadEdition } = functionsApi();
  const ids = loaded.map(({ edition }) => edition.id);
  for (const id of fromWorkbook) if (!ids.includes(id)) unloadEdition(id);
  for (const { edition, fingerprint } of loaded)
    if (loadedEditions().get(edition.id)?.edition !== edition) loadEdition(edition, fingerprint);
  fromWorkbook = ids;
}
