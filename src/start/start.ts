import { followCommands } from './commands';
import { followWorkbook } from './follow-workbook';
import { functionsApi } from './functions-api';
import { officeAnswers, officeReady } from './office-ready';
import { whenShown } from './when-shown';

/**
 * The page that Excel keeps running behind the workbook. functions.js is loaded before it. The page follows the
 * workbook's settings and editions, listens for the ribbon's commands, and renders the pane when it is first shown.
 */
async function start(): Promise<void> {
  const pane = document.getElementById('pane');
  if (pane === null) return;
  functionsApi().secondScriptBy(
    async () => (await import(/* webpackChunkName: "second" */ '../functions/second')).second,
  );
  const answered = officeAnswers();
  const ready = officeReady(answered);
  void answered.then(() => {
    followCommands(pane);
    return followWorkbook();
  });
  await whenShown(pane);
  const { paneIn } = await import(/* webpackChunkName: "pane" */ '../taskpane/pane');
  const show = paneIn(pane);
  show(await ready);
  // Office.js may still answer after the ten seconds.
  void answered.then(() => show('ready'));
}

void start();
