import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneKey } from '../../i18n/pane/en';
import { usePane } from '../pane-context';
import { placeNames, places, type PanePlace } from '../shared/places';

const uses: Readonly<Record<PanePlace, PaneKey>> = {
  facility: 'firstFacility',
  check: 'firstCheck',
  explain: 'firstExplain',
  norms: 'firstNorms',
  editions: 'firstEditions',
};

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '4px 12px', margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  use: { margin: 0 },
  words: { margin: 0 },
});

/** What each place of the pane is for. */
export function PlacesScreen(): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <>
      <dl className={styles.list}>
        {places.map((place) => (
          <PlaceUse key={place} place={place} />
        ))}
      </dl>
      <p className={styles.words}>{say('firstCommands')}</p>
    </>
  );
}

function PlaceUse({ place }: { readonly place: PanePlace }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <>
      <dt className={styles.term}>{say(placeNames[place])}</dt>
      <dd className={styles.use}>{say(uses[place])}</dd>
    </>
  );
}
