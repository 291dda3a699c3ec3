import { SearchBox, makeStyles } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { PaneKey } from '../../i18n/pane/en';
import { usePane } from '../pane-context';
import { ChoiceBar } from '../shared/controls/choice-bar';
import type { Wizard } from '../shared/entries/wizard';
import { Annex } from './annex';
import { Doubts } from './doubts';
import { Notes } from './notes';
import { PositionDetail } from './position-detail';
import { Rules } from './rules';
import { SearchResults } from './search-results';

const views = ['annex', 'notes', 'rules', 'doubts'] as const;
type View = (typeof views)[number];
const viewNames: Readonly<Record<View, PaneKey>> = {
  annex: 'viewAnnex',
  notes: 'viewNotes',
  rules: 'viewRules',
  doubts: 'viewDoubts',
};

const useStyles = makeStyles({
  place: { '&:not([hidden])': { display: 'flex' }, flexDirection: 'column', gap: '12px' },
  search: { maxWidth: 'none' },
});

/** The place for searching and reading the norms: the annex, its notes, the articles, the doubts. */
export function NormsPlace({ wizard }: { readonly wizard: Wizard }): ReactElement {
  const styles = useStyles();
  const { say, norms } = usePane();
  const [query, setQuery] = useState('');
  const [view, setView] = useState<View>('annex');
  const [row, setRow] = useState<number>();
  const openedFrom = useRef<Element | null>(null);
  const position = row === undefined ? undefined : norms.byRow.get(row);

  const open = (row: number): void => {
    openedFrom.current = document.activeElement;
    setRow(row);
  };
  const back = (): void => {
    flushSync(() => setRow(undefined));
    if (openedFrom.current instanceof HTMLElement) openedFrom.current.focus();
  };

  return (
    <>
      {position && <PositionDetail compiled={position} wizard={wizard} onBack={back} />}
      <div className={styles.place} hidden={position !== undefined}>
        <SearchBox
          className={styles.search}
          aria-label={say('search')}
          placeholder={say('searchHint')}
          value={query}
          dismiss={{ 'aria-label': say('clearSearch') }}
          onChange={(_, { value }) => setQuery(value)}
        />
        {query.trim() !== '' ? (
          <SearchResults query={query} onOpen={open} />
        ) : (
          <>
            <ChoiceBar
              label={say('normsViews')}
              choices={views.map((id) => ({ id, name: say(viewNames[id]) }))}
              chosen={view}
              onChoose={setView}
              current="true"
            />
            <div>
              {view === 'annex' && <Annex onOpen={open} />}
              {view === 'notes' && <Notes />}
              {view === 'rules' && <Rules />}
              {view === 'doubts' && <Doubts />}
            </div>
          </>
        )}
      </div>
    </>
  );
}
