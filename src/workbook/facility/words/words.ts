import { catalogue } from '../../../i18n/catalogue';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

/** What a sheet says in its own language. These words stay out of i18n: the functions would carry them too. */
export const sheetWord = catalogue({ kk, ru, en });
