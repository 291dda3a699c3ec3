import type { CompiledEdition, CompiledPosition } from '../compile';
import { Fault } from '../fault';
import { isBlank } from '../scalars';

/** Which positions a total counts: all, those of a section, or `service`, all that the cost of a unit of service counts. */
export function readSection(norms: CompiledEdition, value: unknown): ((position: CompiledPosition) => boolean) | Fault {
  if (isBlank(value) || value === 0) return () => true;
  if (typeof value === 'object') return new Fault('cellError', { where: 'section' });
  if (String(value).trim().toLowerCase() === 'service') return ({ section }) => section.inUnitCost;
  const [wanted] = norms.sectionNames.find(String(value));
  if (wanted === undefined)
    return new Fault('sectionUnknown', { section: String(value), last: norms.edition.sections.length });
  return ({ section }) => section === wanted;
}
