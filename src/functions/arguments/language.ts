import { Fault } from '../../engine/fault';
import { foldLetters } from '../../engine/names/fold';
import { isBlank } from '../../engine/scalars';
import { languages, type Language } from '../../norms/languages';
import { workbookSettings } from '../workbook-settings';

/** `kk`, `ru` or `en`; omitted: the workbook's. */
export function readLanguage(value: unknown): Language | Fault {
  if (isBlank(value) || value === 0) return workbookSettings().language;
  if (typeof value === 'object') return new Fault('cellError', { where: 'language' });
  const written = foldLetters(String(value).trim().toLowerCase());
  return (
    languages.find((language) => foldLetters(language) === written) ??
    new Fault('languageUnknown', { language: String(value) })
  );
}
