import { scriptApart } from '../../shared/controls/script-apart';

/** A copy to send: a script of its own. */
export const SendCopyPart = scriptApart(() =>
  import(/* webpackChunkName: "copy" */ './send-copy-view').then(({ SendCopyView }) => SendCopyView),
);
