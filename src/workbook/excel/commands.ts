/** The commands of the ribbon and the cell's context menu, by the manifest's `FunctionName`. */
export const commands = ['insertTable', 'explainCell', 'checkTable', 'repairFormulas', 'sendCopy'] as const;
export type RibbonCommand = (typeof commands)[number];

/** Calls `run` for each ribbon command. Excel disables the button until it is done. */
export function onCommand(run: (command: RibbonCommand) => Promise<void>): void {
  for (const command of commands)
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
      void run(command).finally(() => event.completed());
    });
}

/** Opens the pane; false where Excel does not let the add-in, as with add-ins from the Marketplace (2026). */
export async function openPane(): Promise<boolean> {
  try {
    await Office.addin.showAsTaskpane();
    return true;
  } catch {
    return false;
  }
}

/** Shows a page of the add-in's own in a small window. */
export function showNotice(page: string): void {
  Office.context.ui.displayDialogAsync(new URL(page, location.href).href, {
    height: 30,
    width: 30,
    displayInIframe: true,
  });
}
