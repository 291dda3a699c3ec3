import { readFacility } from '../../engine/arguments/residents';
import type { CompiledEdition } from '../../engine/compile';
import type { Facility } from '../../engine/facility';
import { Fault } from '../../engine/fault';
import { readNumber } from '../../engine/scalars';

/** As many as stand side by side in a pane. */
const mostSizes = 6;

/**
 * A facility at each of the typed numbers of residents, which commas, semicolons, spaces or new lines keep apart; a number
 * that is typed again counts once.
 */
export function typedSizes(norms: CompiledEdition, today: Facility, text: string): Facility[] | Fault {
  const written = text.split(/[\s,;]+/).filter((one) => one !== '');
  if (written.length === 0) return new Fault('sizesEmpty');
  const found = new Map<number, Facility>();
  for (const [at, one] of written.entries()) {
    const read = readFacility(norms, today.type, readNumber(one) ?? one, today.profile, today.workbookRounding);
    if (read instanceof Fault) return new Fault('inSize', { size: at + 1, fault: read });
    found.set(read.residents, read);
  }
  return found.size > mostSizes ? new Fault('sizesMany', { most: mostSizes }) : [...found.values()];
}
