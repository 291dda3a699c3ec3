import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneKey } from '../../i18n/pane/en';
import { usePane } from '../pane-context';
import { placeNames, places, type PanePlace } from '../shared/places';
import { useSharedStyles } from '../shared/use-shared-styles';

const uses: Readonly<Record<PanePlace, PaneKey>> = {
  facility: 'firstFacility',
  check: 'firstCheck',
  explain: 'firstExplain',
  norms: 'firstNorms',
  editions: 'firstEditions',
};

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '4px 12px', margin: 0 },
});

/** What each place of the pane is for. */
export function PlacesScreen(): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say } = usePane();
  return (
    <>
      <dl className={styles.list}>
        {places.map((place) => (
          <PlaceUse key={place} place={place} />
        ))}
      </dl>
      <p className={shared.text}>{say('firstCommands')}</p>
    </>
  );
}

function PlaceUse({ place }: { readonly place: PanePlace }): ReactElement {
  const shared = useSharedStyles();
  const { say } = usePane();
  return (
    <>
      <dt className={shared.strong}>{say(placeNames[place])}</dt>
      <dd className={shared.text}>{say(uses[place])}</dd>
    </>
  );
}
