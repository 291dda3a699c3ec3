import { askFor } from '../taskpane/shared/asking/asked-command';
import { onCommand, openPane, showNotice } from '../workbook/excel/commands';
import { whenShown } from './when-shown';

/** Milliseconds that Excel may take to open the pane. */
const patience = 5000;

/**
 * Opens the pane at the place of each ribbon command. Where Excel does not open it, a notice says which button does;
 * the pane then opens at the command's place.
 */
export function followCommands(pane: Element): void {
  // On the web, a second request while the first is open makes the ribbon buttons stop working (office-js issue 3224).
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
