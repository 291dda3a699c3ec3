import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  code: {
    display: 'block',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
  },
});

/** A formula to be read. */
export function FormulaCode({ children }: { readonly children: string }): ReactElement {
  const styles = useStyles();
  return <code className={styles.code}>{children}</code>;
}
