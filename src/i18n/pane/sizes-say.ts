import { catalogue } from '../catalogue';
import { sizesEn } from './sizes-en';
import { sizesKk } from './sizes-kk';
import { sizesRu } from './sizes-ru';

/** The words of an organisation at several sizes, in the place "Facility". */
export const saySizesWord = catalogue({ kk: sizesKk, ru: sizesRu, en: sizesEn });
