import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { readSelectedCells, type LoadedCells } from '../../workbook/excel/cells';
import { RefusalMessage } from '../shared/asking/refusal-message';
import { useAsking } from '../shared/asking/use-asking';
import { useSharedStyles } from '../shared/use-shared-styles';

interface TakeCellsProps {
  /** What the button says. */
  readonly name: string;
  readonly canBe: (cells: LoadedCells) => boolean;
  /** What is said of cells that cannot be taken. */
  readonly otherwise: string;
  readonly onTake: (cells: LoadedCells) => void;
}

/** The button that takes the selected cells, if they can be what is asked. */
export function TakeCells({ name, canBe, otherwise, onTake }: TakeCellsProps): ReactElement {
  const shared = useSharedStyles();
  const { refusal, ask } = useAsking();
  const [isUnfit, setUnfit] = useState(false);
  return (
    <>
      <Button
        size="small"
        className={shared.start}
        onClick={() =>
          ask(readSelectedCells, (cells) => {
            setUnfit(!canBe(cells));
            if (canBe(cells)) onTake(cells);
          })
        }
      >
        {name}
      </Button>
      {isUnfit && <p className={shared.text}>{otherwise}</p>}
      {refusal && <RefusalMessage refusal={refusal} />}
    </>
  );
}
