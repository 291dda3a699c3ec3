import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import type { CompiledPosition } from '../../engine/compile';
import { usePane } from '../pane-context';
import { useSharedStyles } from '../shared/use-shared-styles';
import { nearPositions, searchPositions } from './search';

interface SearchResultsProps {
  readonly query: string;
  readonly onOpen: (row: number) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  button: { width: '100%', justifyContent: 'flex-start', textAlign: 'left', padding: '6px 4px', fontWeight: 'normal' },
  none: { margin: '0 0 4px' },
});

/** The positions found, or those that the search may mean. */
export function SearchResults({ query, onOpen }: SearchResultsProps): ReactElement {
  const styles = useStyles();
  const { say, norms, announce } = usePane();
  const found = searchPositions(norms, query);
  const near = found.length === 0 ? nearPositions(norms, query) : [];
  const summary = found.length === 0 ? say('nothingFound', { query }) : say('found', { found: found.length });
  useEffect(() => announce(summary), [announce, summary]);
  return (
    <div>
      {found.length === 0 && <p className={styles.none}>{summary}</p>}
      {near.length > 0 && <p className={styles.none}>{say('didYouMean')}</p>}
      <ul className={styles.list}>
        {[...found, ...near].map((compiled) => (
          <Found key={compiled.position.row} compiled={compiled} onOpen={onOpen} />
        ))}
      </ul>
    </div>
  );
}

function Found(props: { readonly compiled: CompiledPosition; readonly onOpen: (row: number) => void }): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { language } = usePane();
  const { position, section } = props.compiled;
  return (
    <li>
      <Button appearance="subtle" className={styles.button} onClick={() => props.onOpen(position.row)}>
        <span>
          {position.row}. {position.name[language]}
          <span className={shared.smallLine}>{section.name[language]}</span>
        </span>
      </Button>
    </li>
  );
}
