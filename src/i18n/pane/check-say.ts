import { catalogue } from '../catalogue';
import { checkEn } from './check-en';
import { checkKk } from './check-kk';
import { checkRu } from './check-ru';

/** The words of the pane's place for workbooks that exist. */
export const sayCheck = catalogue({ kk: checkKk, ru: checkRu, en: checkEn });
