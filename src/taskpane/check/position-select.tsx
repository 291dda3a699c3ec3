import { Select, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { useCheckWords } from '../shared/use-check-words';

/** Fluent's select grows with its longest option, which a narrow pane has no room for. */
const useStyles = makeStyles({
  select: { minWidth: 0, maxWidth: '100%', '& select': { width: '100%', textOverflow: 'ellipsis' } },
});

/** Stands for "not a norm position" in the list; no position has this id. */
const notANorm = '-';

interface PositionSelectProps {
  readonly label: string;
  /** A position's id, null for "not a norm position", undefined while nothing is chosen. */
  readonly chosen: string | null | undefined;
  readonly onChoose: (chosen: string | null) => void;
}

/** A list of all positions of the norms, and "not a norm position". */
export function PositionSelect({ label, chosen, onChoose }: PositionSelectProps): ReactElement {
  const styles = useStyles();
  const { norms, language } = usePane();
  const words = useCheckWords();
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
      {norms.edition.sections.map((section) => (
        <optgroup key={section.id} label={section.name[language]}>
          {section.positions.map(({ id, row, name }) => (
            <option key={id} value={id}>
              {words('positionOption', { row, position: name })}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
