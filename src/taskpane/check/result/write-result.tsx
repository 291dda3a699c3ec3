import { Button, Field, Radio, RadioGroup, Spinner } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useMemo, useState, type Dispatch, type ReactElement } from 'react';
import { readSheetAgain } from '../../../workbook/beside/read-sheet';
import { withAsked, type AskedBefore } from '../../../workbook/check/asked-before';
import type { CheckPlan } from '../../../workbook/check/plan';
import { columnsPlace, writeColumns } from '../../../workbook/check/write-columns';
import { formerReport, writeDatedReport, writeReport } from '../../../workbook/check/write-report';
import { isRefused, type Refused } from '../../../workbook/excel/refusal';
import type { Finished } from '../../../workbook/sheet/finish-sheets';
import type { Place } from '../../../workbook/sheet/place';
import { usePane } from '../../pane-context';
import { useReportOwnReading } from '../../shared/own-reading';
import { placeName } from '../../shared/place-name';
import { RefusalMessage } from '../../shared/asking/refusal-message';
import { useCheckWords } from '../../shared/use-check-words';
import { useRefusal } from '../../shared/asking/use-refusal';
import { useSharedStyles } from '../../shared/use-shared-styles';
import { WrittenMessage } from '../../shared/asking/written-message';
import { today } from '../../today';
import { sourceOf, type CheckAction, type TableCheck } from '../check-state';
import { SectionBlock } from '../section-block';

type Where = 'beside' | 'report' | 'dated';

interface WriteResultProps {
  readonly plan: CheckPlan;
  readonly table: TableCheck;
  readonly checkDo: Dispatch<CheckAction>;
}

/**
 * Writes the result into the workbook, beside the table or on a sheet of its own; it first says what will be written
 * where.
 */
export function WriteResult({ plan, table, checkDo }: WriteResultProps): ReactElement {
  const shared = useSharedStyles();
  const { announce, say, norms } = usePane();
  const reportOwnReading = useReportOwnReading();
  const words = useCheckWords();
  const [chosen, setWhere] = useState<Where>('beside');
  const [isWriting, setWriting] = useState(false);
  const [written, setWritten] = useState<{ readonly written: Place } & Partial<Finished>>();
  const [refusal, setRefusal] = useRefusal();
  const beside = useMemo(() => columnsPlace(plan), [plan]);
  const report = formerReport(plan)?.sheet;
  const { isProtected } = plan.read;
  const where = isProtected && chosen === 'beside' ? 'report' : chosen;

  async function write(): Promise<void> {
    setWriting(true);
    setWritten(undefined);
    const { type, residents, profile, answers } = table.asked;
    const asked: AskedBefore = {
      ...{ sheet: plan.read.sheet, staffing: sourceOf(table)?.table },
      ...{ type, residents, profile: profile?.place, answers },
    };
    const result = await writeTo(where, plan, asked);
    // The sheet is read again, so that the next check knows the new columns as the add-in's own.
    const renewed = isRefused(result) ? result : await readSheetAgain(plan.read);
    setWriting(false);
    setRefusal(isRefused(result) ? result.refused : undefined);
    if (isRefused(result)) return;
    checkDo({ do: 'before', before: withAsked(table.before, asked) });
    if (!isRefused(renewed)) checkDo({ do: 'renewed', norms, read: renewed });
    reportOwnReading(renewed);
    setWritten(result);
    announce(words('written', { place: placeName(result.written) }));
  }

  return (
    <SectionBlock title={words('writeTitle')} hint={words('writeHint')}>
      <Field label={words('writeWhere')} hint={isProtected ? words('besideProtected') : null}>
        <RadioGroup value={where} onChange={(_, { value }) => setWhere(value as Where)}>
          <Radio
            value="beside"
            disabled={isProtected}
            label={words(beside.isAgain ? 'writeBesideAgain' : 'writeBeside', { place: placeName(beside.place) })}
          />
          <Radio
            value="report"
            label={report === undefined ? words('writeReport') : words('writeReportAgain', { sheet: report })}
          />
          <Radio value="dated" label={words('writeDated')} />
        </RadioGroup>
      </Field>
      <Button
        appearance="primary"
        className={shared.start}
        icon={isWriting ? <Spinner size="tiny" /> : <TableAddRegular />}
        disabledFocusable={isWriting}
        onClick={() => void write()}
      >
        {words(isWriting ? 'writing' : 'write')}
      </Button>
      {refusal && <RefusalMessage refusal={refusal} />}
      {written && (
        <WrittenMessage place={written.written}>
          {words('written', { place: placeName(written.written) })}
          {written.printReady === false && ` ${say('printNotSet')}`}
          {written.chartReady === false && ` ${say('chartNotDrawn')}`}
        </WrittenMessage>
      )}
    </SectionBlock>
  );
}

function writeTo(
  where: Where,
  plan: CheckPlan,
  asked: AskedBefore,
): Promise<({ readonly written: Place } & Partial<Finished>) | Refused> {
  switch (where) {
    case 'beside':
      return writeColumns(plan, asked);
    case 'report':
      return writeReport(plan, asked);
    case 'dated':
      return writeDatedReport(plan, asked, today());
  }
}
