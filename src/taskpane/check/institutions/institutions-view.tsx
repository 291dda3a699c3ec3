import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { readSheetAgain, readSheetInFront } from '../../../workbook/beside/read-sheet';
import type { SheetRead } from '../../../workbook/beside/sheet-read';
import { isRefused } from '../../../workbook/excel/refusal';
import { findInstitutions, isSettled, type InstitutionList } from '../../../workbook/institutions/institution-list';
import type { ChosenColumns } from '../../../workbook/institutions/list-columns';
import type { InstitutionsPlan } from '../../../workbook/institutions/plan';
import {
  institutionsPlace,
  regionsJoinedBefore,
  writeInstitutions,
  type InstitutionsWritten,
} from '../../../workbook/institutions/write-institutions';
import { usePane } from '../../pane-context';
import { ListChoices, ListLeftOut } from '../../shared/entries/list-choices';
import { Message } from '../../shared/controls/message';
import { refusalOfOwnReading } from '../../shared/own-reading';
import { placeName } from '../../shared/place-name';
import { areaText } from '../../shared/place-text';
import { RefusalMessage } from '../../shared/asking/refusal-message';
import { Running } from '../../shared/asking/running';
import { useCheckWords } from '../../shared/use-check-words';
import { useRefusal } from '../../shared/asking/use-refusal';
import { useSharedStyles } from '../../shared/use-shared-styles';
import { useTask } from '../../shared/asking/use-task';
import { WrittenMessage } from '../../shared/asking/written-message';
import { RegionChoices } from './region-choices';
import { RegionSummaryView } from './region-summary-view';
import { SectionBlock } from '../section-block';

