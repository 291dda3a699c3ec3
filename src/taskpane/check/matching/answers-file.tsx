import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type Dispatch, type ReactElement } from 'react';
import type { Choices } from '../../../staffing/match';
import { forgetChoices, rememberChoices } from '../../../workbook/check/choices';
import { choicesFromJson, choicesToJson, mostFileBytes, newChoices } from '../../../workbook/check/choices-file';
import { usePane } from '../../pane-context';
import { CopyButton } from '../../shared/controls/copy-button';
import { downloadFile } from '../../shared/controls/download';
import { FileButton } from '../../shared/controls/file-button';
import { Message } from '../../shared/controls/message';
import { RefusalMessage } from '../../shared/asking/refusal-message';
import { useAsking } from '../../shared/asking/use-asking';
import { useCheckWords } from '../../shared/use-check-words';
import { useSharedStyles } from '../../shared/use-shared-styles';
import type { CheckAction } from '../check-state';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  hint: { margin: '8px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface AnswersFileProps {
  readonly choices: Choices;
  readonly checkDo: Dispatch<CheckAction>;
}

type Outcome = { readonly added: number; readonly kept: number } | 'unread' | 'forgotten';

const fileName = 'staffing-answers.json';

/** The answers for names as a file of the person's own, to be taken into other workbooks; and how to forget them. */
export function AnswersFile({ choices, checkDo }: AnswersFileProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { officeState } = usePane();
  const words = useCheckWords();
  const { refusal, ask } = useAsking();
  const [outcome, setOutcome] = useState<Outcome>();
  const isReady = officeState === 'ready';

  async function load(chosen: File): Promise<void> {
    const read = choicesFromJson(await chosen.slice(0, mostFileBytes + 1).text());
    if (read === undefined) return setOutcome('unread');
    const added = newChoices(read, choices);
    ask(
      () => rememberChoices(added),
      (saved) => {
        checkDo({ do: 'choices', choices: saved.choices });
        setOutcome({ added: added.size, kept: read.size - added.size });
      },
    );
  }

  const forget = (): void =>
    ask(forgetChoices, () => {
      checkDo({ do: 'choices', choices: new Map() });
      setOutcome('forgotten');
    });

  return (
    <details>
      <summary className={styles.summary}>{words('answersTitle', { count: choices.size })}</summary>
      <p className={styles.hint}>{words('answersHint')}</p>
      <div className={shared.centredRow}>
        {choices.size > 0 && (
          <>
            <Button size="small" onClick={() => downloadFile(fileName, choicesToJson(choices))}>
              {words('saveAnswers')}
            </Button>
            <CopyButton text={choicesToJson(choices)} label={words('copyAnswers')} />
          </>
        )}
        <FileButton
          size="small"
          disabledFocusable={!isReady}
          accept=".json,application/json"
          name={words('loadAnswers')}
          onFile={(chosen) => void load(chosen)}
        >
          {words('loadAnswers')}
        </FileButton>
        {choices.size > 0 && (
          <Button size="small" appearance="subtle" disabledFocusable={!isReady} onClick={forget}>
            {words('forgetAnswers')}
          </Button>
        )}
      </div>
      {refusal && <RefusalMessage refusal={refusal} />}
      {outcome !== undefined && (
        <Message intent={outcome === 'unread' ? 'warning' : 'success'}>
          {outcome === 'unread' && words('answersUnread')}
          {outcome === 'forgotten' && words('answersForgotten')}
          {typeof outcome === 'object' && words('answersLoaded', outcome)}
        </Message>
      )}
    </details>
  );
}
