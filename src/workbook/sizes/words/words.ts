import { catalogue } from '../../../i18n/catalogue';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

/** What is written on a sheet with several sizes of an organisation. */
export const sizesWord = catalogue({ kk, ru, en });
