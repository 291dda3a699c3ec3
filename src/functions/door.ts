import { awaitEditions, loadedEditions, loadEdition, unloadEdition } from './loaded-editions';
import { setWorkbookSettings } from './workbook-settings';

const door = { awaitEditions, loadedEditions, loadEdition, unloadEdition, setWorkbookSettings };

/** What the page does to the functions. functions.js is a script of its own, so the two meet in the realm they share. */
export type FunctionsDoor = typeof door;

Object.assign(globalThis, { staffingNorms: door });
