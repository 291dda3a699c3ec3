import { changeInExcel, inExcel, type Batch } from '../excel/excel-run';
import type { Refused } from '../excel/refusal';
import { untilRead } from '../excel/until-read';
import { savedEditions, type SavedEdition, type SettingValues } from './saved-editions';
import { takeEditions, workbookEditions, type WorkbookEditions } from './workbook-editions';

/**
 * The settings that were last read and their editions, so that a change of another setting does not open editions
 * again.
 */
let lastRead = '[]';
let lastOpened = '[]';

/** Reads the editions from the workbook, and again whenever another user changes them. */
export function followEditions(): Promise<WorkbookEditions | Refused> {
  const follow: Batch<WorkbookEditions> = (context) => {
    context.workbook.settings.onSettingsChanged.add(async () => {
      await untilRead(() => changeInExcel('1.4', readEditions));
    });
    return readEditions(context);
  };
  return untilRead(() => inExcel('1.4', follow));
}

/** Read and opened in one batch: an edition that cannot be opened counts as not read. */
async function readEditions(context: Excel.RequestContext): Promise<WorkbookEditions> {
  return open(savedEditions(await loadSettings(context)));
}

/** The settings of the workbook by their keys. */
export async function loadSettings(context: Excel.RequestContext): Promise<SettingValues> {
  const { settings } = context.workbook;
  settings.load('items/key,items/value');
  await context.sync();
  return new Map(settings.items.map(({ key, value }) => [key, value as unknown]));
}

/** Remembers what the add-in itself has written, since Excel reports that as a change too. */
export function rememberRead(saved: readonly SavedEdition[]): void {
  lastRead = lastOpened = JSON.stringify(saved);
}

/** The schema is a script of its own, which a workbook without loaded editions never asks for. */
async function open(saved: readonly SavedEdition[]): Promise<WorkbookEditions> {
  const read = JSON.stringify(saved);
  lastRead = read;
  if (read === lastOpened) return workbookEditions();
  const { openSaved } = await import(/* webpackChunkName: "editions" */ './open-saved');
  const opened = await openSaved(saved);
  if (read === lastRead) {
    lastOpened = read;
    takeEditions(opened);
  }
  return workbookEditions();
}
