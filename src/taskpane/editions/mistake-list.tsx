import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useEffect, type ReactElement } from 'react';
import type { JsonMistake, SheetMistake, SheetPlace } from '../../editions/mistake';
import { sayMistake } from '../../editions/say';
import { goTo } from '../../workbook/excel/cells';
import { usePane } from '../pane-context';
import { Message } from '../shared/controls/message';
import { placeName } from '../shared/place-name';
import { RefusalMessage } from '../shared/asking/refusal-message';
import { useAsking } from '../shared/asking/use-asking';
import { useEditionWords } from './use-edition-words';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: '8px', overflowWrap: 'anywhere' },
  path: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  said: { display: 'block' },
});

/** All mistakes of an edition, each with its cell, which a click shows, or its place in the file. */
export function MistakeList({
  mistakes,
}: {
  readonly mistakes: readonly (SheetMistake | JsonMistake)[];
}): ReactElement {
  const styles = useStyles();
  const { language, announce } = usePane();
  const words = useEditionWords();
  const { refusal, ask } = useAsking();
  const said = words('mistakes', { count: mistakes.length });
  useEffect(() => announce(said), [announce, said]);

  const show = ({ sheet, cell }: SheetPlace): void =>
    ask(
      () => goTo({ sheet, address: cell }),
      () => undefined,
    );

  return (
    <>
      <Message intent="error">{said}</Message>
      {refusal && <RefusalMessage refusal={refusal} />}
      <ol className={styles.list} aria-label={words('mistakesList')}>
        {mistakes.map((mistake) =>
          'sheet' in mistake ? (
            <li key={`${mistake.sheet}!${mistake.cell}`}>
              <CellLink place={mistake} onPress={show} />
              <span className={styles.said}>{sayMistake(language, mistake)}</span>
              <AlsoAt places={mistake.alsoAt}>{(place) => <CellLink place={place} onPress={show} />}</AlsoAt>
            </li>
          ) : (
            <li key={`${mistake.path} ${mistake.key} ${JSON.stringify(mistake.params)}`}>
              <span className={styles.path}>{mistake.path || words('wholeFile')}</span>
              <span className={styles.said}>{sayMistake(language, mistake)}</span>
              <AlsoAt places={mistake.alsoAt}>{(path) => <span className={styles.path}>{path}</span>}</AlsoAt>
            </li>
          ),
        )}
      </ol>
    </>
  );
}

interface CellLinkProps {
  readonly place: SheetPlace;
  readonly onPress: (place: SheetPlace) => void;
}

function CellLink({ place, onPress }: CellLinkProps): ReactElement {
  return (
    <Link as="button" onClick={() => onPress(place)}>
      {placeName({ sheet: place.sheet, address: place.cell })}
    </Link>
  );
}

/** Places beyond this number are only counted. */
const mostShown = 12;

interface AlsoAtProps<P> {
  readonly places: readonly P[] | undefined;
  readonly children: (place: P) => ReactElement;
}

/** The other places in which the same is wrong. */
function AlsoAt<P>({ places = [], children }: AlsoAtProps<P>): ReactElement | null {
  const styles = useStyles();
  const words = useEditionWords();
  if (places.length === 0) return null;
  const more = places.length - mostShown;
  return (
    <span className={styles.said}>
      {words('alsoIn')}
      {places.slice(0, mostShown).map((place) => (
        <Fragment key={JSON.stringify(place)}> {children(place)}</Fragment>
      ))}
      {more > 0 && ` ${words('andMore', { count: more })}`}
    </span>
  );
}
