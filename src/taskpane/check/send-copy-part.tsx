import { scriptApart } from '../shared/script-apart';

/** A copy to send: a script of its own. */
export const SendCopyPart = scriptApart(() =>
  import(/* webpackChunkName: "copy" */ './send-copy-view').then(({ SendCopyView }) => SendCopyView),
);
