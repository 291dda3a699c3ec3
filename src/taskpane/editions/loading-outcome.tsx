import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { EditionsKey } from '../../i18n/pane/editions-en';
import { mostBytes } from '../../workbook/editions/saved-editions';
import type { WhyNotLoaded } from '../../workbook/editions/write-editions';
import { Message } from '../shared/controls/message';
import { RefusalMessage } from '../shared/asking/refusal-message';
import type { LoadingDo } from './use-loading';
import { MistakeList } from './mistake-list';
import { useEditionWords } from './use-edition-words';

const notLoaded: Readonly<Record<WhyNotLoaded, EditionsKey>> = {
  changedCopy: 'notLoadedChangedCopy',
  builtIn: 'notLoadedBuiltIn',
  idTaken: 'notLoadedIdTaken',
  tooMuch: 'notLoadedTooMuch',
};

/** The result of loading an edition, and what can be done about it. */
export function LoadingOutcome({ loading, replace }: Pick<LoadingDo, 'loading' | 'replace'>): ReactElement | null {
  const words = useEditionWords();
  switch (loading.is) {
    case 'idle':
      return null;
    case 'reading':
      return <Spinner size="tiny" label={words('reading')} />;
    case 'mistakes':
      return <MistakeList mistakes={loading.mistakes} />;
    case 'unread':
      return <Message intent="error">{words('fileUnread')}</Message>;
    case 'refused':
      return <RefusalMessage refusal={loading.refusal} />;
    case 'loaded':
      return (
        <Message intent="success">
          {words('loaded', { id: loading.edition.edition.id, fingerprint: loading.edition.fingerprint })}
        </Message>
      );
    case 'notLoaded': {
      const { edition, why } = loading;
      return (
        <Message
          intent="warning"
          actions={
            why === 'idTaken' ? (
              <Button size="small" onClick={() => replace(edition)}>
                {words('replace')}
              </Button>
            ) : undefined
          }
        >
          {words(notLoaded[why], { id: edition.id, limit: mostBytes / 1_000_000 })}
        </Message>
      );
    }
  }
}
