import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { DocumentCopyRegular } from '@fluentui/react-icons/svg/document-copy';
import { useState, type ReactElement } from 'react';
import { readPosition } from '../../../engine/arguments/position';
import { sendCopy, type CopyForm, type CopyMade } from '../../../workbook/copy/send-copy';
import { isRefused } from '../../../workbook/excel/refusal';
import { paneEditions } from '../../loaded-editions';
import { usePane } from '../../pane-context';
import { Message } from '../../shared/controls/message';
import { RefusalMessage } from '../../shared/asking/refusal-message';
import { Running } from '../../shared/asking/running';
import { useCheckWords } from '../../shared/use-check-words';
import { useRefusal } from '../../shared/asking/use-refusal';
import { useSharedStyles } from '../../shared/use-shared-styles';
import { useTask } from '../../shared/asking/use-task';
import { SectionBlock } from '../section-block';
import { SendCopyOutcome } from './send-copy-outcome';

/** Opens a copy of the workbook that works without the add-in, and reports what each formula became. */
export function SendCopyView(): ReactElement {
  const shared = useSharedStyles();
  const { officeState, language, norms, rounding, announce } = usePane();
  const words = useCheckWords();
  const [form, setForm] = useState<CopyForm>('values');
  const [made, setMade] = useState<CopyMade>();
  const [refusal, setRefusal] = useRefusal();
  const task = useTask();

  async function make(): Promise<void> {
    setMade(undefined);
    setRefusal(undefined);
    const context = { loaded: paneEditions(), byDefault: norms.edition.id, rounding, readPosition };
    const result = await task.run((signal, onProgress) => sendCopy({ form, language, context }, onProgress, signal));
    if (isRefused(result)) {
      setRefusal(result.refused);
      return;
    }
    setMade(result);
    const { values, formulas } = result;
    announce(values + formulas === 0 ? words('copyNothing') : words('copyMade', { values, formulas }));
  }

  return (
    <SectionBlock title={words('copyTitle')} hint={words('copyHint')}>
      <Field label={words('copyForm')}>
        <RadioGroup value={form} onChange={(_, { value }) => setForm(value === 'formulas' ? 'formulas' : 'values')}>
          <Radio value="values" label={words('copyValues')} />
          <Radio value="formulas" label={words('copyFormulas')} />
        </RadioGroup>
      </Field>
      <Button
        appearance="primary"
        className={shared.start}
        icon={<DocumentCopyRegular />}
        disabledFocusable={task.isRunning || officeState !== 'ready'}
        onClick={() => void make()}
      >
        {words('copyMake')}
      </Button>
      {officeState !== 'ready' && <Message intent="warning">{words('needsExcel')}</Message>}
      {task.isRunning && <Running text={words('copying')} done={task.progress} onStop={task.stop} />}
      {refusal && <RefusalMessage refusal={refusal} />}
      {made && <SendCopyOutcome made={made} />}
    </SectionBlock>
  );
}
