import { KZ_343_2021 } from './KZ-343-2021';
import type { Edition } from './schema';

/** The editions that come with the add-in, oldest first. */
export const editions: readonly Edition[] = [KZ_343_2021];
