import { Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { draftQuestionGroups, type DraftQuestionGroup } from '../../editions/printed/draft/counts';
import type { Draft } from '../../editions/printed/draft/draft';
import { sayDraft } from '../../editions/printed/words/say-draft';
import { goTo } from '../../workbook/excel/cells';
import { usePane } from '../pane-context';
import { RefusalMessage } from '../shared/asking/refusal-message';
import { SelectField } from '../shared/controls/select-field';
import { useAsking } from '../shared/asking/use-asking';
import { useSharedStyles } from '../shared/use-shared-styles';
import { useEditionWords } from './use-edition-words';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: '16px', overflowWrap: 'anywhere' },
  question: { display: 'grid', gap: '4px', gridTemplateColumns: 'minmax(0, 1fr)' },
  printed: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface PageQuestionsProps {
  readonly draft: Draft;
  /** The sheet that the page is in; absent where it is a file. */
  readonly sheet: string | undefined;
  readonly answers: ReadonlyMap<string, string>;
  readonly onAnswer: (answers: ReadonlyMap<string, string>) => void;
}

/** All questions about a printed page, with the printed words and their cells. None has to be answered. */
export function PageQuestions({ draft, sheet, answers, onAnswer }: PageQuestionsProps): ReactElement | null {
  const styles = useStyles();
  const words = useEditionWords();
  const groups = draftQuestionGroups(draft);
  if (groups.length === 0) return null;
  return (
    <ol className={styles.list} aria-label={words('pageQuestions')}>
      {groups.map((group) => (
        <PageQuestion
          key={`${group.questions[0]?.why} ${group.questions[0]?.cell}`}
          group={group}
          sheet={sheet}
          answer={answers.get(group.questions[0]?.cell ?? '') ?? ''}
          onAnswer={(rule) => onAnswer(answered(answers, group, rule))}
        />
      ))}
    </ol>
  );
}

function answered(
  answers: ReadonlyMap<string, string>,
  { questions }: DraftQuestionGroup,
  rule: string,
): Map<string, string> {
  const next = new Map(answers);
  for (const { cell } of questions) {
    if (rule.trim() === '') next.delete(cell);
    else next.set(cell, rule.trim());
  }
  return next;
}

const other = 'other';
/** Cells beyond this number are only counted. */
const mostShown = 12;

interface PageQuestionProps {
  readonly group: DraftQuestionGroup;
  readonly sheet: string | undefined;
  readonly answer: string;
  readonly onAnswer: (rule: string) => void;
}

function PageQuestion({ group, sheet, answer, onAnswer }: PageQuestionProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { language } = usePane();
  const words = useEditionWords();
  const { refusal, ask } = useAsking();
  const [writes, setWrites] = useState(false);
  const { questions, readings, ofCells } = group;
  const [first] = questions;
  if (first === undefined) return <li />;
  const show = (address: string): void => {
    if (sheet === undefined) return;
    ask(
      () => goTo({ sheet, address }),
      () => undefined,
    );
  };
  return (
    <li className={styles.question}>
      <div className={shared.row}>
        {questions.slice(0, mostShown).map(({ cell }) =>
          sheet === undefined ? (
            <span key={cell}>{cell}</span>
          ) : (
            <Link key={cell} as="button" onClick={() => show(cell)}>
              {cell}
            </Link>
          ),
        )}
        {questions.length > mostShown && <span>{words('pageMoreCells', { count: questions.length - mostShown })}</span>}
      </div>
      {first.text !== '' && <p className={styles.printed}>«{first.text}»</p>}
      <p className={shared.text}>{sayDraft(language, first.why, { other: first.other ?? '' })}</p>
      {refusal && <RefusalMessage refusal={refusal} />}
      {ofCells && (
        <SelectField
          label={words('pageAnswer', { cell: first.cell })}
          value={writes ? other : answer}
          options={[
            { value: '', name: words('pageKeep') },
            ...readings.map((rule) => ({ value: rule, name: rule === '-' ? words('pageNoUnit') : rule })),
            { value: other, name: words('pageWrite') },
          ]}
          onChange={(value) => {
            setWrites(value === other);
            onAnswer(value === other ? '' : value);
          }}
        />
      )}
      {ofCells && writes && (
        <Field label={words('pageRule')} hint={words('pageRuleHint')}>
          <Input value={answer} onChange={(_, { value }) => onAnswer(value)} />
        </Field>
      )}
    </li>
  );
}
