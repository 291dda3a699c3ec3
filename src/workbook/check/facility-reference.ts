import type { Profile } from '../../engine/facility';
import { tableName } from '../facility/names';
import type { FacilityOnSheet } from '../facility/read';
import { inFormula } from '../sheet/literal';
import { fixedReference, type Place } from '../sheet/place';

/** How formulas refer to a part of the institution: the source texts of three arguments. */
export interface PartReference {
  readonly residents: string;
  readonly type: string;
  /** Undefined where only the residents are known. */
  readonly profile: string | undefined;
}

/** The parts of a staffing sheet that the add-in made, by its named ranges, so that formulas follow changes there. */
export function partsOfSheet({ table, parts }: Pick<FacilityOnSheet, 'table' | 'parts'>): PartReference[] {
  return parts.map((_, at) => {
    const cell = (kind: 'Residents' | 'Types'): string => {
      const name = tableName(kind, table);
      return parts.length === 1 ? name : `INDEX(${name},${at + 1})`;
    };
    return { residents: cell('Residents'), type: cell('Types'), profile: tableName('Profile', table, at + 1) };
  });
}

/** The entries in the pane: residents as a number or in a cell, a facility type's id, a profile's cells or its answers. */
export interface AskedFacility {
  readonly residents: number;
  readonly residentsFrom: Place | undefined;
  readonly type: string;
  readonly profile: Place | Profile['values'];
}

/** A facility as the arguments of a formula: cells where it is written on a sheet, else its figures. */
export function askedPart({ residents, residentsFrom, type, profile }: AskedFacility): PartReference {
  return {
    residents: residentsFrom === undefined ? String(residents) : fixedReference(residentsFrom),
    type: inFormula(type),
    profile: 'sheet' in profile ? fixedReference(profile) : answersInFormula(profile),
  };
}

/** Answers as a formula has them: `{"beds",60;"noLift",TRUE}`; nothing where there are none. */
function answersInFormula(answers: Profile['values']): string | undefined {
  const rows = [...answers].map(([item, value]) => `${inFormula(item)},${String(value).toUpperCase()}`);
  return rows.length === 0 ? undefined : `{${rows.join(';')}}`;
}

/** What an edition requires of a position in all parts together, as a formula without `=`. */
export function requiredInParts(row: number, parts: readonly PartReference[], edition: string): string {
  const calls = parts.map(({ residents, type, profile = '' }) => {
    const given = [String(row), residents, type, profile, inFormula(edition)];
    return `NORMS.REQUIRED_STAFF(${given.join(',')})`;
  });
  return calls.join('+');
}
