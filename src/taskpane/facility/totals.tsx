import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Total } from '../../engine/total';
import { usePane } from '../pane-context';
import { sumTotals, type Computation } from './computation';
import { facilityTitle } from './facility-title';
import { TotalUnits } from '../shared/total-units';
import type { FacilityEntry } from './wizard';

interface TotalsProps {
  readonly facilities: readonly FacilityEntry[];
  readonly computations: readonly Computation[];
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  cell: {
    padding: '6px 0 6px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'right',
    verticalAlign: 'top',
  },
  head: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  figures: { width: '30%' },
  name: { textAlign: 'left', paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
  sum: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
});

/** The totals of the institution and its attached units side by side, and their sum. */
export function Totals({ facilities, computations }: TotalsProps): ReactElement {
  const styles = useStyles();
  const { say, norms, language } = usePane();
  const lines = computations.flatMap((computation) => {
    const entry = facilities.find(({ key }) => key === computation.key);
    return entry ? [{ ...computation, name: facilityTitle(language, norms, entry) }] : [];
  });
  const isSummed = lines.length > 1;
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{say('totals')}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(head, styles.name)}>
            {say('stepInstitution')}
          </th>
          <th scope="col" className={mergeClasses(head, styles.figures)}>
            {say('allUnits')}
          </th>
          <th scope="col" className={mergeClasses(head, styles.figures)}>
            {say('unitCost')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, total, unitCost }) => (
          <Line key={key} name={name} total={total} unitCost={unitCost} isSum={!isSummed} />
        ))}
        {isSummed && (
          <Line
            name={say('together')}
            total={sumTotals(lines.map(({ total }) => total))}
            unitCost={sumTotals(lines.map(({ unitCost }) => unitCost))}
            isSum
          />
        )}
      </tbody>
    </table>
  );
}

function Line(props: { name: string; total: Total; unitCost: Total; isSum: boolean }): ReactElement {
  const styles = useStyles();
  const figure = mergeClasses(styles.cell, props.isSum && styles.sum);
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {props.name}
      </th>
      <td className={figure}>
        <TotalUnits total={props.total} />
      </td>
      <td className={figure}>
        <TotalUnits total={props.unitCost} />
      </td>
    </tr>
  );
}
