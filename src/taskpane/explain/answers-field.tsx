import type { ReactElement } from 'react';
import type { LoadedCells } from '../../workbook/excel/cells';
import { placeName } from '../shared/place-name';
import { useSharedStyles } from '../shared/use-shared-styles';
import { TakeCells } from './take-cells';
import { TakenCells } from './taken-cells';
import { useBuilderWords } from './use-builder-words';

interface AnswersFieldProps {
  readonly answers: LoadedCells | undefined;
  readonly onChoose: (answers: LoadedCells | undefined) => void;
}

const areTwoColumns = ({ values }: LoadedCells): boolean => values.every((row) => row.length === 2);

/** The cells with what the organisation has, if there are any. */
export function AnswersField({ answers, onChoose }: AnswersFieldProps): ReactElement {
  const shared = useSharedStyles();
  const words = useBuilderWords();
  return (
    <div className={shared.near}>
      {answers && (
        <TakenCells said={words('answers', { cells: placeName(answers) })} onRemove={() => onChoose(undefined)} />
      )}
      <TakeCells name={words('takeAnswers')} canBe={areTwoColumns} otherwise={words('notAnswers')} onTake={onChoose} />
    </div>
  );
}
