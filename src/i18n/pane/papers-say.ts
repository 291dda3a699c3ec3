import { catalogue } from '../catalogue';
import { papersEn } from './papers-en';
import { papersKk } from './papers-kk';
import { papersRu } from './papers-ru';

/** The words of what is made of a result for the budget. */
export const sayPapers = catalogue({ kk: papersKk, ru: papersRu, en: papersEn });
