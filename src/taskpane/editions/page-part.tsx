import { scriptApart } from '../shared/controls/script-apart';

/** From a published page to an edition: a script of its own. */
export const PagePart = scriptApart(() =>
  import(/* webpackChunkName: "printed" */ './from-page').then(({ FromPage }) => FromPage),
);
