import { catalogue } from '../../../i18n/catalogue';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

export type { FormWord } from './en';

/** The words of a form to sign. They are not in i18n, which functions.js contains. */
export const formWord = catalogue({ kk, ru, en });
