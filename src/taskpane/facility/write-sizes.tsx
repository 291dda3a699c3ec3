import { Button } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useState, type ReactElement } from 'react';
import type { Facility } from '../../engine/facility';
import { isRefused } from '../../workbook/excel/refusal';
import type { TypedFigures } from '../../workbook/facility/plan';
import { writeSizes, type SizesWritten } from '../../workbook/sizes/write-sizes';
import { usePane } from '../pane-context';
import { Message } from '../shared/message';
import { RefusalMessage } from '../shared/refusal-message';
import { Running } from '../shared/running';
import { ShowButton } from '../shared/show-button';
import { useRefusal } from '../shared/use-refusal';
import { useSharedStyles } from '../shared/use-shared-styles';
import { useTask } from '../shared/use-task';
import type { FacilityEntry } from '../shared/wizard';
import { facilityTitle } from './facility-title';
import type { SizeFigures } from './size-figures';
import { useSizesWords } from './use-sizes-words';

interface WriteSizesProps {
  readonly today: Facility;
  readonly entry: FacilityEntry;
  readonly sizes: readonly Facility[];
  readonly figures: SizeFigures;
  readonly typed: readonly TypedFigures[] | undefined;
}

/** Writes the comparison onto a sheet of its own, where its formulas follow residents and answers. */
export function WriteSizes({ today, entry, sizes, figures, typed = [] }: WriteSizesProps): ReactElement {
  const shared = useSharedStyles();
  const { say, norms, language, officeState, announce } = usePane();
  const words = useSizesWords();
  const task = useTask();
  const [written, setWritten] = useState<SizesWritten>();
  const [refusal, tell] = useRefusal();

  async function write(): Promise<void> {
    setWritten(undefined);
    tell(undefined);
    const salaries = new Map(typed.map(({ row, salary }) => [row, salary?.figure]));
    const plan = {
      norms,
      language,
      name: facilityTitle(language, norms, entry),
      today,
      sizes: sizes.map(({ residents }) => residents),
      positions: [...figures.lines, ...figures.open].map(({ position }) => ({
        position,
        salary: salaries.get(position.position.row),
      })),
    };
    const result = await task.run((signal) => writeSizes(plan, signal));
    tell(isRefused(result) ? result.refused : undefined);
    if (isRefused(result)) return;
    setWritten(result);
    announce(words('written', { sheet: result.written.sheet }));
  }

  return (
    <div className={shared.near}>
      <Button
        appearance="primary"
        className={shared.start}
        icon={<TableAddRegular />}
        disabledFocusable={task.isRunning || officeState !== 'ready'}
        onClick={() => void write()}
      >
        {words('write')}
      </Button>
      {officeState !== 'ready' && <p className={shared.hint}>{say('insertNeedsExcel')}</p>}
      {task.isRunning && <Running text={words('writing')} onStop={task.stop} />}
      {refusal && <RefusalMessage refusal={refusal} />}
      {written && (
        <Message intent="success" actions={<ShowButton place={written.written}>{say('showSheet')}</ShowButton>}>
          {words('written', { sheet: written.written.sheet })}
          {!written.printReady && ` ${say('printNotSet')}`}
          {!written.chartReady && ` ${words('chartNotDrawn')}`}
        </Message>
      )}
    </div>
  );
}
