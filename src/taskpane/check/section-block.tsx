import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useSharedStyles } from '../shared/use-shared-styles';

const useStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    paddingTop: '12px',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface SectionBlockProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A step of the check under its heading. */
export function SectionBlock({ title, hint, children }: SectionBlockProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <section className={styles.block} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {hint !== undefined && <p className={shared.hint}>{hint}</p>}
      {children}
    </section>
  );
}
