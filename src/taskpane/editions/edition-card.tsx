import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { standingOf, type ForceOnDay } from '../../engine/in-force';
import { formatDay } from '../../i18n/fill';
import type { PaneKey } from '../../i18n/pane/en';
import type { Edition } from '../../norms/schema';
import { paneFingerprint } from '../loaded-editions';
import { usePane } from '../pane-context';
import { CopyButton } from '../shared/controls/copy-button';
import { useSharedStyles } from '../shared/use-shared-styles';
import { today } from '../today';
import { useEditionWords } from './use-edition-words';

const standings: Readonly<Record<ForceOnDay, PaneKey>> = {
  repealed: 'standingRepealed',
  'in-force': 'standingInForce',
  'not-yet': 'standingNotYet',
};

const useStyles = makeStyles({
  card: {
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: '0 0 8px', display: 'grid', gap: '8px' },
  said: { margin: 0, overflowWrap: 'anywhere' },
});

interface EditionCardProps {
  readonly edition: Edition;
  /** The actions for it. */
  readonly children: ReactNode;
}

/** An edition: its act, dates, whether it is in force today, fingerprint, what is translated, errata of the source. */
export function EditionCard({ edition, children }: EditionCardProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say, language } = usePane();
  const words = useEditionWords();
  const { from, fromNote, until, untilNote } = edition.inForce;
  const fingerprint = paneFingerprint(edition.id);
  const said: (readonly [PaneKey, string])[] = [
    ['editionStatus', say(standings[standingOf(edition, today())])],
    ['editionTitle', edition.title[language]],
    ['editionCitation', edition.citation[language]],
    ['editionFrom', [formatDay(language, from), fromNote?.[language]].filter(Boolean).join(' – ')],
    ...(until === undefined
      ? []
      : [['editionUntil', [formatDay(language, until), untilNote?.[language]].filter(Boolean).join(' – ')] as const]),
  ];
  const settled = (edition.settled ?? []).map(({ of, choices, reason }) => ({
    term: words('settledFrom', { id: of }),
    said: words('settledSaid', { choices: choices.map((one) => words('settledChoice', one)), reason }),
  }));
  return (
    <article className={styles.card} aria-label={edition.id}>
      <h3 className={styles.title}>{edition.id}</h3>
      <dl className={styles.list}>
        {said.map(([term, text]) => (
          <div key={term}>
            <dt className={shared.small}>{say(term)}</dt>
            <dd className={styles.said}>{text}</dd>
          </div>
        ))}
        {settled.map(({ term, said: text }) => (
          <div key={term}>
            <dt className={shared.small}>{term}</dt>
            <dd className={styles.said}>{text}</dd>
          </div>
        ))}
        <div>
          <dt className={shared.small}>{say('editionFingerprint')}</dt>
          <dd className={styles.said} title={fingerprint}>
            {fingerprint.slice(0, 12)}…
            <CopyButton text={fingerprint} label={say('copyFingerprint')} />
          </dd>
        </div>
        {edition.errata.length > 0 && (
          <div>
            <dt className={shared.small}>{say('errata')}</dt>
            <dd className={styles.said}>
              <ul className={shared.list}>
                {edition.errata.map((one) => (
                  <li key={one.kk}>{one[language]}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      {edition.translated.includes(language) && <p className={shared.small}>{say('translatedNames')}</p>}
      {children}
    </article>
  );
}
