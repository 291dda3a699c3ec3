import { catalogue } from '../catalogue';
import { builderEn } from './builder-en';
import { builderKk } from './builder-kk';
import { builderRu } from './builder-ru';

/** The words of the builder of formulas, in the place "Explain". */
export const sayBuilder = catalogue({ kk: builderKk, ru: builderRu, en: builderEn });
