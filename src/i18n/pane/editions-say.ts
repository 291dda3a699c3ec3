import { catalogue } from '../catalogue';
import { editionsEn } from './editions-en';
import { editionsKk } from './editions-kk';
import { editionsRu } from './editions-ru';

/** The words of the pane's place for editions. */
export const sayEditions = catalogue({ kk: editionsKk, ru: editionsRu, en: editionsEn });
