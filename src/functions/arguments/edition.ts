import { readEdition, type EditionChoice } from '../../engine/arguments/edition';
import { Fault } from '../../engine/fault';
import { areEditionsAwaited, loadedEditions } from '../loaded-editions';
import { workbookSettings } from '../workbook-settings';

/** The edition that a call asks, of those loaded, under the workbook's default. */
export function editionAsked(value: unknown): EditionChoice | Fault {
  const asked = readEdition(loadedEditions().values(), workbookSettings().edition, value);
  const mayYetCome = asked instanceof Fault && (asked.key === 'editionDate' || asked.key === 'editionNoneOn');
  return mayYetCome && areEditionsAwaited() ? new Fault('editionAwaited', {}, true) : asked;
}
