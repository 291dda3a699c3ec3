import { editions } from './editions';
import type { WorkingEdition } from './working-edition';

/** The editions that come with the functions. The build packs them, without what only readers of the norms look at. */
export const workingEditions: readonly WorkingEdition[] = editions;
