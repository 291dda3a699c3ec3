import { editions } from './editions';
import { workingEdition, type WorkingEdition } from './working-edition';

/** The editions that come with the functions, as far as calculating and explaining ask them. */
export const workingEditions: readonly WorkingEdition[] = editions.map(workingEdition);
