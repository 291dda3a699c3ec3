import { Button } from '@fluentui/react-components';
import { SignatureRegular } from '@fluentui/react-icons/svg/signature';
import type { ReactElement } from 'react';
import { sayPapers } from '../../../i18n/pane/papers-words';
import { isRefused } from '../../../workbook/excel/refusal';
import { writeForm, type FormWritten } from '../../../workbook/signing/write-form';
import { usePane } from '../../pane-context';
import { RefusalMessage } from '../../shared/asking/refusal-message';
import { Running } from '../../shared/asking/running';
import { useSharedStyles } from '../../shared/use-shared-styles';
import { useWords } from '../../shared/use-words';
import { WrittenMessage } from '../../shared/asking/written-message';
import { budgetOwner } from './budget-plan';
import { formPlan } from './form-plan';
import { resultNow } from '../linked-now';
import type { PapersProps } from './papers-props';
import { useWriting } from '../use-writing';

/** The button that makes a form to sign of the result, and what came of it. */
export function FormPaper({ wizard, computations }: PapersProps): ReactElement {
  const shared = useSharedStyles();
  const { norms, language, rounding, officeState, say } = usePane();
  const words = useWords(sayPapers);
  const sheetLanguage = wizard.insert.language ?? language;
  const { state, start, stop } = useWriting(
    async (from: string | undefined, signal) => {
      const now = await resultNow({ wizard, computations }, { norms, rounding }, signal);
      if (isRefused(now)) return now;
      return writeForm(
        budgetOwner(now.wizard, norms),
        from,
        (budget) => formPlan(now.wizard, now.computations, { norms, language: sheetLanguage }, budget),
        signal,
      );
    },
    ({ written, order, basis }) =>
      words('formWritten', { sheet: written.sheet, order: order.sheet, basis: basis.sheet }),
  );
  const sourceOf = ({ budget, notTaken }: FormWritten): string => {
    if (budget !== undefined) return words('formOfBudget', { sheet: budget });
    if (notTaken === undefined) return words('formOfNorms');
    return words(notTaken.why === 'unread' ? 'formBudgetUnread' : 'formBudgetOther', { sheet: notTaken.sheet });
  };
  const isRunning = state.is === 'running';
  const again = (from: string | undefined, name: string): ReactElement => (
    <Button key={name} size="small" onClick={() => start(from)}>
      {name}
    </Button>
  );
  return (
    <div className={shared.near}>
      <p className={shared.hint}>{words('formHint')}</p>
      <Button
        className={shared.start}
        icon={<SignatureRegular />}
        disabledFocusable={isRunning || officeState !== 'ready'}
        onClick={() => start(undefined)}
      >
        {words('writeForm')}
      </Button>
      {isRunning && <Running text={words('writingForm')} onStop={stop} />}
      {state.is === 'done' && (
        <WrittenMessage place={state.done.written}>
          {words('formWritten', {
            sheet: state.done.written.sheet,
            order: state.done.order.sheet,
            basis: state.done.basis.sheet,
          })}{' '}
          {sourceOf(state.done)}
          {!state.done.printReady && ` ${say('printNotSet')}`}
        </WrittenMessage>
      )}
      {state.is === 'refused' && (
        <RefusalMessage
          refusal={state.refusal}
          actions={
            state.refusal.reason === 'budgetsExist'
              ? state.refusal.sheets.map((sheet) => again(sheet, words('formFrom', { sheet })))
              : again(state.asked, say('tryAgain'))
          }
        />
      )}
    </div>
  );
}
