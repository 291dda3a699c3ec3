import { loadedEditions, loadEdition, unloadEdition } from './loaded-editions';
import { workbookIsRead } from './workbook-awaited';
import { setWorkbookSettings } from './workbook-settings';

const door = { loadedEditions, loadEdition, unloadEdition, setWorkbookSettings, workbookIsRead };

/** What the page does to the functions. functions.js is a script of its own, so the two meet in the realm they share. */
export type FunctionsDoor = typeof door;

Object.assign(globalThis, { staffingNorms: door });
