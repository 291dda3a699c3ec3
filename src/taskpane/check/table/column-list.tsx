import { Select, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactElement } from 'react';
import type { CheckKey } from '../../../i18n/pane/check-en';
import type { ColumnRole } from '../../../staffing/column-roles';
import type { StaffingTable } from '../../../staffing/recognise';
import { columnLetters } from '../../../workbook/sheet/a1';
import { Message } from '../../shared/controls/message';
import { useCheckWords } from '../../shared/use-check-words';
import type { CheckAction } from '../check-state';

const roleWords: Readonly<Record<ColumnRole, CheckKey>> = {
  name: 'roleName',
  approved: 'roleApproved',
  actual: 'roleActual',
  occupied: 'roleOccupied',
  vacant: 'roleVacant',
  salary: 'roleSalary',
  fund: 'roleFund',
  department: 'roleDepartment',
  number: 'roleNumber',
  reason: 'roleReason',
  unclear: 'roleUnclear',
  other: 'roleOther',
};
const roles = Object.keys(roleWords) as ColumnRole[];

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: '8px 0 0', display: 'flex', flexDirection: 'column', gap: '8px' },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0, maxWidth: '100%', '& select': { width: '100%', textOverflow: 'ellipsis' } },
});

interface ColumnListProps {
  readonly table: StaffingTable;
  readonly checkDo: Dispatch<CheckAction>;
}

/** The role of each column of the table, which can be changed. The list is open where a role is in doubt. */
export function ColumnList({ table, checkDo }: ColumnListProps): ReactElement {
  const styles = useStyles();
  const words = useCheckWords();
  const isUnclear = table.columns.some(({ role }) => role === 'unclear');
  return (
    <>
      {isUnclear && <Message intent="warning">{words('unclearColumns')}</Message>}
      <details open={isUnclear}>
        <summary className={styles.summary}>{words('columnsTitle', { count: table.columns.length })}</summary>
        <ul className={styles.list}>
          {table.columns.map(({ column, role, title }) => (
            <li key={column}>
              <div>{words('columnTitled', { column: columnLetters(column + 1), title })}</div>
              <Select
                className={styles.select}
                aria-label={words('columnTitled', { column: columnLetters(column + 1), title })}
                value={role}
                onChange={(_, { value }) => checkDo({ do: 'role', column, role: value as ColumnRole })}
              >
                {roles
                  .filter((one) => one !== 'unclear' || role === 'unclear')
                  .map((one) => (
                    <option key={one} value={one}>
                      {words(roleWords[one])}
                    </option>
                  ))}
              </Select>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
