import type { FacilityEntry } from '../../../src/taskpane/shared/entries/wizard';

/** What a person entered of an institution. */
export function entered(type: string, residents: string, answers: Record<string, string> = {}): FacilityEntry {
  return { key: 0, name: '', type, residents: { text: residents }, answers, children: {} };
}
