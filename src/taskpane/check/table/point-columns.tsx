import { Button } from '@fluentui/react-components';
import { useMemo, useState, type Dispatch, type ReactElement } from 'react';
import { textOf } from '../../../staffing/sheet-cells';
import type { SheetRead } from '../../../workbook/beside/sheet-read';
import { offeredColumns } from '../../../workbook/check/find-tables';
import { columnLetters } from '../../../workbook/sheet/a1';
import { usePane } from '../../pane-context';
import { Message } from '../../shared/controls/message';
import { SelectField } from '../../shared/controls/select-field';
import { useCheckWords } from '../../shared/use-check-words';
import type { CheckAction } from '../check-state';

interface PointColumnsProps {
  readonly read: SheetRead;
  readonly checkDo: Dispatch<CheckAction>;
}

const rowsLookedAt = 50;

/** Where no header was recognised: the choice of the column of names and the column of units, which their cells may suggest. */
export function PointColumns({ read: { sheet, cells, used }, checkDo }: PointColumnsProps): ReactElement {
  const words = useCheckWords();
  const { norms } = usePane();
  const offered = useMemo(() => offeredColumns(norms, cells), [norms, cells]);
  const [name, setName] = useState(String(offered?.name ?? ''));
  const [units, setUnits] = useState(String(offered?.units ?? ''));
  const columns = Array.from({ length: used.columnCount }, (_, column) => {
    const first = cells.rows.slice(0, rowsLookedAt).map((row) => row[column]);
    const text = first.map(textOf).find((one) => one !== '');
    const title = text ?? first.find((one) => typeof one === 'number') ?? '';
    return { value: String(column), name: words('columnTitled', { column: columnLetters(column + 1), title }) };
  });
  const options = [{ value: '', name: '…' }, ...columns];
  return (
    <>
      <Message intent="warning">
        {offered === undefined
          ? words('noTable', { sheet })
          : words('noHeader', {
              sheet,
              name: columnLetters(offered.name + 1),
              units: columnLetters(offered.units + 1),
            })}
      </Message>
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
