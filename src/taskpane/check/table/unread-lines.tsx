import type { ReactElement } from 'react';
import type { CountRole } from '../../../staffing/column-roles';
import { isUnread } from '../../../staffing/compare';
import type { StaffingLine } from '../../../staffing/staffing-line';
import type { StaffingTable } from '../../../staffing/recognise';
import { wrongSums } from '../../../staffing/sums';
import { lineCell } from '../../../workbook/check/line-cell';
import { cellAt } from '../../../workbook/sheet/a1';
import { Message } from '../../shared/controls/message';
import { useCheckWords, type SayCheck } from '../../shared/use-check-words';
import { useSharedStyles } from '../../shared/use-shared-styles';

interface UnreadLinesProps {
  readonly table: StaffingTable;
  readonly counted: CountRole | undefined;
}

/** Cells of the table that could not be read, and its sums that are not the sum of the lines read. */
export function UnreadLines({ table, counted }: UnreadLinesProps): ReactElement | null {
  const shared = useSharedStyles();
  const words = useCheckWords();
  const unread = table.lines.filter(
    (line) => line.kind === 'unsure' || (line.kind === 'position' && isUnread(line, counted)),
  );
  const sums = counted === undefined ? [] : wrongSums(table.lines, counted);
  const column = table.columns.find(({ role }) => role === counted)?.column ?? 0;
  if (unread.length + sums.length === 0) return null;
  return (
    <Message intent="warning">
      {unread.length > 0 && words('unreadTitle')}
      <ul className={shared.list}>
        {unread.map((line) => (
          <li key={line.row}>{sayUnread(words, table, line, counted)}</li>
        ))}
        {sums.map(({ row, from, to, says, read }) => (
          <li key={`sum ${row}`}>
            {words('sumDiffers', {
              cell: cellAt(row + 1, column + 1),
              says,
              read,
              from: cellAt(from + 1, column + 1),
              to: cellAt(to + 1, column + 1),
            })}
          </li>
        ))}
      </ul>
    </Message>
  );
}

function sayUnread(words: SayCheck, table: StaffingTable, line: StaffingLine, counted: CountRole | undefined): string {
  const { name, row, unread } = line;
  if (line.kind === 'unsure') return words(unsureWords(line), { name, cell: lineCell(table, line) });
  const cell = unread.find(({ role }) => role === counted);
  return words(cell?.isStruck === true ? 'unreadStruck' : 'unreadCell', {
    cell: cellAt(row + 1, (cell?.column ?? 0) + 1),
    written: cell?.written ?? '',
    name,
  });
}

function unsureWords({ name, standing }: StaffingLine): 'unsureNameless' | 'unsureStruck' | 'unsureHeading' {
  if (standing.kind === 'struck') return 'unsureStruck';
  return name === '' ? 'unsureNameless' : 'unsureHeading';
}
