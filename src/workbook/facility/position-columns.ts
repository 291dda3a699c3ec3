import type { CompiledPosition } from '../../engine/compile';
import { say } from '../../i18n/say';
import type { Language } from '../../norms/schema';
import { asText } from '../sheet/literal';
import type { WrittenColumn } from '../sheet/table';

/** A row of a table that has a line a position. */
interface OfPosition {
  readonly position: CompiledPosition;
}

type Column<Key extends string> = Omit<WrittenColumn<OfPosition, never, Key>, 'sum'>;

/** The row numbers of the positions, which the table's formulas ask by. */
export const rowColumn = (language: Language): Column<'row'> => ({
  key: 'row',
  heading: say(language, 'row'),
  width: 8,
  format: { across: 'Center' },
  cell: ({ position }) => position.position.row,
});

/** The names of the positions. */
export const nameColumn = (language: Language, width: number): Column<'position'> => ({
  key: 'position',
  heading: say(language, 'position'),
  width,
  format: { wrap: true },
  cell: ({ position }) => asText(position.position.name[language]),
});
