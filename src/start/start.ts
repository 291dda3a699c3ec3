import { followCommands } from './commands';
import { followWorkbook } from './follow-workbook';
import { functionsDoor } from './functions-door';
import { officeReady } from './office-ready';
import { whenShown } from './when-shown';

/**
 * The page that Excel keeps running behind the workbook. The functions are loaded before it; it follows the workbook's
 * settings and editions, hears the ribbon's commands, and brings the pane only when somebody looks.
 */
async function start(): Promise<void> {
  const pane = document.getElementById('pane');
  if (pane === null) return;
  const { awaitEditions } = functionsDoor();
  awaitEditions(true);
  const ready = officeReady();
  void ready.then((state) => {
    if (state !== 'ready') return awaitEditions(false);
    followCommands(pane);
    return followWorkbook();
  });
  await whenShown(pane);
  const { showPane } = await import(/* webpackChunkName: "pane" */ '../taskpane/pane');
  showPane(pane, await ready);
}

void start();
