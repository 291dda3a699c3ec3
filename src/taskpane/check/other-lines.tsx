import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Comparison } from '../../staffing/compare';
import type { StaffingLine } from '../../staffing/lines';
import { useCheckWords } from '../shared/use-check-words';

const useStyles = makeStyles({
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '20px' },
});

/** Lines that the comparison leaves out: those without a norm position, and those still to be decided. */
export function OtherLines({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const words = useCheckWords();
  return (
    <>
      <Lines title={words('withoutNorm')} lines={comparison.withoutNorm} />
      <Lines title={words('undecided')} lines={comparison.undecided} />
    </>
  );
}

function Lines({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly StaffingLine[];
}): ReactElement | null {
  const styles = useStyles();
  const words = useCheckWords();
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {lines.map(({ row, name }) => (
          <li key={row}>{words('lineNamed', { name, row: row + 1 })}</li>
        ))}
      </ul>
    </div>
  );
}
