import { catalogue } from '../catalogue';
import { checkEn } from './check-en';
import { checkKk } from './check-kk';
import { checkRu } from './check-ru';
import { editionsEn } from './editions-en';
import { editionsKk } from './editions-kk';
import { editionsRu } from './editions-ru';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

/** The pane's words. */
export const sayPane = catalogue({ kk, ru, en });

/** The words of the pane's place for existing workbooks. */
export const sayCheck = catalogue({ kk: checkKk, ru: checkRu, en: checkEn });

/** The words of the pane's place for editions. */
export const sayEditions = catalogue({ kk: editionsKk, ru: editionsRu, en: editionsEn });
