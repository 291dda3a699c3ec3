import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { countsOf, phrasesRead } from '../../editions/printed/draft/counts';
import type { Draft, DraftColumn } from '../../editions/printed/draft/draft';
import { Message } from '../shared/controls/message';
import { usePane } from '../pane-context';
import { useEditionWords, type SayEditions } from './use-edition-words';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
  printed: { color: tokens.colorNeutralForeground2 },
  rule: { display: 'block', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: 'pointer' },
});

/** What was read of a page, before anything is loaded: its columns, sections and cells. */
export function PageSummary({ draft }: { readonly draft: Draft }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const words = useEditionWords();
  const { read, handedOn, asked } = countsOf(draft);
  const phrases = phrasesRead(draft);
  const positions = draft.sections.reduce((sum, section) => sum + section.positions.length, 0);
  return (
    <>
      <Message intent={asked + handedOn > 0 ? 'info' : 'success'}>
        {words('pageCounts', { positions, read, handedOn, asked })}
      </Message>
      <details>
        <summary className={styles.summary}>{words('pageColumns', { count: draft.columns.length })}</summary>
        <ul className={styles.list}>
          {draft.columns.map((column) => (
            <li key={`${column.table} ${column.at}`}>
              {column.at}: «{column.title}» – {boundsSaid(column, words, column.of.name[language] ?? column.of.id)}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary className={styles.summary}>{words('pageSections', { count: draft.sections.length })}</summary>
        <ul className={styles.list}>
          {draft.sections.map((section) => (
            <li key={section.id}>{words('pageSection', { name: section.name, count: section.positions.length })}</li>
          ))}
        </ul>
      </details>
      {phrases.length > 0 && (
        <details>
          <summary className={styles.summary}>{words('pagePhrases', { count: phrases.length })}</summary>
          <ul className={styles.list}>
            {phrases.map(({ printed, rule }) => (
              <li key={printed}>
                <span className={styles.printed}>{printed}</span>
                <span className={styles.rule}>{rule}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function boundsSaid({ from, to }: DraftColumn, words: SayEditions, of: string): string {
  if (from === undefined) return words('pageColumnUnread');
  if (to === undefined) return from === 1 ? words('pageAnyCount', { of }) : words('pageFrom', { of, from });
  return words('pageFromTo', { of, from, to });
}
