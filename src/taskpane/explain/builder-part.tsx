import { scriptApart } from '../shared/controls/script-apart';

/** The builder of formulas: a script of its own. */
export const BuilderPart = scriptApart(() =>
  import(/* webpackChunkName: "builder" */ './formula-builder').then(({ FormulaBuilder }) => FormulaBuilder),
);
