import { readEdition, type EditionChoice } from '../../engine/arguments/edition';
import type { Fault } from '../../engine/fault';
import { loadedEditions } from '../loaded-editions';
import { workbookSettings } from '../workbook-settings';

/** The edition that a call asks for among those loaded; omitted, the workbook's default. */
export function editionAsked(value: unknown): EditionChoice | Fault {
  return readEdition(loadedEditions().values(), workbookSettings().edition, value);
}
