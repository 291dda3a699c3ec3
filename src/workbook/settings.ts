import { roundings } from '../engine/rounding';
import { languages } from '../norms/languages';
import type { Language, Rounding } from '../norms/schema';
import { changeInExcel, inExcel, type Batch } from './excel/excel-run';
import type { Refused } from './excel/refusal';
import { untilRead } from './excel/until-read';

/** The workbook's settings for the add-in, saved with the workbook; absent ones have their defaults. */
export interface Settings {
  readonly language?: Language | undefined;
  /** The id of the edition that formulas ask where they name none. */
  readonly edition?: string | undefined;
  /** How fractions of a unit are rounded, where not as the edition itself does (I-1). */
  readonly rounding?: Rounding | undefined;
}

/** The key of the setting in saved workbooks: it must never change. */
const key = 'staffing-norms';

type Listener = (settings: Settings) => void;

let current: Settings = {};
const listeners = new Set<Listener>();

/** The settings as last read or written; empty until `followSettings` has asked the workbook. */
export function currentSettings(): Settings {
  return current;
}

/** Calls the listener on every change of the settings, whoever made it, before formulas are calculated again. */
export function onSettings(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reads the settings from the workbook, and again whenever another user changes them. */
export function followSettings(): Promise<{ readonly settings: Settings } | Refused> {
  const follow: Batch<{ readonly settings: Settings }> = (context) => {
    context.workbook.settings.onSettingsChanged.add(async () => {
      await untilRead(() => changeInExcel('1.4', takeOver));
    });
    return takeOver(context);
  };
  return untilRead(() => inExcel('1.4', follow));
}

/**
 * Changes settings of the workbook, saves them with it, and calculates all formulas with them. `undefined` restores a
 * default.
 */
export function changeSettings(changes: Settings): Promise<{ readonly settings: Settings } | Refused> {
  return changeInExcel<{ readonly settings: Settings }>('1.4', async (context, transaction) => {
    const { workbook } = context;
    const before = await load(context);
    const settings = { ...before, ...changes };
    if (isSame(settings, before)) return { settings };
    save(workbook, settings);
    await transaction.write([], () => save(workbook, before));
    return { settings };
  });
}

/** The functions must have the settings before the workbook is calculated. */
function save({ settings, application }: Excel.Workbook, saved: Settings): void {
  take(saved);
  if (isEmpty(saved)) settings.getItemOrNullObject(key).delete();
  else settings.add(key, JSON.stringify(saved));
  application.calculate('Full');
}

function isSame(one: Settings, other: Settings): boolean {
  return (['language', 'edition', 'rounding'] as const).every((key) => one[key] === other[key]);
}

function isEmpty(settings: Settings): boolean {
  return Object.values(settings).every((one) => one === undefined);
}

async function takeOver(context: Excel.RequestContext): Promise<{ readonly settings: Settings }> {
  const settings = await load(context);
  take(settings);
  return { settings };
}

async function load(context: Excel.RequestContext): Promise<Settings> {
  const saved = context.workbook.settings.getItemOrNullObject(key);
  saved.load('value');
  await context.sync();
  return saved.isNullObject ? {} : readSaved(saved.value);
}

function take(settings: Settings): void {
  current = settings;
  for (const listener of listeners) listener(settings);
}

/** Saved settings; what cannot be read, from another version of the add-in or edited by hand, gets its default. */
export function readSaved(saved: unknown): Settings {
  const { language, edition, rounding } = parse(saved);
  return {
    language: languages.find((one) => one === language),
    edition: typeof edition === 'string' ? edition : undefined,
    rounding: roundings.find((one) => one === rounding),
  };
}

function parse(saved: unknown): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(String(saved));
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}
