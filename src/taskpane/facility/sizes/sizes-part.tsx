import { scriptApart } from '../../shared/controls/script-apart';

/** The facility at several sizes: a script of its own. */
export const SizesPart = scriptApart(() =>
  import(/* webpackChunkName: "sizes" */ './sizes-view').then(({ SizesView }) => SizesView),
);
