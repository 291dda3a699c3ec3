import { inExcel } from '../excel/excel-run';
import type { Refused } from '../excel/refusal';
import type { Place } from '../sheet/place';

/** Part of every workbook in which a check was written: never changed. */
const key = 'staffing-norms-checked';

/** What an institution was written as in the pane when its check was written: the next check of a table on the same sheet begins with it. */
export interface AskedBefore {
  /** The sheet of the table; undefined where an earlier version kept it. */
  readonly sheet: string | undefined;
  /** The number of the staffing table that the institution was taken from, in the place of what is typed. */
  readonly staffing?: number | undefined;
  /** The facility type's id. */
  readonly type: string;
  /** As typed, and the cell that it was taken from. */
  readonly residents: {
    readonly text: string;
    readonly cell?: Place | undefined;
    /** The words that the cell stood beside. */
    readonly label?: string | undefined;
  };
  readonly profile?: Place | undefined;
  readonly answers: ReadonlyMap<string, number | boolean>;
}

/** The institutions that tables of the workbook were checked for, the latest first. */
export function readAskedBefore(): Promise<{ readonly asked: readonly AskedBefore[] } | Refused> {
  return inExcel('1.4', async (context) => {
    const saved = context.workbook.settings.getItemOrNullObject(key);
    saved.load('value');
    await context.sync();
    return { asked: saved.isNullObject ? [] : parseAsked(saved.value) };
  });
}

/** What a check that is being written keeps of its question, and how it is taken back; nothing where there is none. */
export interface KeptQuestion {
  readonly keep: () => void;
  readonly putBack: () => void;
}

/** Queues the reading of what was kept before. */
export function queueQuestion({ settings }: Excel.Workbook, asked: AskedBefore | undefined): KeptQuestion {
  if (asked === undefined) return { keep: () => undefined, putBack: () => undefined };
  const saved = settings.getItemOrNullObject(key);
  saved.load('value');
  return {
    keep: () => {
      const before = saved.isNullObject ? [] : parseAsked(saved.value);
      const [latest = {}, ...earlier] = withAsked(before, asked).map(({ answers, ...rest }) => ({
        ...rest,
        answers: Object.fromEntries(answers),
      }));
      settings.add(key, JSON.stringify({ ...latest, earlier }));
    },
    putBack: () => {
      if (saved.isNullObject) settings.getItemOrNullObject(key).delete();
      else settings.add(key, saved.value);
    },
  };
}

/** The most sheets whose institutions a workbook keeps. */
const mostKept = 50;

/** What is kept after a check, one of each sheet. */
export function withAsked(before: readonly AskedBefore[], asked: AskedBefore): AskedBefore[] {
  return [asked, ...before.filter(({ sheet }) => sheet !== asked.sheet)].slice(0, mostKept);
}

/** What was saved, where it still is what this file writes. */
export function parseAsked(saved: unknown): AskedBefore[] {
  const read = objectIn(saved);
  const earlier = Array.isArray(read?.['earlier']) ? (read['earlier'] as readonly unknown[]) : [];
  return [read, ...earlier].flatMap((one) => askedIn(fieldsOf(one)) ?? []);
}

function askedIn(read: Fields | undefined): AskedBefore | undefined {
  const residents = fieldsOf(read?.['residents']);
  if (read === undefined || typeof read['type'] !== 'string' || typeof residents?.['text'] !== 'string')
    return undefined;
  const { sheet, staffing } = read;
  const answers = Object.entries(fieldsOf(read['answers']) ?? {});
  return {
    sheet: typeof sheet === 'string' ? sheet : undefined,
    ...(typeof staffing === 'number' && { staffing }),
    type: read['type'],
    residents: {
      text: residents['text'],
      cell: placeIn(residents['cell']),
      ...(typeof residents['label'] === 'string' && { label: residents['label'] }),
    },
    profile: placeIn(read['profile']),
    answers: new Map(
      answers.flatMap(([item, value]) =>
        typeof value === 'number' || typeof value === 'boolean' ? [[item, value] as const] : [],
      ),
    ),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
}

function objectIn(saved: unknown): Fields | undefined {
  try {
    return fieldsOf(JSON.parse(String(saved)));
  } catch {
    return undefined;
  }
}

function placeIn(value: unknown): Place | undefined {
  const { sheet, address } = fieldsOf(value) ?? {};
  return typeof sheet === 'string' && typeof address === 'string' ? { sheet, address } : undefined;
}
