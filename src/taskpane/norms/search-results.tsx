import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import type { CompiledPosition } from '../../engine/compile';
import { usePane } from '../pane-context';
import { nearestPosition, searchPositions } from './search';

interface SearchResultsProps {
  readonly query: string;
  readonly onOpen: (row: number) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  button: { width: '100%', justifyContent: 'flex-start', textAlign: 'left', padding: '6px 4px', fontWeight: 'normal' },
  words: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  none: { margin: '0 0 4px' },
});

/** The positions found, or the one most like what was searched. */
export function SearchResults({ query, onOpen }: SearchResultsProps): ReactElement {
  const styles = useStyles();
  const { say, norms, announce } = usePane();
  const found = searchPositions(norms, query);
  const nearest = found.length === 0 ? nearestPosition(norms, query) : undefined;
  const summary = found.length === 0 ? say('nothingFound', { query }) : say('found', { found: found.length });
  useEffect(() => announce(summary), [announce, summary]);
  return (
    <div>
      {found.length === 0 && <p className={styles.none}>{summary}</p>}
      {nearest && <p className={styles.none}>{say('didYouMean')}</p>}
      <ul className={styles.list}>
        {(nearest ? [nearest] : found).map((compiled) => (
          <Found key={compiled.position.row} compiled={compiled} onOpen={onOpen} />
        ))}
      </ul>
    </div>
  );
}

function Found(props: { readonly compiled: CompiledPosition; readonly onOpen: (row: number) => void }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { position, section } = props.compiled;
  return (
    <li>
      <Button appearance="subtle" className={styles.button} onClick={() => props.onOpen(position.row)}>
        <span>
          {position.row}. {position.name[language]}
          <span className={styles.words}>{section.name[language]}</span>
        </span>
      </Button>
    </li>
  );
}
