import type { CallContext } from '../../engine/question';
import { explanationLines } from '../../i18n/explanation';
import { sayPane } from '../../i18n/pane/say';
import { sayFault } from '../../i18n/say-fault';
import type { Language } from '../../norms/schema';
import { answerTo } from '../selection/answer-to';
import type { CallAsked, NormsCell } from './norms-cell';

/** The explanation of a cell, a line a step; undefined where there is nothing to explain. */
export function explanationOf({ calls }: NormsCell, language: Language, context: CallContext): string | undefined {
  const texts = calls.flatMap((asked) => explained(asked, language, context) ?? []);
  return texts.length === 0 ? undefined : [...new Set(texts)].join('\n\n');
}

const first = { row: 0, column: 0 };

function explained({ call, args }: CallAsked, language: Language, context: CallContext): string | undefined {
  const answer = answerTo({ name: call.name, args }, first, context);
  switch (answer.is) {
    case 'requirement':
      return explanationLines(language, answer.norms, answer.facility, answer.requirement).join('\n');
    case 'total': {
      const { units, undetermined } = answer.total;
      return sayPane(language, undetermined > 0 ? 'totalOpenExplained' : 'totalExplained', { units, undetermined });
    }
    case 'fault':
      return sayFault(language, answer.fault);
    case 'unread':
      return sayPane(language, 'argumentUnread', { source: answer.source });
    case 'no-position':
    case 'nothing':
      return undefined;
  }
}
