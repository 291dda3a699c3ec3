import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { readDay } from '../../engine/in-force';
import type { Draft } from '../../editions/printed/draft/draft';
import { LoadingOutcome } from './loading-outcome';
import type { PageReading } from './page-reading';
import { useEditionWords } from './use-edition-words';
import { useLoading } from './use-loading';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: '8px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface LoadPageProps {
  readonly draft: Draft;
  readonly sheet: string;
  readonly answers: ReadonlyMap<string, string>;
  readonly reading: PageReading;
}

/** Asks what the page cannot tell about the act, then loads the edition. */
export function LoadPage({ draft, sheet, answers, reading }: LoadPageProps): ReactElement {
  const styles = useStyles();
  const words = useEditionWords();
  const [id, setId] = useState('');
  const [title, setTitle] = useState(draft.title);
  const [from, setFrom] = useState('');
  const { loading, load, replace } = useLoading();
  const day = readDay(from);
  const ready = id.trim() !== '' && title.trim() !== '' && day !== undefined;
  return (
    <div className={styles.fields}>
      <Field label={words('pageId')} hint={words('pageIdHint')}>
        <Input value={id} onChange={(_, { value }) => setId(value)} />
      </Field>
      <Field label={words('pageActTitle')}>
        <Input value={title} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <Field label={words('pageInForce')} hint={words('pageInForceHint')}>
        <Input value={from} onChange={(_, { value }) => setFrom(value)} />
      </Field>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={!ready}
          onClick={() => {
            if (day === undefined) return;
            const details = { id: id.trim(), title: title.trim(), from: day };
            load(() => Promise.resolve(reading.edition(draft, details, sheet, answers)));
          }}
        >
          {words('pageLoad')}
        </Button>
      </div>
      <LoadingOutcome loading={loading} replace={replace} />
    </div>
  );
}
