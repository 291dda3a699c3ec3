import type { ReactElement } from 'react';
import type { Total } from '../../../engine/total';
import { usePane } from '../../pane-context';
import { FiguresTable } from '../../shared/controls/figures-table';
import { TotalUnits } from '../../shared/total-units';
import type { FacilityEntry } from '../../shared/entries/wizard';
import { sumTotals, type Computation } from '../computation';
import { facilityTitle } from '../facility-title';

interface TotalsProps {
  readonly facilities: readonly FacilityEntry[];
  readonly computations: readonly Computation[];
}

interface TotalLine {
  readonly key: string;
  readonly name: string;
  readonly total: Total;
  readonly unitCost: Total;
}

/** The totals of the institution and its attached units side by side, and their sum. */
export function Totals({ facilities, computations }: TotalsProps): ReactElement {
  const { say, norms, language } = usePane();
  const parts = computations.flatMap((computation): TotalLine[] => {
    const entry = facilities.find(({ key }) => key === computation.key);
    return entry ? [{ ...computation, key: String(computation.key), name: facilityTitle(language, norms, entry) }] : [];
  });
  const together: TotalLine = {
    key: 'together',
    name: say('together'),
    total: sumTotals(parts.map(({ total }) => total)),
    unitCost: sumTotals(parts.map(({ unitCost }) => unitCost)),
  };
  const lines = parts.length > 1 ? [...parts, together] : parts;
  return (
    <FiguresTable
      caption={say('totals')}
      headings={[say('stepInstitution'), say('allUnits'), say('unitCost')]}
      lines={lines.map(({ key, name, total, unitCost }, at) => ({
        key,
        name,
        figures: [<TotalUnits key="total" total={total} />, <TotalUnits key="unitCost" total={unitCost} />],
        isTotal: at === lines.length - 1,
      }))}
    />
  );
}
