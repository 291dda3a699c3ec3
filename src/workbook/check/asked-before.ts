import { inExcel } from '../excel/excel-run';
import type { Refused } from '../excel/refusal';
import type { Place } from '../sheet/place';

/** Part of every workbook in which a check was written: never changed. */
const key = 'staffing-norms-checked';

/** What an institution was written as in the pane when its check was written: the next check begins with it. */
export interface AskedBefore {
  /** The facility type's id. */
  readonly type: string;
  /** As typed, and the cell that it was taken from. */
  readonly residents: { readonly text: string; readonly cell?: Place | undefined };
  readonly profile?: Place | undefined;
  readonly answers: ReadonlyMap<string, number | boolean>;
}

/** The institution that the workbook was last checked for; undefined where it was for none, or what is kept is not whole. */
export function readAskedBefore(): Promise<{ readonly asked: AskedBefore | undefined } | Refused> {
  return inExcel('1.4', async (context) => {
    const saved = context.workbook.settings.getItemOrNullObject(key);
    saved.load('value');
    await context.sync();
    return { asked: saved.isNullObject ? undefined : parseAsked(saved.value) };
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
  const { answers, ...rest } = asked;
  return {
    keep: () => void settings.add(key, JSON.stringify({ ...rest, answers: Object.fromEntries(answers) })),
    putBack: () => {
      if (saved.isNullObject) settings.getItemOrNullObject(key).delete();
      else settings.add(key, saved.value);
    },
  };
}

/** What was saved, where it still is what this file writes. */
export function parseAsked(saved: unknown): AskedBefore | undefined {
  const read = objectIn(saved);
  const residents = fieldsOf(read?.['residents']);
  if (read === undefined || typeof read['type'] !== 'string' || typeof residents?.['text'] !== 'string')
    return undefined;
  const answers = Object.entries(fieldsOf(read['answers']) ?? {});
  return {
    type: read['type'],
    residents: { text: residents['text'], cell: placeIn(residents['cell']) },
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
