import { scriptApart } from '../shared/controls/script-apart';

/** The place of editions: a script of its own. */
export const EditionsPart = scriptApart(() =>
  import(/* webpackChunkName: "editions-place" */ './editions-place').then(({ EditionsPlace }) => EditionsPlace),
);
