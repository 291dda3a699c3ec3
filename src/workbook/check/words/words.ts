import { catalogue } from '../../../i18n/catalogue';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

/** What a check writes into the workbook. */
export const checkWord = catalogue({ kk, ru, en });
