import type { ReactElement } from 'react';
import { sweep, type Stretch } from '../../editions/sweep';
import { formatDay } from '../../i18n/fill';
import type { Language } from '../../norms/schema';
import { paneEditions } from '../loaded-editions';
import { usePane } from '../pane-context';
import { Message } from '../shared/controls/message';
import { Fold } from './fold';
import { useEditionWords, type SayEditions } from './use-edition-words';

/** The days on which no loaded edition is in force, or more than one. */
export function EditionDates(): ReactElement {
  const { language } = usePane();
  const words = useEditionWords();
  const editions = paneEditions().map(({ edition }) => edition);
  const stretches = sweep(editions);
  const [first = ''] = editions.map(({ inForce }) => inForce.from).sort();
  return (
    <Fold title={words('datesTitle')} hint={words('datesHint')}>
      {stretches.length === 0 && (
        <Message intent="success">{words('oneEach', { from: formatDay(language, first) })}</Message>
      )}
      {stretches.map((stretch) => (
        <Message key={stretch.from} intent="warning">
          {sayStretch(words, language, stretch)}
        </Message>
      ))}
    </Fold>
  );
}

/** A gap or an overlap as a sentence. */
function sayStretch(words: SayEditions, language: Language, { kind, from, until, ids }: Stretch): string {
  const said = { from: formatDay(language, from), ids };
  if (until === undefined) return words(kind === 'gap' ? 'gapOpen' : 'overlapOpen', said);
  return words(kind, { ...said, until: formatDay(language, until) });
}
