import { scriptApart } from '../shared/controls/script-apart';

/** The repair of formulas: a script of its own. */
export const RepairPart = scriptApart(() =>
  import(/* webpackChunkName: "repair" */ './repair-view').then(({ RepairView }) => RepairView),
);
