import type { Parts } from './parts';
import { workbookPart } from './sheets';

/** The order of calculation may name cells that have no formula any more; Excel makes it anew. */
export function dropCalculationChain(parts: Parts): void {
  const workbook = workbookPart(parts);
  const chain = parts.related(workbook).find(({ type }) => type === 'calcChain');
  if (chain === undefined) return;
  parts.remove(chain.part);
  parts.unrelate(workbook, chain.id);
}
