import { Button, Spinner } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useEffect, useMemo, useState, type Dispatch, type ReactElement } from 'react';
import { readSheetAgain } from '../../../workbook/beside/read-sheet';
import { isRefused, refuse, type Refused } from '../../../workbook/excel/refusal';
import { isUnreadReport, type EarlierReport, type UnreadReport } from '../../../workbook/check/earlier-report';
import { findReports, readReports, type ReportOnSheet } from '../../../workbook/check/find-reports';
import type { CheckPlan } from '../../../workbook/check/plan';
import { reportNow } from '../../../workbook/check/report-now';
import { saidIn } from '../../../workbook/check/said-in';
import { isNotCompared, sinceLast, type NotCompared, type SinceLast } from '../../../workbook/check/since-last';
import type { SincePlan } from '../../../workbook/check/since-sheet';
import { usualReport } from '../../../workbook/check/usual-report';
import { formerSince, writeSince, type ReportWritten } from '../../../workbook/check/write-report';
import { usePane } from '../../pane-context';
import { Message } from '../../shared/controls/message';
import { refusalOfOwnReading, useReportOwnReading } from '../../shared/own-reading';
import { placeName } from '../../shared/place-name';
import { RefusalMessage } from '../../shared/asking/refusal-message';
import { SelectField } from '../../shared/controls/select-field';
import { useAsking } from '../../shared/asking/use-asking';
import { useCheckWords } from '../../shared/use-check-words';
import { useRefusal } from '../../shared/asking/use-refusal';
import { useSharedStyles } from '../../shared/use-shared-styles';
import { WrittenMessage } from '../../shared/asking/written-message';
import type { CheckAction } from '../check-state';
import { SectionBlock } from '../section-block';
import { SinceFigures } from './since-figures';

/** The check in the pane, among the sheets that it can be compared with. */
const thisCheck = '';

interface SinceProps {
  readonly plan: CheckPlan;
  readonly checkDo: Dispatch<CheckAction>;
}

