import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import packageFile from '../../../package.json';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 12px',
    padding: '12px',
    maxWidth: '960px',
    marginInline: 'auto',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  link: { fontSize: 'inherit' },
});

/** The button for the first steps, links to the pages that the build makes, and the version. */
export function Foot({ onFirstSteps }: { readonly onFirstSteps: () => void }): ReactElement {
  const styles = useStyles();
  const { language, say } = usePane();
  const pages = [
    { name: say('footGuide'), address: `guide.${language}.html` },
    { name: say('footFunctions'), address: 'functions.html' },
    { name: say('footSupport'), address: `support.html#${language}` },
    { name: say('footPrivacy'), address: `privacy.html#${language}` },
  ];
  return (
    <footer className={styles.foot}>
      <Link as="button" className={styles.link} onClick={onFirstSteps}>
        {say('firstSteps')}
      </Link>
      {pages.map(({ name, address }) => (
        <Link key={address} href={address} target="_blank" rel="noopener" className={styles.link}>
          {name}
        </Link>
      ))}
      <span>{say('footVersion', { version: packageFile.version })}</span>
    </footer>
  );
}
