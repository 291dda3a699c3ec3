import { useEffect, useSyncExternalStore } from 'react';
import type { RibbonCommand } from '../../../workbook/excel/commands';
import { lastAsked, onAsked, takeCommand, type AskedCommand } from './asked-command';

/** The last command that was given outside the pane. */
export function useAskedCommand(): AskedCommand | undefined {
  return useSyncExternalStore(onAsked, lastAsked);
}

/** Carries out a command as soon as its place is rendered. */
export function useCommand(command: RibbonCommand, run: () => void): void {
  useAskedCommand();
  useEffect(() => {
    if (takeCommand(command)) run();
  });
}
