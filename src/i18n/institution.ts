import type { CompiledEdition } from '../engine/compile';
import type { InstitutionRequirement, InstitutionTotals } from '../engine/institution';
import type { Language } from '../norms/schema';
import { say } from './say';
import { sayNote } from './table';

type Row = (string | number)[];

/** The table of an institution with its attached units: a column of units a part, their sum, and totals at the end. */
export function sayInstitution(
  language: Language,
  norms: CompiledEdition,
  parts: readonly string[],
  table: readonly InstitutionRequirement[],
  totals: InstitutionTotals,
): Row[] {
  const heading = (key: 'row' | 'position' | 'section' | 'total' | 'status' | 'note'): string => say(language, key);
  return [
    [
      heading('row'),
      heading('position'),
      heading('section'),
      ...parts,
      heading('total'),
      heading('status'),
      heading('note'),
    ],
    ...table.map((line) => sayLine(language, norms, parts, line)),
    sayTotals(language, totals),
  ];
}

function sayLine(
  language: Language,
  norms: CompiledEdition,
  names: readonly string[],
  { position, parts, units }: InstitutionRequirement,
): Row {
  const notes = parts.map((part, at) => ({ part: names[at] ?? '', note: sayNote(language, norms, part) }));
  return [
    position.position.row,
    position.position.name[language],
    position.section.name[language],
    ...parts.map((part) => (part.status === 'undetermined' ? '' : part.units)),
    units ?? '',
    sayStatus(language, parts),
    notes.flatMap(({ part, note }) => (note === '' ? [] : [say(language, 'ofPart', { part, note })])).join('; '),
  ];
}

function sayStatus(language: Language, parts: InstitutionRequirement['parts']): string {
  if (parts.some(({ status }) => status === 'undetermined')) return say(language, 'undeterminedStatus');
  return say(language, parts.some(({ status }) => status === 'required') ? 'required' : 'none');
}

function sayTotals(language: Language, { parts, all, isAtLeast }: InstitutionTotals): Row {
  return ['', say(language, isAtLeast ? 'totalAtLeast' : 'total'), '', ...parts, all, '', ''];
}
