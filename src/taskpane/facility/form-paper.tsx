import { Button } from '@fluentui/react-components';
import { SignatureRegular } from '@fluentui/react-icons/svg/signature';
import type { ReactElement } from 'react';
import { sayPapers } from '../../i18n/pane/papers-words';
import { writeForm } from '../../workbook/signing/write-form';
import { usePane } from '../pane-context';
import { Message } from '../shared/message';
import { RefusalMessage } from '../shared/refusal-message';
import { Running } from '../shared/running';
import { ShowButton } from '../shared/show-button';
import { useSharedStyles } from '../shared/use-shared-styles';
import { useWords } from '../shared/use-words';
import { formPlan } from './form-plan';
import type { PapersProps } from './papers-props';
import { useWriting } from './use-writing';

/** The button that makes a form to sign of the result, and what came of it. */
export function FormPaper({ wizard, computations }: PapersProps): ReactElement {
  const shared = useSharedStyles();
  const { norms, language, officeState, say } = usePane();
  const words = useWords(sayPapers);
  const sheetLanguage = wizard.insert.language ?? language;
  const { state, start, stop } = useWriting(
    (_: undefined, signal) =>
      writeForm(
        wizard.facilities[0].name.trim(),
        (budget) => formPlan(wizard, computations, { norms, language: sheetLanguage }, budget),
        signal,
      ),
    ({ written, order, basis }) =>
      words('formWritten', { sheet: written.sheet, order: order.sheet, basis: basis.sheet }),
  );
  const isRunning = state.is === 'running';
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
        <Message intent="success" actions={<ShowButton place={state.done.written}>{say('showSheet')}</ShowButton>}>
          {words('formWritten', {
            sheet: state.done.written.sheet,
            order: state.done.order.sheet,
            basis: state.done.basis.sheet,
          })}{' '}
          {state.done.budget === undefined ? words('formOfNorms') : words('formOfBudget', { sheet: state.done.budget })}
          {!state.done.printReady && ` ${say('printNotSet')}`}
        </Message>
      )}
      {state.is === 'refused' && (
        <RefusalMessage
          refusal={state.refusal}
          actions={
            <Button size="small" onClick={() => start(undefined)}>
              {say('tryAgain')}
            </Button>
          }
        />
      )}
    </div>
  );
}
