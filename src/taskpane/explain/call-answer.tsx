import { useEffect, type ReactElement } from 'react';
import { explanationParts } from '../../i18n/explanation';
import { sayFault } from '../../i18n/say-fault';
import type { Language } from '../../norms/schema';
import { usePane } from '../pane-context';
import { Explanation } from '../shared/explanation';
import { Message } from '../shared/message';
import type { AnswerToCall } from '../../workbook/selection/answer-to';

/** The explanation of a call, or why there is none. */
export function CallAnswer({ answer }: { readonly answer: AnswerToCall }): ReactElement {
  const { say, language, announce } = usePane();
  const spoken = answer.is === 'requirement' ? spokenAnswer(language, answer) : '';
  useEffect(() => announce(spoken), [announce, spoken]);
  switch (answer.is) {
    case 'requirement':
      return <Explanation norms={answer.norms} facility={answer.facility} requirement={answer.requirement} />;
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

/** What a screen reader announces when another cell is selected: the answer alone, since the rest can be read. */
function spokenAnswer(language: Language, answer: Extract<AnswerToCall, { is: 'requirement' }>): string {
  const { title, answer: said } = explanationParts(language, answer.norms, answer.facility, answer.requirement);
  return `${title}. ${said}`;
}
