import type { CompiledEdition } from '../engine/compile';
import { withAskedHeadings } from './asked-headings';
import type { StaffingLine } from './staffing-line';
import { withSplitNames } from './split-names';
import { withBothNames } from './two-names';

/** Lines as the positions of an edition tell what they are: two names, names over two rows, what may be a heading or a position. */
export function withAskedLines(norms: CompiledEdition, lines: readonly StaffingLine[]): readonly StaffingLine[] {
  return withAskedHeadings(norms, withSplitNames(norms, withBothNames(norms, lines)));
}
