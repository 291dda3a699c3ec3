import { Button, Field, Radio, RadioGroup, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useState, type Dispatch, type ReactElement } from 'react';
import type { CompiledEdition } from '../../../engine/compile';
import { isCount } from '../../../staffing/column-roles';
import type { CountRole } from '../../../staffing/column-roles';
import { usualCount } from '../../../staffing/compare';
import type { StaffingTable } from '../../../staffing/recognise';
import { readSheetInFront } from '../../../workbook/beside/read-sheet';
import type { SheetRead } from '../../../workbook/beside/sheet-read';
import { readChoices } from '../../../workbook/check/choices';
import { findTables } from '../../../workbook/check/find-tables';
import { institutionHint } from '../../../workbook/check/institution-hint';
import { isRefused } from '../../../workbook/excel/refusal';
import { usePane } from '../../pane-context';
import { Message } from '../../shared/controls/message';
import { areaText } from '../../shared/place-text';
import { RefusalMessage } from '../../shared/asking/refusal-message';
import { useCheckWords } from '../../shared/use-check-words';
import { useCommand } from '../../shared/asking/use-command';
import { useRefusal } from '../../shared/asking/use-refusal';
import { useSharedStyles } from '../../shared/use-shared-styles';
import type { AskedEntry, CheckAction, TableCheck } from '../check-state';
import { ColumnList } from './column-list';
import { SectionBlock } from '../section-block';
import { PointColumns } from './point-columns';
import { knownNow } from '../institution/use-asked-before';
import { UnreadLines } from './unread-lines';

