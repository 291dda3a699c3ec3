import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useSharedStyles } from '../shared/use-shared-styles';

const useStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px' },
  title: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    padding: '4px 0',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  inside: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '12px', padding: '8px 0' },
});

interface FoldProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A task of this place, folded away until somebody wants it. */
export function Fold({ title, hint, children }: FoldProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <details className={styles.fold}>
      <summary className={styles.title}>{title}</summary>
      <div className={styles.inside}>
        {hint !== undefined && <p className={shared.hint}>{hint}</p>}
        {children}
      </div>
    </details>
  );
}
