import type { Requirement } from '../../engine/requirement';

type Status = Requirement['status'];

/** One status for all parts: not determined if one of them is, else required if one of them is. */
export function jointStatus(statuses: readonly Status[]): Status {
  return (['undetermined', 'required'] as const).find((status) => statuses.includes(status)) ?? 'none';
}

/** One note for all parts; where there are several, each part's note follows its name. */
export function joinNotes(notes: readonly string[], names: readonly string[]): string {
  if (notes.length === 1) return notes[0] ?? '';
  return notes.flatMap((note, at) => (note === '' ? [] : [`${names[at] ?? ''}: ${note}`])).join('; ');
}
