import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { placeName } from '../shared/place-name';
import { useSharedStyles } from '../shared/use-shared-styles';
import type { BuilderChoices } from './builder-choices';
import { formulaCount } from './built-formula';
import { TakeCells } from './take-cells';
import { TakenCells } from './taken-cells';
import { useBuilderWords } from './use-builder-words';

interface ActualFieldProps {
  readonly choices: BuilderChoices;
  readonly onChoose: (changes: Partial<BuilderChoices>) => void;
}

/** The actual units of a gap: a number, or as many cells as there are names. */
export function ActualField({ choices, onChoose }: ActualFieldProps): ReactElement {
  const shared = useSharedStyles();
  const words = useBuilderWords();
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
        <TakenCells
          said={words('actualInCells', { cells: placeName(cells) })}
          onRemove={() => onChoose({ actual: { text } })}
        />
      )}
      <TakeCells
        name={words('takeActual')}
        canBe={({ values }) => values.length === count && values.every((row) => row.length === 1)}
        otherwise={words('actualSize', { count })}
        onTake={(taken) => onChoose({ actual: { text, cells: taken } })}
      />
    </div>
  );
}
