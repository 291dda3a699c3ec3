import { Button, makeStyles } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { useState, type ReactElement } from 'react';
import { isRefused } from '../../workbook/excel/refusal';
import { repairFormulas, type Repaired, type RepairedSheet } from '../../workbook/repair/repair';
import { usePane } from '../pane-context';
import { Message } from '../shared/controls/message';
import { RefusalMessage } from '../shared/asking/refusal-message';
import { refusalWords } from '../shared/asking/refusal-words';
import { Running } from '../shared/asking/running';
import { useCheckWords } from '../shared/use-check-words';
import { useCommand } from '../shared/asking/use-command';
import { useRefusal, useReportIfLeft } from '../shared/asking/use-refusal';
import { useSharedStyles } from '../shared/use-shared-styles';
import { useTask } from '../shared/asking/use-task';
import { SectionBlock } from './section-block';

const useStyles = makeStyles({ list: { margin: '4px 0 0', paddingLeft: '20px' } });

/** Writes formulas that show `#NAME?` again, and reports the result by sheet. */
export function RepairView(): ReactElement {
  const shared = useSharedStyles();
  const { officeState, announce } = usePane();
  const words = useCheckWords();
  const [sheets, setSheets] = useState<readonly RepairedSheet[]>([]);
  const [ended, setEnded] = useState<Repaired>();
  const [refusal, setRefusal] = useRefusal();
  const task = useTask();
  const reportIfLeft = useReportIfLeft();

  function tell(sheet: RepairedSheet): void {
    setSheets((before) => [...before, sheet]);
    if (sheet.refusal !== undefined) reportIfLeft(sheet.refusal);
  }

  async function repair(): Promise<void> {
    setSheets([]);
    setEnded(undefined);
    const result = await task.run((signal) => repairFormulas(tell, signal));
    setRefusal(isRefused(result) ? result.refused : undefined);
    if (isRefused(result)) return;
    setEnded(result);
    announce(words('repairDone', { count: result.sheets.reduce((sum, sheet) => sum + repairedIn(sheet), 0) }));
  }

  useCommand('repairFormulas', () => {
    if (!task.isRunning) void repair();
  });

  return (
    <SectionBlock title={words('repairTitle')} hint={words('repairHint')}>
      <Button
        appearance="primary"
        className={shared.start}
        icon={<WrenchRegular />}
        disabledFocusable={task.isRunning || officeState !== 'ready'}
        onClick={() => void repair()}
      >
        {words('repair')}
      </Button>
      {officeState !== 'ready' && <Message intent="warning">{words('needsExcel')}</Message>}
      {task.isRunning && <Running text={words('repairing')} onStop={task.stop} />}
      <Done sheets={sheets} />
      {ended?.isStopped && <Message intent="info">{words('repairStopped')}</Message>}
      {ended && !ended.isStopped && sheets.length === 0 && <Message intent="info">{words('repairNothing')}</Message>}
      {refusal && <RefusalMessage refusal={refusal} />}
    </SectionBlock>
  );
}

/** How many formulas of a sheet Excel knows now. */
function repairedIn({ formulas, stillUnknown, refusal }: RepairedSheet): number {
  return refusal === undefined ? formulas - stillUnknown.length : 0;
}

/** The most cells of a sheet that are named. */
const named = 10;

function cellsIn({ stillUnknown }: RepairedSheet): string {
  return stillUnknown.slice(0, named).join(', ') + (stillUnknown.length > named ? ' …' : '');
}

function Done({ sheets }: { readonly sheets: readonly RepairedSheet[] }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const words = useCheckWords();
  const done = sheets.filter((sheet) => repairedIn(sheet) > 0);
  const unknown = sheets.filter(({ stillUnknown }) => stillUnknown.length > 0);
  const left = sheets.filter(({ refusal }) => refusal !== undefined);
  const why = ({ refusal }: RepairedSheet): string => {
    if (refusal === undefined) return '';
    const { reason, ...params } = refusal;
    return say(refusalWords[reason], params);
  };
  return (
    <>
      {done.length > 0 && (
        <Message intent="success">
          {words('repairDone', { count: done.reduce((sum, sheet) => sum + repairedIn(sheet), 0) })}
          <ul className={styles.list}>
            {done.map((one) => (
              <li key={one.sheet}>{words('repairedSheet', { sheet: one.sheet, count: repairedIn(one) })}</li>
            ))}
          </ul>
        </Message>
      )}
      {unknown.length > 0 && (
        <Message intent="warning">
          {words('stillUnknown')}
          <ul className={styles.list}>
            {unknown.map((one) => (
              <li key={one.sheet}>{words('stillUnknownSheet', { sheet: one.sheet, cells: cellsIn(one) })}</li>
            ))}
          </ul>
        </Message>
      )}
      {left.length > 0 && (
        <Message intent="warning">
          {words('notRepaired')}
          <ul className={styles.list}>
            {left.map((one) => (
              <li key={one.sheet}>
                {words('notRepairedSheet', { sheet: one.sheet, count: one.formulas, why: why(one) })}
              </li>
            ))}
          </ul>
        </Message>
      )}
    </>
  );
}
