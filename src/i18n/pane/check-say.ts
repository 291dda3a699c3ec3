import { catalogue } from '../catalogue';
import { checkEn } from './check-en';
import { checkKk } from './check-kk';
import { checkRu } from './check-ru';

/** The words of the pane's place for existing workbooks. */
export const sayCheck = catalogue({ kk: checkKk, ru: checkRu, en: checkEn });
