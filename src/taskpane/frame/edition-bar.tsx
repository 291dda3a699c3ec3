import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import { standingOf } from '../../engine/in-force';
import { sayStanding } from '../../i18n/pane/status';
import { usePane } from '../pane-context';
import { today } from '../today';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '6px',
    padding: '6px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  repealed: { backgroundColor: tokens.colorStatusWarningBackground1 },
  icon: { flexShrink: 0, fontSize: '16px' },
  link: { fontSize: 'inherit' },
});

/** The edition's status, always in sight. */
export function EditionBar({ onMore }: { readonly onMore: () => void }): ReactElement {
  const styles = useStyles();
  const { norms, language, say } = usePane();
  const standing = standingOf(norms.edition, today());
  const isRepealed = standing === 'repealed';
  return (
    <div
      className={mergeClasses(styles.bar, isRepealed && styles.repealed)}
      role="region"
      aria-label={say('editionStatus')}
    >
      {isRepealed ? <WarningRegular className={styles.icon} /> : <InfoRegular className={styles.icon} />}
      <span>
        {sayStanding(language, norms.edition, standing)}{' '}
        <Link as="button" inline className={styles.link} onClick={onMore}>
          {say('more')}
        </Link>
      </span>
    </div>
  );
}
