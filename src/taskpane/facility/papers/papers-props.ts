import type { Wizard } from '../../shared/entries/wizard';
import type { Computation } from '../computation';

/** What papers are made of. */
export interface PapersProps {
  readonly wizard: Wizard;
  readonly computations: readonly Computation[];
}
