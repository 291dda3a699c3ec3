import { catalogue } from '../../../i18n/catalogue';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

export type { BudgetWord } from './en';

/** The words of a budget's sheets. They are not in i18n, which functions.js contains. */
export const budgetWord = catalogue({ kk, ru, en });