/** What is other than in an earlier report of the workbook, in the pane and on a sheet. */
export function SinceLastTime({ plan, checkDo }: SinceProps): ReactElement {
  const shared = useSharedStyles();
  const words = useCheckWords();
  const { refusal, ask } = useAsking();
  const [found, setFound] = useState<{ readonly in: CheckPlan['read']; readonly reports: readonly ReportOnSheet[] }>();
  const reports = found?.reports;
  // Since none was found, one may have been written.
  const isNone = reports?.length === 0 && found?.in === plan.read;
  const named = plan.read.earlier.flatMap(({ kind, sheet }) => (kind === 'Report' ? sheet : []));
  const find = (): void =>
    ask(
      () => findReports(named),
      ({ reports: all }) => setFound({ in: plan.read, reports: all }),
    );
  const reportOwnReading = useReportOwnReading();
  useEffect(() => {
    if (found === undefined || found.in === plan.read) return undefined;
    let isWanted = true;
    void findReports(named).then((all) => {
      if (!isWanted) return;
      reportOwnReading(all);
      if (!isRefused(all)) setFound({ in: plan.read, reports: all.reports });
    });
    return () => {
      isWanted = false;
    };
    // Only a new reading of the table decides when to look again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [plan.read]);
  return (
    <SectionBlock title={words('sinceTitle')} hint={words('sinceHint')}>
      <Button className={shared.start} icon={<HistoryRegular />} onClick={find}>
        {words('sinceFind')}
      </Button>
      {refusal && <RefusalMessage refusal={refusal} />}
      {isNone && <Message intent="info">{words('sinceNone')}</Message>}
      {reports !== undefined && reports.length > 0 && (
        <Compared
          plan={plan}
          reports={reports}
          checkDo={checkDo}
          onRead={(anew) =>
            setFound({
              in: plan.read,
              reports: reports.map((one) => anew.find(({ sheet }) => sheet === one.sheet) ?? one),
            })
          }
        />
      )}
    </SectionBlock>
  );
}

interface ReportsProps extends SinceProps {
  readonly reports: readonly ReportOnSheet[];
  /** Takes reports that were read once more. */
  readonly onRead: (anew: readonly ReportOnSheet[]) => void;
}

function Compared({ plan, reports, checkDo, onRead }: ReportsProps): ReactElement {
  const words = useCheckWords();
  const current = useMemo(() => reportNow(plan), [plan]);
  const [chosen, setBefore] = useState<string>();
  const [nowSheet, setNow] = useState(thisCheck);
  const before = reports.find(({ sheet }) => sheet === chosen) ?? usualReport(reports, current);
  const options = reports.map(({ sheet, read }) => ({ value: sheet, name: nameOf(sheet, read, words) }));
  return (
    <>
      <SelectField label={words('sinceBefore')} value={before?.sheet ?? ''} options={options} onChange={setBefore} />
      <SelectField
        label={words('sinceNow')}
        value={nowSheet}
        options={[{ value: thisCheck, name: words('sinceThisCheck') }, ...options]}
        onChange={setNow}
      />
      {before && (
        <Outcome
          plan={plan}
          current={current}
          before={before}
          now={reports.find(({ sheet }) => sheet === nowSheet)}
          checkDo={checkDo}
          onRead={onRead}
        />
      )}
    </>
  );
}

function nameOf(sheet: string, read: ReportOnSheet['read'], words: ReturnType<typeof useCheckWords>): string {
  if (isUnreadReport(read)) return words('sinceUnreadOption', { sheet });
  const { day, table } = read;
  return day === undefined ? words('sinceLiving', { sheet, table }) : words('sinceOfDay', { sheet, table, day });
}

interface OutcomeProps extends SinceProps, Pick<ReportsProps, 'onRead'> {
  /** The check in the pane. */
  readonly current: EarlierReport | undefined;
  readonly before: ReportOnSheet;
  /** Undefined for the check in the pane. */
  readonly now: ReportOnSheet | undefined;
}

/** Two reports compared, or a sentence that says why they are not. */
function Outcome({ plan, current, before, now, checkDo, onRead }: OutcomeProps): ReactElement {
  const { language } = usePane();
  const told = now?.read ?? current;
  if (told === undefined) return <></>;
  if (isUnreadReport(before.read)) return <Unread sheet={before.sheet} read={before.read} />;
  if (isUnreadReport(told)) return <Unread sheet={now?.sheet ?? thisCheck} read={told} />;
  const sheets = { before: before.sheet, now: now?.sheet };
  const compared = (was: EarlierReport, is: EarlierReport): SinceLast | NotCompared => {
    const { edition } = plan.norms;
    return sinceLast(edition, saidIn(language, edition, was), saidIn(language, edition, is));
  };
  const result = compared(before.read, told);
  if (isNotCompared(result)) return <Different sheet={before.sheet} result={result} />;

  /** People may have written into the reports since they were read. */
  async function comparedAnew(): Promise<SinceLast | Refused> {
    const anew = await readReports([before, ...(now === undefined ? [] : [now])].map(({ sheet }) => sheet));
    if (isRefused(anew)) return anew;
    onRead(anew.reports);
    const [was, is] = [anew.reports[0]?.read, now === undefined ? current : anew.reports[1]?.read];
    const isRead = was !== undefined && is !== undefined && !isUnreadReport(was) && !isUnreadReport(is);
    const renewed = isRead ? compared(was, is) : undefined;
    return renewed === undefined || isNotCompared(renewed)
      ? refuse({ reason: 'changed', sheet: before.sheet })
      : renewed;
  }

  return (
    <>
      <SinceFigures since={result} />
      <WriteSince plan={plan} sheets={sheets} comparedAnew={comparedAnew} checkDo={checkDo} />
    </>
  );
}

const headCells = { title: 'A1', table: 'A2', counted: 'A3', facility: 'A4', edition: 'A5' } as const;

function Unread({ sheet, read }: { readonly sheet: string; readonly read: UnreadReport }): ReactElement {
  const words = useCheckWords();
  return (
    <Message intent="warning">
      {read.unread === 'head'
        ? words('sinceHeadUnread', { sheet, cell: headCells[read.line] })
        : words('sinceTitlesUnread', { sheet, titles: [...read.titles] })}
    </Message>
  );
}

function Different({ sheet, result }: { readonly sheet: string; readonly result: NotCompared }): ReactElement {
  const words = useCheckWords();
  return (
    <Message intent="warning">
      {result.differ === 'editions'
        ? words('sinceEditions', { sheet, before: result.before, now: result.now })
        : words('sinceTypes', { sheet, before: [...result.before], now: [...result.now] })}
    </Message>
  );
}

interface WriteSinceProps extends SinceProps {
  readonly sheets: SincePlan['sheets'];
  readonly comparedAnew: () => Promise<SinceLast | Refused>;
}

/** Writes what is other on a sheet of its own. */
function WriteSince({ plan, sheets, comparedAnew, checkDo }: WriteSinceProps): ReactElement {
  const shared = useSharedStyles();
  const { announce, say, norms, language } = usePane();
  const words = useCheckWords();
  const [refusal, setRefusal] = useRefusal();
  const [isWriting, setWriting] = useState(false);
  const [written, setWritten] = useState<ReportWritten>();
  const former = formerSince(plan)?.sheet;
  async function write(): Promise<void> {
    setWriting(true);
    setWritten(undefined);
    const since = await comparedAnew();
    const result = isRefused(since) ? since : await writeSince(plan, { language, since, sheets });
    const renewed = isRefused(result) ? result : await readSheetAgain(plan.read);
    setWriting(false);
    setRefusal(isRefused(result) ? result.refused : refusalOfOwnReading(renewed));
    if (isRefused(result)) return;
    if (!isRefused(renewed)) checkDo({ do: 'renewed', norms, read: renewed });
    setWritten(result);
    announce(words('written', { place: placeName(result.written) }));
  }

  return (
    <>
      <Button
        className={shared.start}
        icon={isWriting ? <Spinner size="tiny" /> : <TableAddRegular />}
        disabledFocusable={isWriting}
        onClick={() => void write()}
      >
        {former === undefined ? words('sinceWrite') : words('sinceWriteAgain', { sheet: former })}
      </Button>
      {refusal && <RefusalMessage refusal={refusal} />}
      {written && (
        <WrittenMessage place={written.written}>
          {words('written', { place: placeName(written.written) })}
          {!written.printReady && ` ${say('printNotSet')}`}
        </WrittenMessage>
      )}
    </>
  );
}
