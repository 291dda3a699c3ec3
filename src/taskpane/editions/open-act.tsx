import { Field, Input, Link, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { registerPages } from './register-pages';
import { useEditionWords } from './use-edition-words';
import { useSharedStyles } from '../shared/use-shared-styles';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))', gap: '8px' },
  links: { display: 'grid', gap: '4px', overflowWrap: 'anywhere' },
});

/** The page of an act in the official register, by the number under which the act is registered. */
export function OpenAct(): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useEditionWords();
  const [number, setNumber] = useState('');
  const [year, setYear] = useState('');
  const pages = registerPages(number, year);
  return (
    <>
      <p className={shared.hint}>{words('pageRegisterHint')}</p>
      <div className={styles.fields}>
        <Field label={words('pageRegisterNumber')}>
          <Input inputMode="numeric" value={number} onChange={(_, { value }) => setNumber(value)} />
        </Field>
        <Field label={words('pageRegisterYear')}>
          <Input inputMode="numeric" value={year} onChange={(_, { value }) => setYear(value)} />
        </Field>
      </div>
      {pages && (
        <div className={styles.links}>
          <Link href={pages.kk} target="_blank" rel="noreferrer">
            {words('pageInKazakh')}
          </Link>
          <Link href={pages.ru} target="_blank" rel="noreferrer">
            {words('pageInRussian')}
          </Link>
        </div>
      )}
    </>
  );
}
