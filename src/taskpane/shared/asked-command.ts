import type { RibbonCommand } from '../../workbook/excel/commands';

/** A command that was asked for outside the pane; each time another object. */
export interface AskedCommand {
  readonly command: RibbonCommand;
}

let asked: AskedCommand | undefined;
let isTaken = false;
const listeners = new Set<() => void>();

/** Has the pane, now or once it is opened, go to where the command belongs. */
export function askFor(command: RibbonCommand): void {
  asked = { command };
  isTaken = false;
  for (const listener of listeners) listener();
}

/** The last command that was asked for. */
export function lastAsked(): AskedCommand | undefined {
  return asked;
}

export function onAsked(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the command waits to be done. It is done once, however often its place is drawn. */
export function takeCommand(command: RibbonCommand): boolean {
  const waits = asked?.command === command && !isTaken;
  if (waits) isTaken = true;
  return waits;
}
