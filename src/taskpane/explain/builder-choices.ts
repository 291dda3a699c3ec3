import type { CompiledEdition } from '../../engine/compile';
import type { LoadedCells } from '../../workbook/excel/cells';
import type { FacilityPart } from '../../workbook/facility/plan';
import type { Edition } from '../../norms/schema';
import type { ResidentsEntry } from '../shared/entries/residents-entry';
import type { Wizard } from '../shared/entries/wizard';

export const builtFunctions = ['REQUIRED_STAFF', 'STAFF_GAP', 'BASIS'] as const;
export type BuiltFunction = (typeof builtFunctions)[number];

/** A table that the add-in made, or a part of it, with the names of the workbook that formulas take it by. */
export interface TableSource {
  readonly sheet: string;
  readonly part: FacilityPart;
  readonly residents: string;
  readonly type: string;
  readonly profile: string;
}

/** What a formula is to be made of. */
export interface BuilderChoices {
  readonly name: BuiltFunction;
  /** The row of the position; not asked while names are picked. */
  readonly row: number;
  /** Cells one below the other, each with a position's name; undefined for one position. */
  readonly names: LoadedCells | undefined;
  readonly residents: ResidentsEntry;
  /** The facility type's id. */
  readonly type: string;
  /** The actual units of a gap: a number as typed, or cells beside the names. */
  readonly actual: { readonly text: string; readonly cells?: LoadedCells | undefined };
  /** Two columns of cells, item and answer. */
  readonly answers: LoadedCells | undefined;
  /** In place of residents, type and answers. */
  readonly table: TableSource | undefined;
}

/** A first formula: the edition's example, for the organisation that the wizard knows. */
export function firstChoices(
  { edition, positions }: CompiledEdition<Edition>,
  { facilities: [main] }: Wizard,
): BuilderChoices {
  const example = positions.find(({ position }) => position.id === edition.example) ?? positions[0];
  return {
    name: 'REQUIRED_STAFF',
    row: example?.position.row ?? 1,
    names: undefined,
    residents: main.residents,
    type: main.type || (edition.types[edition.types.length - 1]?.id ?? ''),
    actual: { text: '' },
    answers: undefined,
    table: undefined,
  };
}
