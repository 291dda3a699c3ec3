import { Button } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { ReactElement } from 'react';
import type { Facility } from '../../../engine/facility';
import type { TypedFigures } from '../../../workbook/facility/plan';
import type { SizesPlan } from '../../../workbook/sizes/plan';
import { writeSizes } from '../../../workbook/sizes/write-sizes';
import { usePane } from '../../pane-context';
import { RefusalMessage } from '../../shared/asking/refusal-message';
import { Running } from '../../shared/asking/running';
import { useSharedStyles } from '../../shared/use-shared-styles';
import type { FacilityEntry } from '../../shared/entries/wizard';
import { WrittenMessage } from '../../shared/asking/written-message';
import { facilityTitle } from '../facility-title';
import type { SizeFigures } from './size-figures';
import { useSizesWords } from './use-sizes-words';
import { useWriting } from '../use-writing';

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
  const { say, norms, language, officeState } = usePane();
  const words = useSizesWords();

  function plan(): SizesPlan {
    const salaries = new Map(typed.map(({ row, salary }) => [row, salary?.figure]));
    return {
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
  }

  const { state, start, stop } = useWriting(
    (_: undefined, signal) => writeSizes(plan(), signal),
    ({ written }) => words('written', { sheet: written.sheet }),
  );
  const isRunning = state.is === 'running';

  return (
    <div className={shared.near}>
      <Button
        appearance="primary"
        className={shared.start}
        icon={<TableAddRegular />}
        disabledFocusable={isRunning || officeState !== 'ready'}
        onClick={() => start(undefined)}
      >
        {words('write')}
      </Button>
      {officeState !== 'ready' && <p className={shared.hint}>{say('insertNeedsExcel')}</p>}
      {isRunning && <Running text={words('writing')} onStop={stop} />}
      {state.is === 'refused' && <RefusalMessage refusal={state.refusal} />}
      {state.is === 'done' && (
        <WrittenMessage place={state.done.written}>
          {words('written', { sheet: state.done.written.sheet })}
          {!state.done.printReady && ` ${say('printNotSet')}`}
          {!state.done.chartReady && ` ${words('chartNotDrawn')}`}
        </WrittenMessage>
      )}
    </div>
  );
}
