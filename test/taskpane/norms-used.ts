import { compile } from '../../src/engine/compile';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';

/** The edition that the pane's tests ask. */
export const norms = compile(KZ_343_2021);
