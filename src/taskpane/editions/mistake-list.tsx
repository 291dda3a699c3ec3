import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import type { JsonMistake, SheetMistake } from '../../editions/mistake';
import { sayMistake } from '../../editions/say';
import { goTo } from '../../workbook/excel/cells';
import { usePane } from '../pane-context';
import { Message } from '../shared/message';
import { placeName } from '../shared/place-name';
import { RefusalMessage } from '../shared/refusal-message';
import { useAsking } from '../shared/use-asking';
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

  const show = ({ sheet, cell }: SheetMistake): void =>
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
              <Link as="button" onClick={() => show(mistake)}>
                {placeName({ sheet: mistake.sheet, address: mistake.cell })}
              </Link>
              <span className={styles.said}>{sayMistake(language, mistake)}</span>
            </li>
          ) : (
            <li key={`${mistake.path} ${mistake.key} ${JSON.stringify(mistake.params)}`}>
              <span className={styles.path}>{mistake.path || words('wholeFile')}</span>
              <span className={styles.said}>{sayMistake(language, mistake)}</span>
            </li>
          ),
        )}
      </ol>
    </>
  );
}
