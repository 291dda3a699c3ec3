import { scriptApart } from '../../shared/controls/script-apart';

/** What is made of a result for the budget: a script of its own. */
export const PaperPart = scriptApart(() =>
  import(/* webpackChunkName: "papers" */ './papers').then(({ Papers }) => Papers),
);
