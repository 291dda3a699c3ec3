import { readEdition, type EditionChoice } from '../../engine/arguments/edition';
import type { Fault } from '../../engine/fault';
import { isBlank } from '../../engine/scalars';
import { loadedEditions } from '../loaded-editions';
import { workbookSettings } from '../workbook-settings';

/** The edition that a call asks, of those loaded, under the workbook's default. */
export function editionAsked(value: unknown): EditionChoice | Fault {
  const { edition: byDefault } = workbookSettings();
  // Nearly every cell of a workbook names no edition.
  const norms = isBlank(value) ? loadedEditions().get(byDefault) : undefined;
  return norms === undefined ? readEdition(loadedEditions().values(), byDefault, value) : { norms };
}
