import { Button } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import type { ReactElement } from 'react';
import { sayPapers } from '../../../i18n/pane/papers-words';
import { writeBudget, type BudgetWritten, type IfBudget } from '../../../workbook/budget/write-budget';
import { isRefused, type Refusal, type Refused } from '../../../workbook/excel/refusal';
import { usePane } from '../../pane-context';
import { Message } from '../../shared/controls/message';
import { RefusalMessage } from '../../shared/asking/refusal-message';
import { Running } from '../../shared/asking/running';
import { useSharedStyles } from '../../shared/use-shared-styles';
import { useWords } from '../../shared/use-words';
import { WrittenMessage } from '../../shared/asking/written-message';
import { today } from '../../today';
import { budgetPlan, otherEdition } from './budget-plan';
import { resultNow } from '../linked-now';
import type { PapersProps } from './papers-props';
import { useWriting } from '../use-writing';

interface Done extends BudgetWritten {
  /** The staffing sheet that it follows. */
  readonly follows: string | undefined;
  /** Whether that is of other residents or answers. */
  readonly isOther: boolean;
}

/** The button that makes a budget of the result, and what came of it. */
export function BudgetPaper({ wizard, computations }: PapersProps): ReactElement {
  const shared = useSharedStyles();
  const { norms, language, rounding, officeState } = usePane();
  const words = useWords(sayPapers);

  async function write(ifThere: IfBudget, signal: AbortSignal): Promise<Done | Refused> {
    const now = await resultNow({ wizard, computations }, { norms, rounding }, signal);
    if (isRefused(now)) return now;
    const year = Number(today().slice(0, 4)) + 1;
    const sheetLanguage = wizard.insert.language ?? language;
    const plan = await budgetPlan(now.wizard, now.computations, { norms, language: sheetLanguage, year }, signal);
    if (isRefused(plan)) return plan;
    const result = await writeBudget(plan, ifThere, (id) => otherEdition(norms, sheetLanguage, id), signal);
    return isRefused(result) ? result : { ...result, follows: plan.requiredFrom?.sheet, isOther: plan.isOther };
  }

  const { state, start, stop } = useWriting(write, ({ written, months }) =>
    words('budgetWritten', { sheet: written.sheet, months: months.sheet }),
  );
  const isRunning = state.is === 'running';
  return (
    <div className={shared.near}>
      <p className={shared.hint}>{words('budgetHint')}</p>
      <Button
        className={shared.start}
        icon={<CalendarLtrRegular />}
        disabledFocusable={isRunning || officeState !== 'ready'}
        onClick={() => start('ask')}
      >
        {words('writeBudget')}
      </Button>
      {isRunning && <Running text={words('writingBudget')} onStop={stop} />}
      {state.is === 'done' && <Written {...state.done} />}
      {state.is === 'refused' && <NotWritten refusal={state.refusal} asked={state.asked} onAgain={start} />}
    </div>
  );
}

function Written({ written, months, follows, isOther, carriedFrom, notTaken, printReady, before }: Done): ReactElement {
  const { say } = usePane();
  const words = useWords(sayPapers);
  return (
    <WrittenMessage place={written} before={before}>
      {words('budgetWritten', { sheet: written.sheet, months: months.sheet })}
      {follows !== undefined && ` ${words('budgetFollows', { sheet: follows })}`}
      {isOther && ` ${words('budgetFollowsOther', { step: say('stepInsert') })}`}
      {carriedFrom !== undefined && ` ${words('budgetCarried', { sheet: carriedFrom })}`}
      {notTaken !== undefined && ` ${words('budgetNotTaken', { sheet: notTaken })}`}
      {!printReady && ` ${say('printNotSet')}`}
    </WrittenMessage>
  );
}

interface NotWrittenProps {
  readonly refusal: Refusal;
  readonly asked: IfBudget;
  readonly onAgain: (ifThere: IfBudget) => void;
}

function NotWritten({ refusal, asked, onAgain }: NotWrittenProps): ReactElement {
  const { say } = usePane();
  const words = useWords(sayPapers);
  const button = (ifThere: IfBudget, name: string): ReactElement => (
    <Button key={name} size="small" onClick={() => onAgain(ifThere)}>
      {name}
    </Button>
  );
  switch (refusal.reason) {
    case 'budgetsExist': {
      const { sheets } = refusal;
      const [only = ''] = sheets;
      const anew = sheets.map((sheet) =>
        button(
          { over: sheet, replace: false },
          sheets.length === 1 ? words('budgetAnew') : words('budgetAnewOn', { sheet }),
        ),
      );
      return (
        <Message intent="info" actions={[...anew, button('another', words('budgetApart'))]}>
          {sheets.length === 1
            ? words('budgetExists', { sheet: only })
            : say('refusedBudgetsExist', { sheets: [...sheets] })}
        </Message>
      );
    }
    case 'foreignCells':
    case 'headUnread':
      return (
        <RefusalMessage
          refusal={refusal}
          actions={[
            button('another', words('budgetApart')),
            button({ over: refusal.sheet, replace: true }, say('replaceSheet')),
          ]}
        />
      );
    default:
      return <RefusalMessage refusal={refusal} actions={button(asked, say('tryAgain'))} />;
  }
}
