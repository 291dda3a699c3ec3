import { Fault } from '../engine/fault';
import type { Question } from '../engine/question';

/** More than the facilities that formulas of one sheet alternate between. */
const most = 8;
/** More than the cells of a complete profile with some blank rows. */
const mostCells = 400;

/** A question with a copy of its arguments, since the caller may change the range afterwards. */
interface Asked {
  readonly type: unknown;
  readonly edition: unknown;
  /** The rows of a profile range; undefined for a single value. */
  readonly rows: number | undefined;
  readonly cells: readonly unknown[];
  readonly question: Question;
}

/**
 * A cache of the last questions, so that a column of formulas has its type, profile and edition read once. It is
 * emptied when the loaded editions or the workbook's settings change.
 */
export class RecentQuestions {
  private madeFor: readonly [editions: object, settings: object] | undefined;
  private asked: Asked[] = [];

  /** Empties the cache where one of the two is another object than before: each change makes a new one. */
  keepOnlyFor(editions: object, settings: object): void {
    if (this.madeFor?.[0] === editions && this.madeFor[1] === settings) return;
    this.madeFor = [editions, settings];
    this.asked = [];
  }

  find(type: unknown, profile: unknown, edition: unknown): Question | undefined {
    for (const one of this.asked)
      if (one.type === type && one.edition === edition && isProfile(one, profile)) return one.question;
    return undefined;
  }

  /** Faults are not kept. */
  keep(type: unknown, profile: unknown, edition: unknown, question: Question | Fault): Question | Fault {
    if (question instanceof Fault) return question;
    const cells = cellsOf(profile);
    const rows = Array.isArray(profile) ? profile.length : undefined;
    if (cells.length > mostCells || !isTable(profile) || [type, edition, ...cells].some(isObject)) return question;
    this.asked = [{ type, edition, rows, cells, question }, ...this.asked.slice(0, most - 1)];
    return question;
  }
}

function cellsOf(profile: unknown): readonly unknown[] {
  return Array.isArray(profile) ? profile.flat() : [profile];
}

/** One value, or rows of the same length. */
function isTable(profile: unknown): boolean {
  if (!Array.isArray(profile)) return true;
  const [first, ...others] = profile as readonly unknown[];
  return Array.isArray(first) && others.every((row) => Array.isArray(row) && row.length === first.length);
}

/** Whether a profile has the same cells in rows of the same length. */
function isProfile({ rows, cells }: Asked, profile: unknown): boolean {
  if (!Array.isArray(profile)) return rows === undefined && cells[0] === profile;
  if (profile.length !== rows) return false;
  let at = 0;
  for (const row of profile as readonly unknown[]) {
    if (!Array.isArray(row) || row.length * rows !== cells.length) return false;
    for (const cell of row as readonly unknown[]) {
      if (cell !== cells[at]) return false;
      at += 1;
    }
  }
  return true;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
