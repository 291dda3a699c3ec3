import { followCommands } from './commands';
import { followWorkbook } from './follow-workbook';
import { officeAnswers, officeReady } from './office-ready';
import { whenShown } from './when-shown';

/**
 * The page that Excel keeps running behind the workbook. The functions are loaded before it; it follows the workbook's
 * settings and editions, hears the ribbon's commands, and brings the pane only when somebody looks.
 */
async function start(): Promise<void> {
  const pane = document.getElementById('pane');
  if (pane === null) return;
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
  // It may answer later than it was waited for.
  void answered.then(() => show('ready'));
}

void start();
