import { catalogue } from '../../../i18n/catalogue';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

/** What is said of a printed page that is being read. */
export const sayDraft = catalogue({ kk, ru, en });
