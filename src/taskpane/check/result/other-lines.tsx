import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckPlan } from '../../../workbook/check/plan';
import { lineCell } from '../../../workbook/check/line-cell';
import type { StaffingLine } from '../../../staffing/staffing-line';
import type { StaffingTable } from '../../../staffing/recognise';
import { useCheckWords } from '../../shared/use-check-words';
import { useSharedStyles } from '../../shared/use-shared-styles';

const useStyles = makeStyles({
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** Lines that the comparison leaves out: those without a norm position, and those still to be decided. */
export function OtherLines({ plan }: { readonly plan: CheckPlan }): ReactElement {
  const words = useCheckWords();
  return (
    <>
      <Lines title={words('withoutNorm')} lines={plan.comparison.withoutNorm} table={plan.table} />
      <Lines title={words('undecided')} lines={plan.comparison.undecided} table={plan.table} />
    </>
  );
}

function Lines({
  title,
  lines,
  table,
}: {
  readonly title: string;
  readonly lines: readonly StaffingLine[];
  readonly table: StaffingTable;
}): ReactElement | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useCheckWords();
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul className={shared.list}>
        {lines.map((line) => (
          <li key={line.row}>{words('lineNamed', { name: line.name, cell: lineCell(table, line) })}</li>
        ))}
      </ul>
    </div>
  );
}
