import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { EditionsKey } from '../../i18n/pane/editions-en';
import { workbookEditions, type WhyNotUsed } from '../../workbook/editions/workbook-editions';
import { removeEdition } from '../../workbook/editions/write-editions';
import { Message } from '../shared/controls/message';
import { RefusalMessage } from '../shared/asking/refusal-message';
import { useAsking } from '../shared/asking/use-asking';
import { useEditionWords } from './use-edition-words';

const why: Readonly<Record<WhyNotUsed, EditionsKey>> = {
  incomplete: 'notUsedIncomplete',
  unsound: 'notUsedUnsound',
  changed: 'notUsedChanged',
  changedCopy: 'notUsedChangedCopy',
};

/** Editions in the workbook that are not used, each with the reason. */
export function NotUsed(): ReactElement {
  const words = useEditionWords();
  const { refusal, ask } = useAsking();

  const remove = (id: string): void =>
    ask(
      () => removeEdition(id),
      () => undefined,
    );

  return (
    <>
      {workbookEditions().notUsed.map((one) => (
        <Message
          key={one.id}
          intent="warning"
          actions={
            <Button size="small" onClick={() => remove(one.id)}>
              {words('remove')}
            </Button>
          }
        >
          {words(why[one.why], { id: one.id })}
        </Message>
      ))}
      {refusal && <RefusalMessage refusal={refusal} />}
    </>
  );
}
