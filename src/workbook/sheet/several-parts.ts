import type { Requirement } from '../../engine/requirement';

type Status = Requirement['status'];

/** The parts' statuses as one: not determined while one of them is, else required where one of them requires. */
export function jointStatus(statuses: readonly Status[]): Status {
  return (['undetermined', 'required'] as const).find((status) => statuses.includes(status)) ?? 'none';
}

/** The parts' notes as one text; where there are several parts, each note goes with its part's name. */
export function joinNotes(notes: readonly string[], names: readonly string[]): string {
  if (notes.length === 1) return notes[0] ?? '';
  return notes.flatMap((note, at) => (note === '' ? [] : [`${names[at] ?? ''}: ${note}`])).join('; ');
}
