import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { readSelectedCells, type LoadedCells } from '../../workbook/excel/cells';
import { placeName } from '../shared/place-name';
import { RefusalMessage } from '../shared/refusal-message';
import { useAsking } from '../shared/use-asking';
import { useSharedStyles } from '../shared/use-shared-styles';
import { useBuilderWords } from './use-builder-words';

interface AnswersFieldProps {
  readonly answers: LoadedCells | undefined;
  readonly onChoose: (answers: LoadedCells | undefined) => void;
}

/** The cells with what the organisation has, if there are any. */
export function AnswersField({ answers, onChoose }: AnswersFieldProps): ReactElement {
  const shared = useSharedStyles();
  const words = useBuilderWords();
  const { refusal, ask } = useAsking();
  const [isRefused, setRefused] = useState(false);
  return (
    <div className={shared.near}>
      {answers && (
        <div className={shared.centredRow}>
          <span className={shared.small}>{words('answers', { cells: placeName(answers) })}</span>
          <Button size="small" onClick={() => onChoose(undefined)}>
            {words('remove')}
          </Button>
        </div>
      )}
      <Button
        size="small"
        className={shared.start}
        onClick={() =>
          ask(readSelectedCells, (read) => {
            const isTwo = read.values.every((row) => row.length === 2);
            setRefused(!isTwo);
            if (isTwo) onChoose(read);
          })
        }
      >
        {words('takeAnswers')}
      </Button>
      {isRefused && <p className={shared.text}>{words('notAnswers')}</p>}
      {refusal && <RefusalMessage refusal={refusal} />}
    </div>
  );
}
