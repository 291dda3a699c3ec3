import { scriptApart } from '../../shared/controls/script-apart';

/** Lists of institutions: a script of its own. */
export const InstitutionsPart = scriptApart(() =>
  import(/* webpackChunkName: "lists" */ './institutions-view').then(({ InstitutionsView }) => InstitutionsView),
);
