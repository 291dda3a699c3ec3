import { loadedEditions, loadEdition, unloadEdition } from './loaded-editions';
import { secondScriptBy } from './second-script';
import { workbookIsRead } from './workbook-awaited';
import { setWorkbookSettings } from './workbook-settings';

const api = { loadedEditions, loadEdition, unloadEdition, setWorkbookSettings, workbookIsRead, secondScriptBy };

/**
 * What the page calls of the functions. functions.js is a script of its own; the page finds it in the shared global
 * object.
 */
export type FunctionsApi = typeof api;

Object.assign(globalThis, { staffingNorms: api });
