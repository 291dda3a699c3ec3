import { readEdition, type EditionChoice } from '../../engine/arguments/edition';
import { Fault } from '../../engine/fault';
import { areEditionsAwaited, loadedEditions } from '../loaded-editions';
import { workbookSettings } from '../workbook-settings';

/** The edition that a call asks, of those loaded, under the workbook's default. */
export function editionAsked(value: unknown): EditionChoice | Fault {
  const asked = readEdition(loadedEditions().values(), workbookSettings().edition, value);
  return areEditionsAwaited() && asked instanceof Fault ? awaited(asked) : asked;
}

/** An edition that is not there may yet come with the workbook. */
function awaited(fault: Fault): Fault {
  const { edition, day } = fault.params;
  if (fault.key === 'editionDate') return new Fault('editionAwaited', { edition: edition ?? '' }, true);
  return fault.key === 'editionNoneOn' ? new Fault('editionAwaited', { edition: day ?? '' }, true) : fault;
}
