import { editions } from './editions';
import { workingEdition, type WorkingEdition } from './working-edition';

/** The editions that come with the functions, without what only the pane uses. */
export const workingEditions: readonly WorkingEdition[] = editions.map(workingEdition);
