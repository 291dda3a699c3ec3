import { catalogue } from '../../../i18n/catalogue';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

/** The words of a sheet in its own language. They are not in i18n, which functions.js contains. */
export const sheetWord = catalogue({ kk, ru, en });
