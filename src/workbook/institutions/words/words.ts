import { catalogue } from '../../../i18n/catalogue';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

/** What is written beside a list of organisations. */
export const institutionWord = catalogue({ kk, ru, en });
