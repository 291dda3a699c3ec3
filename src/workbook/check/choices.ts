import type { Choices } from '../../staffing/match';
import { changeInExcel, inExcel } from '../excel/excel-run';
import type { Refused } from '../excel/refusal';

/** The key of the setting in saved workbooks: it must never change. */
const key = 'staffing-norms-choices';

/** The positions that were chosen for names in this workbook. */
export function readChoices(): Promise<{ readonly choices: Choices } | Refused> {
  return inExcel('1.4', async (context) => {
    const saved = context.workbook.settings.getItemOrNullObject(key);
    saved.load('value');
    await context.sync();
    return { choices: saved.isNullObject ? new Map() : parseChoices(saved.value) };
  });
}

/**
 * Saves choices in the workbook, together with those that somebody else may have saved in the meantime for other names.
 */
export function rememberChoices(choices: Choices): Promise<{ readonly choices: Choices } | Refused> {
  return changeInExcel<{ readonly choices: Choices }>('1.4', async (context, transaction) => {
    const { settings } = context.workbook;
    const saved = settings.getItemOrNullObject(key);
    saved.load('value');
    await context.sync();
    const all = new Map([...(saved.isNullObject ? [] : parseChoices(saved.value)), ...choices]);
    const before: unknown = saved.isNullObject ? undefined : saved.value;
    settings.add(key, JSON.stringify(Object.fromEntries(all)));
    await transaction.write([], () => {
      if (before === undefined) settings.getItemOrNullObject(key).delete();
      else settings.add(key, before);
    });
    return { choices: all };
  });
}

/** Forgets all choices of this workbook. */
export function forgetChoices(): Promise<object | Refused> {
  return changeInExcel<object>('1.4', async (context, transaction) => {
    const { settings } = context.workbook;
    const saved = settings.getItemOrNullObject(key);
    saved.load('value');
    await context.sync();
    if (saved.isNullObject) return {};
    const before: unknown = saved.value;
    saved.delete();
    await transaction.write([], () => {
      settings.add(key, before);
    });
    return {};
  });
}

/** Saved choices; anything that is not a choice is passed over. */
export function parseChoices(saved: unknown): Choices {
  try {
    const read: unknown = JSON.parse(String(saved));
    const entries = typeof read === 'object' && read !== null ? Object.entries(read) : [];
    return new Map(entries.filter(([, chosen]) => chosen === null || typeof chosen === 'string'));
  } catch {
    return new Map();
  }
}
