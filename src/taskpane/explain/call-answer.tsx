import { useEffect, type ReactElement } from 'react';
import type { Requirement } from '../../engine/requirement';
import { explanationParts } from '../../i18n/explanation';
import { formatNumber } from '../../i18n/fill';
import { sayFault } from '../../i18n/say-fault';
import type { Language } from '../../norms/schema';
import { usePane } from '../pane-context';
import { Explanation } from '../shared/explanation/explanation';
import { Message } from '../shared/controls/message';
import { useSharedStyles } from '../shared/use-shared-styles';
import type { AnswerToCall } from '../../workbook/selection/answer-to-call';

/** The explanation of a call, or why there is none. */
export function CallAnswer({ answer }: { readonly answer: AnswerToCall }): ReactElement {
  const { say, language, announce } = usePane();
  const spoken = answer.is === 'requirement' ? spokenAnswer(language, answer) : '';
  useEffect(() => announce(spoken), [announce, spoken]);
  switch (answer.is) {
    case 'requirement':
      return (
        <>
          {answer.before && <ChangeHere answer={answer} before={answer.before} />}
          <Explanation norms={answer.norms} facility={answer.facility} requirement={answer.requirement} />
          {answer.before && (
            <details>
              <summary>{say('justBefore', { residents: answer.before.facility.residents })}</summary>
              <Explanation norms={answer.norms} {...answer.before} />
            </details>
          )}
        </>
      );
    case 'total':
      return (
        <Message intent="info">
          {say(answer.total.undetermined > 0 ? 'totalOpenExplained' : 'totalExplained', {
            units: answer.total.units,
            undetermined: answer.total.undetermined,
          })}
        </Message>
      );
    case 'fault':
      return <Message intent="error">{sayFault(language, answer.fault)}</Message>;
    case 'unread':
      return <Message intent="warning">{say('argumentUnread', { source: answer.source })}</Message>;
    case 'no-position':
      return <Message intent="info">{say('noPosition')}</Message>;
    case 'nothing':
      return <Message intent="info">{say('nothingToExplain')}</Message>;
  }
}

type Explained = Extract<AnswerToCall, { is: 'requirement' }>;

/** From which number of residents on the requirement is another one. */
function ChangeHere({
  answer: { facility, requirement },
  before,
}: {
  readonly answer: Explained;
  readonly before: NonNullable<Explained['before']>;
}): ReactElement {
  const shared = useSharedStyles();
  const { say, language } = usePane();
  const figure = (one: Requirement): string =>
    one.status === 'undetermined' ? say('undetermined') : formatNumber(language, one.units);
  return (
    <p className={shared.text}>
      {say('changesHere', {
        residents: facility.residents,
        before: figure(before.requirement),
        after: figure(requirement),
      })}
    </p>
  );
}

/** What a screen reader announces when another cell is selected: the answer alone, since the rest can be read. */
function spokenAnswer(language: Language, answer: Explained): string {
  const { title, answer: said } = explanationParts(language, answer.norms, answer.facility, answer.requirement);
  return `${title}. ${said}`;
}
