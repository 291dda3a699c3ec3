import type { Choices } from '../../staffing/match';
import { parseChoices } from './choices';

/** What a file of choices says that it is: never changed. */
const kind = 'staffing-norms-answers';

/** No person has answered more; a larger file is read no further. */
export const mostFileBytes = 1_000_000;

/** Choices as a file that another workbook takes. */
export function choicesToJson(choices: Choices): string {
  const answers = Object.fromEntries([...choices].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ kind, version: 1, answers }, null, 2)}\n`;
}

/** The choices of such a file; undefined where it is none. */
export function choicesFromJson(text: string): Choices | undefined {
  if (text.length > mostFileBytes) return undefined;
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null || !('kind' in file) || file.kind !== kind) return undefined;
    return 'answers' in file ? parseChoices(JSON.stringify(file.answers)) : undefined;
  } catch {
    return undefined;
  }
}

/** Those of a file that a workbook does not have yet: its own answers stay. */
export function newChoices(file: Choices, own: Choices): Choices {
  return new Map([...file].filter(([name]) => !own.has(name)));
}
