import type { ComparedFacility } from '../../editions/compare';
import type { FacilityOnSheet } from '../../workbook/facility/read';
import { editionById } from '../loaded-editions';

/** A part of an institution with a sheet of the wizard, to be compared; salaries by the position's id. */
export interface FacilityToCompare {
  readonly sheet: string;
  readonly facility: ComparedFacility;
  readonly salaries: ReadonlyMap<string, number>;
}

/**
 * The parts of the institutions on the workbook's sheets. Salaries are given only for an institution without attached
 * units.
 */
export function facilitiesToCompare(found: readonly FacilityOnSheet[]): FacilityToCompare[] {
  return found.flatMap((table) =>
    table.parts.map(({ name, type, residents, profile }) => ({
      sheet: table.sheet,
      facility: { name: name || table.institution, type, residents, profile },
      salaries: table.parts.length === 1 ? salariesOn(table) : new Map<string, number>(),
    })),
  );
}

function salariesOn({ edition, typed = [] }: FacilityOnSheet): ReadonlyMap<string, number> {
  const rows = editionById(edition)?.byRow;
  return new Map(
    typed.flatMap(({ row, salary }): [string, number][] => {
      const id = rows?.get(row)?.position.id;
      return id === undefined || salary?.figure === undefined ? [] : [[id, salary.figure]];
    }),
  );
}
