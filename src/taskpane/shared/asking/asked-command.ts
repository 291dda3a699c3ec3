import type { RibbonCommand } from '../../../workbook/excel/commands';

/** A command that was given outside the pane; a new object each time. */
export interface AskedCommand {
  readonly command: RibbonCommand;
}

let asked: AskedCommand | undefined;
let isTaken = false;
const listeners = new Set<() => void>();

/** Makes the pane, now or once it is opened, go to the command's place. */
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

/** Whether the command has still to be carried out. True once, however often its place renders. */
export function takeCommand(command: RibbonCommand): boolean {
  const waits = asked?.command === command && !isTaken;
  if (waits) isTaken = true;
  return waits;
}
