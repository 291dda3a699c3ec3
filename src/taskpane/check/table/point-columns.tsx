import { Button } from '@fluentui/react-components';
import { useState, type Dispatch, type ReactElement } from 'react';
import { textOf, type SheetCells } from '../../../staffing/sheet-cells';
import { columnLetters } from '../../../workbook/sheet/a1';
import { usePane } from '../../pane-context';
import { Message } from '../../shared/controls/message';
import { SelectField } from '../../shared/controls/select-field';
import { useCheckWords } from '../../shared/use-check-words';
import type { CheckAction } from '../check-state';

interface PointColumnsProps {
  readonly sheet: string;
  readonly cells: SheetCells;
  readonly checkDo: Dispatch<CheckAction>;
}

const rowsLookedAt = 50;

/** Where no header was recognised: the choice of the column of names and the column of units. */
export function PointColumns({ sheet, cells, checkDo }: PointColumnsProps): ReactElement {
  const words = useCheckWords();
  const { norms } = usePane();
  const [name, setName] = useState('');
  const [units, setUnits] = useState('');
  const width = Math.max(0, ...cells.rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const first = cells.rows.slice(0, rowsLookedAt).map((row) => textOf(row[column]));
    const title = first.find((text) => text !== '') ?? '';
    return { value: String(column), name: words('columnTitled', { column: columnLetters(column + 1), title }) };
  });
  const options = [{ value: '', name: '…' }, ...columns];
  return (
    <>
      <Message intent="warning">{words('noTable', { sheet })}</Message>
      <SelectField label={words('pointNames')} value={name} options={options} onChange={setName} />
      <SelectField label={words('pointUnits')} value={units} options={options} onChange={setUnits} />
      <Button
        disabledFocusable={name === '' || units === '' || name === units}
        onClick={() => checkDo({ do: 'pointed', norms, name: Number(name), units: Number(units) })}
      >
        {words('pointDone')}
      </Button>
    </>
  );
}
