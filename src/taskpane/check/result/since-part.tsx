import { scriptApart } from '../../shared/controls/script-apart';

/** A check beside an earlier one: a script of its own. */
export const SincePart = scriptApart(() =>
  import(/* webpackChunkName: "since" */ './since-last').then(({ SinceLastTime }) => SinceLastTime),
);
