import { askFor } from '../taskpane/shared/asked-command';
import { onCommand, openPane, showNotice } from '../workbook/excel/commands';
import { whenShown } from './when-shown';

/** How long Excel may take to open the pane. */
const patience = 5000;

/**
 * Lets each command open the pane where it belongs. Where Excel does not open it, a notice says which button does; the
 * pane then goes to the command's place all the same.
 */
export function followCommands(pane: Element): void {
  // On the web, asking again before the pane stands there leaves the buttons dead (office-js issue 3224).
  let showing: Promise<void> | undefined;
  onCommand((command) => {
    askFor(command);
    showing ??= show(pane).finally(() => (showing = undefined));
    return showing;
  });
}

async function show(pane: Element): Promise<void> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience));
  const opening = openPane().then(async (isOpened) => {
    if (isOpened) await whenShown(pane);
    return isOpened;
  });
  const isShown = await Promise.race([opening, late]);
  if (!isShown) showNotice('open-the-pane.html');
}
