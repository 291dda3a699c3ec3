import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { sayPapers } from '../../../i18n/pane/papers-words';
import { useSharedStyles } from '../../shared/use-shared-styles';
import { useWords } from '../../shared/use-words';
import { BudgetPaper } from './budget-paper';
import { FormPaper } from './form-paper';
import type { PapersProps } from './papers-props';

const useStyles = makeStyles({
  title: { margin: '8px 0 0', fontSize: tokens.fontSizeBase400 },
});

/** What is made of a result for the budget. */
export function Papers(props: PapersProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useWords(sayPapers);
  return (
    <section className={shared.apart} aria-label={words('papers')}>
      <h2 className={styles.title}>{words('papers')}</h2>
      <BudgetPaper {...props} />
      <FormPaper {...props} />
    </section>
  );
}