const useStyles = makeStyles({
  facts: { margin: 0, paddingLeft: '20px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FindTableProps {
  readonly table: TableCheck;
  /** The table that is checked, with the roles that somebody gave to its columns. */
  readonly found: StaffingTable | undefined;
  readonly checkDo: Dispatch<CheckAction>;
}

/** Reads the sheet in front and shows the staffing tables that were found on it. */
export function FindTable({ table, found, checkDo }: FindTableProps): ReactElement {
  const shared = useSharedStyles();
  const { officeState, announce, norms } = usePane();
  const words = useCheckWords();
  const [isReading, setReading] = useState(false);
  const [refusal, setRefusal] = useRefusal();
  const { read, tables, chosen } = table;

  async function find(): Promise<void> {
    setReading(true);
    const [sheet, remembered] = [await readSheetInFront(), await readChoices()];
    setReading(false);
    const refused = [sheet, remembered].find(isRefused);
    setRefusal(refused?.refused);
    if (isRefused(sheet) || isRefused(remembered)) return;
    const onSheet = findTables(norms, sheet);
    const [first] = onSheet;
    checkDo({ do: 'read', read: sheet, tables: onSheet, choices: remembered.choices });
    const before = table.before.find((one) => one.sheet === sheet.sheet);
    const known = before && (await knownNow(norms, before));
    const own = known === undefined || isRefused(known) ? undefined : { ...known, staffing: before?.staffing };
    const said = first === undefined ? {} : saidOnSheet(norms, sheet, first);
    checkDo({ do: 'known', sheet: sheet.sheet, own, said });
    announce(words('tableTitle'));
  }

  useCommand('checkTable', () => {
    if (!isReading) void find();
  });

  const name = (one: StaffingTable): string => words('tableFound', tableFacts(read?.sheet ?? '', one));
  return (
    <SectionBlock title={words('tableTitle')} hint={words('tableHint')}>
      <Button
        appearance={read === undefined ? 'primary' : 'secondary'}
        className={shared.start}
        icon={isReading ? <Spinner size="tiny" /> : <SearchRegular />}
        disabledFocusable={isReading || officeState !== 'ready'}
        onClick={() => void find()}
      >
        {words(isReading ? 'reading' : read === undefined ? 'findTable' : 'readAgain')}
      </Button>
      {officeState !== 'ready' && <Message intent="warning">{words('needsExcel')}</Message>}
      {refusal && <RefusalMessage refusal={refusal} />}
      {read && tables.length === 0 && <PointColumns key={read.sheet} read={read} checkDo={checkDo} />}
      {tables.length > 1 && (
        <Field label={words('whichTable')}>
          <RadioGroup
            value={String(chosen)}
            onChange={(_, { value }) => checkDo({ do: 'table', chosen: Number(value) })}
          >
            {tables.map((one, at) => (
              <Radio key={name(one)} value={String(at)} label={name(one)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {tables.length === 1 && found && <p className={shared.text}>{name(found)}</p>}
      {found && <WhatWasRead one={found} counted={table.counted} checkDo={checkDo} />}
    </SectionBlock>
  );
}

interface WhatWasReadProps {
  readonly one: StaffingTable;
  readonly counted: CountRole | undefined;
  readonly checkDo: Dispatch<CheckAction>;
}

/** What was read of the table, what can be chosen, and what could not be read. */
function WhatWasRead({ one, counted, checkDo }: WhatWasReadProps): ReactElement {
  return (
    <>
      <TableFacts one={one} />
      <CountChoice one={one} counted={counted} checkDo={checkDo} />
      <ColumnList table={one} checkDo={checkDo} />
      <UnreadLines table={one} counted={counted ?? usualCount(one.lines)} />
    </>
  );
}

/** What the sheet says of its institution above a table. */
function saidOnSheet(norms: CompiledEdition, read: SheetRead, table: StaffingTable): Partial<AskedEntry> {
  const { type, residents } = institutionHint(norms, read.cells, table.area.row);
  const cell = residents?.isFigure === true ? { sheet: read.sheet, address: residents.cell } : undefined;
  return {
    ...(type && { type: type.id }),
    ...(residents && { residents: { text: String(residents.count), cell } }),
    takenFrom: [...new Set([type, residents].flatMap((one) => one?.cell ?? []))],
  };
}

function tableFacts(sheet: string, { area, lines }: StaffingTable): { place: string; lines: number } {
  return { place: areaText(sheet, area), lines: lines.filter(({ kind }) => kind === 'position').length };
}

function TableFacts({ one }: { readonly one: StaffingTable }): ReactElement {
  const styles = useStyles();
  const words = useCheckWords();
  const titleOf = (...roles: readonly string[]): string | undefined =>
    one.columns.find(({ role }) => roles.includes(role))?.title;
  const salary = titleOf('salary');
  const left = one.columns.filter(({ role, isLeft }) => role === 'other' && isLeft === true);
  const hiddenColumns = one.columns.filter(({ role, isHidden }) => isHidden === true && role !== 'other');
  const hidden = one.lines.filter(({ kind, isHidden }) => kind === 'position' && isHidden).length;
  const named = (columns: StaffingTable['columns']): string =>
    columns.map(({ title }) => words('columnNamed', { title })).join(', ');
  return (
    <ul className={styles.facts}>
      <li>
        {words('columnsRead', {
          name: titleOf('name') ?? '',
          units: titleOf(usualCount(one.lines) ?? 'approved') ?? '',
          salary: salary === undefined ? words('noColumn') : words('columnNamed', { title: salary }),
        })}
      </li>
      {left.length > 0 && <li>{words('unitsLeft', { titles: named(left) })}</li>}
      {hiddenColumns.length > 0 && <li>{words('hiddenColumns', { titles: named(hiddenColumns) })}</li>}
      {hidden > 0 && <li>{words('hiddenLines', { count: hidden })}</li>}
    </ul>
  );
}

/** Approved, occupied or present units, where the table has several columns of them. */
function CountChoice(props: WhatWasReadProps): ReactElement | null {
  const words = useCheckWords();
  const counts = props.one.columns.filter(({ role }) => isCount(role) && role !== 'vacant');
  if (counts.length < 2) return null;
  return (
    <Field label={words('whichCount')}>
      <RadioGroup
        value={props.counted ?? usualCount(props.one.lines) ?? ''}
        onChange={(_, { value }) => props.checkDo({ do: 'count', counted: value as CountRole })}
      >
        {counts.map(({ role, title }) => (
          <Radio key={role} value={role} label={title} />
        ))}
      </RadioGroup>
    </Field>
  );
}
