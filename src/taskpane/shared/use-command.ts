import { useEffect, useSyncExternalStore } from 'react';
import type { RibbonCommand } from '../../workbook/excel/commands';
import { lastAsked, onAsked, takeCommand, type AskedCommand } from './asked-command';

/** The last command that was asked for outside the pane. */
export function useAskedCommand(): AskedCommand | undefined {
  return useSyncExternalStore(onAsked, lastAsked);
}

/** Does what a command asks for as soon as its place stands there. */
export function useCommand(command: RibbonCommand, run: () => void): void {
  useAskedCommand();
  useEffect(() => {
    if (takeCommand(command)) run();
  });
}
