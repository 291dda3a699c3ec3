import { useEffect, useMemo, type Dispatch, type ReactElement } from 'react';
import { Fault } from '../../engine/fault';
import { vocabularyOf } from '../../engine/names/vocabulary';
import { compare, usualCount } from '../../staffing/compare';
import type { StaffingTable } from '../../staffing/recognise';
import type { CheckPlan } from '../../workbook/check/plan';
import { isRefused } from '../../workbook/excel/refusal';
import { readFacilities } from '../../workbook/facility/read';
import { editionById } from '../loaded-editions';
import { usePane } from '../pane-context';
import { refusalOfOwnReading } from '../shared/own-reading';
import { useReport } from '../shared/asking/use-refusal';
import { CheckResult } from './result/check-result';
import { checkedTable, sourceOf, type CheckAction, type TableCheck } from './check-state';
import { FindTable } from './table/find-table';
import { askedInstitution, askedTypes, institutionOnSheet, type Institution } from './institution/institution';
import { InstitutionChoice } from './institution/institution-choice';
import { MatchingList } from './matching/matching-list';
import { namesInTable } from './matching/names';
import { useAskedBefore } from './institution/use-asked-before';
import { useLinkedCells } from './institution/use-linked-cells';
import { useTableNow } from './table/use-table-now';

interface TableCheckViewProps {
  readonly table: TableCheck;
  readonly checkDo: Dispatch<CheckAction>;
}

/** The check of an existing staffing table: the institution, the table, its names, the result. */
export function TableCheckView({ table, checkDo }: TableCheckViewProps): ReactElement {
  const { officeState, norms } = usePane();
  const report = useReport();
  useLinkedCells(table, checkDo);
  useAskedBefore(checkDo);
  const institution = useInstitution(table);

  const found = useMemo(() => checkedTable(norms, table), [norms, table]);
  useTableNow(table.read, found, checkDo);
  const plan = usePlan(table, found, institution instanceof Fault ? undefined : institution);
  const { norms: edition, types } = useMemo(() => askedTypes(norms, table), [norms, table]);
  const [type] = types;
  const names = useMemo(
    () => (type === undefined || found === undefined ? [] : namesInTable(edition, type, found, table.choices)),
    [edition, type, found, table.choices],
  );

  // The words of the edition are put in order while somebody looks for the button, and not when it is pressed.
  useEffect(() => {
    const soon = setTimeout(() => vocabularyOf(norms), 100);
    return () => clearTimeout(soon);
  }, [norms]);

  useEffect(() => {
    if (officeState !== 'ready') return undefined;
    let isWanted = true;
    void readFacilities(editionById).then((read) => {
      if (!isWanted) return;
      report(refusalOfOwnReading(read));
      if (!isRefused(read)) checkDo({ do: 'facilities', facilities: read.facilities });
    });
    return () => {
      isWanted = false;
    };
  }, [officeState, table.read, checkDo, report]);

  return (
    <>
      <InstitutionChoice
        table={table}
        fault={institution instanceof Fault ? institution : undefined}
        checkDo={checkDo}
      />
      <FindTable table={table} found={found} checkDo={checkDo} />
      {found !== undefined && (
        <MatchingList norms={edition} types={types} names={names} choices={table.choices} checkDo={checkDo} />
      )}
      {found !== undefined && <CheckResult table={table} plan={plan} checkDo={checkDo} />}
    </>
  );
}

function useInstitution(table: TableCheck): Institution | Fault | undefined {
  const { norms, rounding } = usePane();
  const source = sourceOf(table);
  const { asked } = table;
  return useMemo(() => {
    const own = source === undefined ? undefined : editionById(source.edition);
    return source !== undefined && own !== undefined
      ? institutionOnSheet(own, source, rounding)
      : askedInstitution(norms, asked, rounding);
  }, [source, asked, norms, rounding]);
}

function usePlan(
  { read, counted, choices }: TableCheck,
  table: StaffingTable | undefined,
  institution: Institution | undefined,
): CheckPlan | undefined {
  const { language } = usePane();
  return useMemo(() => {
    if (read === undefined || table === undefined || institution === undefined) return undefined;
    const { norms, facilities, parts } = institution;
    const count = counted ?? usualCount(table.lines);
    const comparison = compare(norms, facilities, table.lines, choices, count);
    return { language, norms, read, table, counted: count, comparison, facilities, parts };
  }, [language, read, table, counted, choices, institution]);
}
