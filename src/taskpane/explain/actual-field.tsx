import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { readSelectedCells } from '../../workbook/excel/cells';
import { placeName } from '../shared/place-name';
import { RefusalMessage } from '../shared/refusal-message';
import { useAsking } from '../shared/use-asking';
import { useSharedStyles } from '../shared/use-shared-styles';
import type { BuilderChoices } from './builder-choices';
import { formulaCount } from './built-formula';
import { useBuilderWords } from './use-builder-words';

interface ActualFieldProps {
  readonly choices: BuilderChoices;
  readonly onChoose: (changes: Partial<BuilderChoices>) => void;
}

/** The actual units of a gap: a number, or as many cells as there are names. */
export function ActualField({ choices, onChoose }: ActualFieldProps): ReactElement {
  const shared = useSharedStyles();
  const words = useBuilderWords();
  const { refusal, ask } = useAsking();
  const [isWrongSize, setWrongSize] = useState(false);
  const { text, cells } = choices.actual;
  const count = formulaCount(choices);
  return (
    <div className={shared.near}>
      {cells === undefined ? (
        <Field label={words('actual')}>
          <Input
            inputMode="decimal"
            autoComplete="off"
            value={text}
            onChange={(_, { value }) => onChoose({ actual: { text: value } })}
          />
        </Field>
      ) : (
        <div className={shared.centredRow}>
          <span className={shared.small}>{words('actualInCells', { cells: placeName(cells) })}</span>
          <Button size="small" onClick={() => onChoose({ actual: { text } })}>
            {words('remove')}
          </Button>
        </div>
      )}
      <Button
        size="small"
        className={shared.start}
        onClick={() =>
          ask(readSelectedCells, (read) => {
            const fits = read.values.length === count && read.values.every((row) => row.length === 1);
            setWrongSize(!fits);
            if (fits) onChoose({ actual: { text, cells: read } });
          })
        }
      >
        {words('takeActual')}
      </Button>
      {isWrongSize && <p className={shared.text}>{words('actualSize', { count })}</p>}
      {refusal && <RefusalMessage refusal={refusal} />}
    </div>
  );
}
