import { Select, makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { CompiledEdition } from '../../../engine/compile';
import type { Language } from '../../../norms/schema';
import { usePane } from '../../pane-context';
import { useCheckWords } from '../../shared/use-check-words';

/** Fluent's select grows with its longest option, which a narrow pane has no room for. */
const useStyles = makeStyles({
  select: { minWidth: 0, maxWidth: '100%', '& select': { width: '100%', textOverflow: 'ellipsis' } },
});

/** Stands for "not a norm position" in the list; no position has this id. */
const notANorm = '-';

/** A position that may be chosen; `types` where another one of the list has the same name. */
export interface OfferedPosition {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  readonly types: string | undefined;
}

/** A section with those of its positions that the institution's types have. */
export interface OfferedSection {
  readonly id: string;
  readonly name: string;
  readonly positions: readonly OfferedPosition[];
}

/** The positions that an institution of these types may have, and the words that tell two of one name apart. */
export function offeredPositions(
  { edition, positions }: CompiledEdition,
  language: Language,
  types: readonly number[],
): OfferedSection[] {
  const offered = positions.filter(({ exists }) => types.some((type) => exists[type] === true));
  const named = (name: string) => offered.filter(({ position }) => position.name[language] === name).length;
  return edition.sections.flatMap((section) => {
    const own = offered.filter((one) => one.section === section);
    if (own.length === 0) return [];
    return {
      id: section.id,
      name: section.name[language],
      positions: own.map(({ position: { id, row, name }, exists }) => ({
        id,
        row,
        name: name[language],
        types:
          named(name[language]) > 1
            ? edition.types.flatMap((type, at) => (exists[at] === true ? type.name[language] : [])).join(', ')
            : undefined,
      })),
    };
  });
}

interface PositionSelectProps {
  readonly label: string;
  readonly sections: readonly OfferedSection[];
  /** A position's id, null for "not a norm position", undefined while nothing is chosen. */
  readonly chosen: string | null | undefined;
  readonly onChoose: (chosen: string | null) => void;
}

/** A list of the positions that the institution may have, and "not a norm position". */
export function PositionSelect({ label, sections, chosen, onChoose }: PositionSelectProps): ReactElement {
  const styles = useStyles();
  const { norms, language } = usePane();
  const words = useCheckWords();
  const isOffered = sections.some(({ positions }) => positions.some(({ id }) => id === chosen));
  // What was chosen for another type stays to be seen.
  const other = useMemo(
    () => (isOffered ? undefined : norms.positions.find(({ position }) => position.id === chosen)?.position),
    [norms, chosen, isOffered],
  );
  const option = ({ id, row, name, types }: OfferedPosition): ReactElement => (
    <option key={id} value={id}>
      {words(types === undefined ? 'positionOption' : 'positionOfTypes', { row, position: name, types: types ?? '' })}
    </option>
  );
  return (
    <Select
      className={styles.select}
      aria-label={label}
      value={chosen === null ? notANorm : (chosen ?? '')}
      onChange={(_, { value }) => {
        if (value !== '') onChoose(value === notANorm ? null : value);
      }}
    >
      {chosen === undefined && <option value="">{words('choosePosition')}</option>}
      <option value={notANorm}>{words('notANorm')}</option>
      {other && option({ id: other.id, row: other.row, name: other.name[language], types: undefined })}
      {sections.map(({ id, name, positions }) => (
        <optgroup key={id} label={name}>
          {positions.map(option)}
        </optgroup>
      ))}
    </Select>
  );
}
