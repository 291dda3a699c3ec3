import { inExcel, type Batch } from '../excel-run';
import { isRefused, type Refused } from '../refusal';
import { untilRead } from '../until-read';
import { savedEditions, type SavedEdition, type SettingValues } from './saved-editions';
import { takeEditions, workbookEditions, type WorkbookEditions } from './workbook-editions';

/** What was last read, so that a change of another setting does not have the editions opened anew. */
let lastRead = '[]';

/** Reads the editions from the workbook, and again whenever somebody else who has it open changes them. */
export async function followEditions(): Promise<WorkbookEditions | Refused> {
  const follow: Batch<Saved> = (context) => {
    context.workbook.settings.onSettingsChanged.add(async () => {
      await openRead(readSaved);
    });
    return readSaved(context);
  };
  return openRead(follow);
}

interface Saved {
  readonly saved: readonly SavedEdition[];
}

async function readSaved(context: Excel.RequestContext): Promise<Saved> {
  return { saved: savedEditions(await loadSettings(context)) };
}

async function openRead(batch: Batch<Saved>): Promise<WorkbookEditions | Refused> {
  const read = await untilRead(() => inExcel('1.4', batch));
  return isRefused(read) ? read : open(read.saved);
}

/** The settings of the workbook by their keys. */
export async function loadSettings(context: Excel.RequestContext): Promise<SettingValues> {
  const { settings } = context.workbook;
  settings.load('items/key,items/value');
  await context.sync();
  return new Map(settings.items.map(({ key, value }) => [key, value as unknown]));
}

/** Remembers what was written, which Excel then tells as a change. */
export function rememberRead(saved: readonly SavedEdition[]): void {
  lastRead = JSON.stringify(saved);
}

/** The schema is a script of its own, which a workbook without loaded editions never asks for. */
async function open(saved: readonly SavedEdition[]): Promise<WorkbookEditions> {
  const read = JSON.stringify(saved);
  if (read === lastRead) return workbookEditions();
  lastRead = read;
  const { openSaved } = await import(/* webpackChunkName: "editions" */ './open-saved');
  const opened = await openSaved(saved);
  if (read === lastRead) takeEditions(opened);
  return workbookEditions();
}