const useStyles = makeStyles({
  facts: { margin: 0, paddingLeft: '20px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const noneChosen: ChosenColumns = new Map();

/** A list with one institution a row, computed all at once. */
export function InstitutionsView(): ReactElement {
  const shared = useSharedStyles();
  const { officeState, norms, language, announce } = usePane();
  const words = useCheckWords();
  const [read, setRead] = useState<SheetRead>();
  const [refusal, setRefusal] = useRefusal();
  const [written, setWritten] = useState<InstitutionsWritten>();
  const task = useTask();
  const [joined, setJoined] = useState<ReadonlySet<string>>(new Set());
  const [byRegion, setByRegion] = useState(true);
  const [chosen, setChosen] = useState(noneChosen);
  const list = useMemo(() => read && findInstitutions(norms, read.cells, chosen), [read, norms, chosen]);
  const plan = usePlan(read, list, joined, byRegion);

  useEffect(() => {
    if (read !== undefined && list !== undefined) setJoined(regionsJoinedBefore(read, list));
  }, [read, list]);

  async function find(): Promise<void> {
    const sheet = await readSheetInFront();
    setWritten(undefined);
    setChosen(noneChosen);
    setRefusal(isRefused(sheet) ? sheet.refused : undefined);
    setRead(isRefused(sheet) ? undefined : sheet);
  }

  async function compute(wanted: InstitutionsPlan): Promise<void> {
    setWritten(undefined);
    const { result, renewed } = await task.run(async (signal, onProgress) => {
      const result = await writeInstitutions(wanted, onProgress, signal);
      return { result, renewed: isRefused(result) ? result : await readSheetAgain(wanted.read) };
    });
    setRefusal(isRefused(result) ? result.refused : refusalOfOwnReading(renewed));
    if (!isRefused(renewed)) setRead(renewed);
    if (isRefused(result)) return;
    setWritten(result);
    announce(words('computed', { rows: result.institutions, place: placeName(result.written) }));
  }

  const item = norms.edition.profile[0]?.name[language] ?? '';
  return (
    <SectionBlock title={words('listTitle')} hint={words('listHint', { item })}>
      <Button
        appearance={plan === undefined ? 'primary' : 'secondary'}
        className={shared.start}
        icon={<SearchRegular />}
        disabledFocusable={task.isRunning || officeState !== 'ready'}
        onClick={() => void find()}
      >
        {words('findList')}
      </Button>
      {officeState !== 'ready' && <Message intent="warning">{words('needsExcel')}</Message>}
      {read && plan === undefined && <Message intent="warning">{words('noList', { sheet: read.sheet })}</Message>}
      {plan && (
        <FoundList
          plan={plan}
          onChoose={setChosen}
          onJoin={setJoined}
          onSheet={setByRegion}
          isRunning={task.isRunning}
          onCompute={() => void compute(plan)}
        />
      )}
      {plan && task.isRunning && (
        <Running text={words('computing', { rows: plan.list.rows.length })} done={task.progress} onStop={task.stop} />
      )}
      {refusal && <RefusalMessage refusal={refusal} />}
      {written && <Outcome written={written} />}
    </SectionBlock>
  );
}

interface FoundListProps {
  readonly plan: InstitutionsPlan;
  readonly onChoose: (chosen: ChosenColumns) => void;
  readonly onJoin: (joined: ReadonlySet<string>) => void;
  readonly onSheet: (byRegion: boolean) => void;
  readonly isRunning: boolean;
  readonly onCompute: () => void;
}

/** What was found, what has to be chosen, and the button that computes it once nothing is open. */
function FoundList({ plan, onChoose, onJoin, onSheet, isRunning, onCompute }: FoundListProps): ReactElement {
  const shared = useSharedStyles();
  const words = useCheckWords();
  return (
    <>
      <ListFacts plan={plan} />
      <ListChoices list={plan.list} onChoose={onChoose} />
      <RegionChoices plan={plan} onJoin={onJoin} onSheet={onSheet} />
      <Button
        appearance="primary"
        className={shared.start}
        icon={<TableAddRegular />}
        disabledFocusable={isRunning || !isSettled(plan.list)}
        onClick={onCompute}
      >
        {words('compute')}
      </Button>
    </>
  );
}

function usePlan(
  read: SheetRead | undefined,
  list: InstitutionList | undefined,
  joined: ReadonlySet<string>,
  byRegion: boolean,
): InstitutionsPlan | undefined {
  const { norms, language, rounding } = usePane();
  return useMemo(
    () => read && list && { language, norms, rounding, read, list, joined, byRegion },
    [read, list, norms, language, rounding, joined, byRegion],
  );
}

function titlesOf({ columns, rivals }: InstitutionList, kind: 'role' | 'item' | 'unused'): string[] {
  const asked = new Set(rivals.flatMap((one) => one.columns));
  return columns.flatMap(({ column, title, holds }) => {
    if (holds === undefined && asked.has(column)) return [];
    const own = holds === undefined ? 'unused' : 'role' in holds ? 'role' : 'item';
    return own === kind ? title : [];
  });
}

/** The list that was found, which of its columns are used, and where the figures will be written. */
function ListFacts({ plan }: { readonly plan: InstitutionsPlan }): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useCheckWords();
  const { read, list } = plan;
  const { place, isAgain } = useMemo(() => institutionsPlace(plan), [plan]);
  const items = titlesOf(list, 'item');
  const unused = titlesOf(list, 'unused');
  return (
    <>
      <p className={shared.text}>
        {words('listFound', { place: areaText(read.sheet, list.area), rows: list.rows.length })}
      </p>
      <ul className={styles.facts}>
        <li>{words('listRoles', { titles: titlesOf(list, 'role') })}</li>
        {items.length > 0 && <li>{words('listItems', { titles: items })}</li>}
        {unused.length > 0 && <li>{words('listUnused', { titles: unused })}</li>}
        <li>{words(isAgain ? 'listAgain' : 'listValues', { place: placeName(place) })}</li>
      </ul>
      <ListLeftOut list={list} />
    </>
  );
}

function Outcome({ written }: { readonly written: InstitutionsWritten }): ReactElement {
  const words = useCheckWords();
  const { say } = usePane();
  const { institutions, open, unread, regions, summary } = written;
  return (
    <>
      <WrittenMessage place={written.written} intent={unread > 0 ? 'warning' : 'success'}>
        {words('computed', { rows: institutions, place: placeName(written.written) })}{' '}
        {open > 0 && words('computedOpen', { open })} {unread > 0 && words('computedUnread', { unread })}
      </WrittenMessage>
      {regions && (
        <WrittenMessage place={regions.written}>
          {words('regionsWritten', { place: placeName(regions.written) })}
          {!regions.printReady && ` ${say('printNotSet')}`}
          {!regions.chartReady && ` ${say('chartNotDrawn')}`}
        </WrittenMessage>
      )}
      {summary && <RegionSummaryView summary={summary} />}
    </>
  );
}
