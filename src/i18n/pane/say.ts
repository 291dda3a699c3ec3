import { catalogue } from '../catalogue';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

/** The pane's words. */
export const sayPane = catalogue({ kk, ru, en });
