import { addUnder } from '../../../engine/add-under';
import type { Draft, DraftCell, DraftQuestion } from './draft';

/** How much of a draft is read, kept as it stands, and asked. */
export interface Counts {
  readonly read: number;
  readonly handedOn: number;
  readonly asked: number;
}

/** How many cells of a draft are read, kept as they stand, and asked. */
export function countsOf(draft: Draft): Counts {
  const cells = cellsOf(draft);
  const count = (is: DraftCell['is']): number => cells.filter((cell) => cell.is === is).length;
  return { read: count('read'), handedOn: count('handedOn'), asked: count('asked') };
}

function cellsOf({ sections }: Draft): DraftCell[] {
  return sections.flatMap(({ positions }) => positions.flatMap(({ cells }) => cells));
}

/** Questions that one answer is for: the same words, asked for the same reason. */
export interface DraftQuestionGroup {
  readonly questions: readonly DraftQuestion[];
  /** What the words may mean; empty where nobody can guess. */
  readonly readings: readonly string[];
  /** Whether a cell of the table is asked, so that a rule can be the answer. */
  readonly ofCells: boolean;
}

/** The questions of a draft, those together that one answer is for. Rows of which one alone counts want an answer each. */
export function draftQuestionGroups(draft: Draft): DraftQuestionGroup[] {
  const cells = new Map(cellsOf(draft).map((cell) => [cell.at, cell]));
  const groups = new Map<string, DraftQuestion[]>();
  for (const question of draft.questions) {
    const cell = cells.get(question.cell);
    const readings = cell?.is === 'asked' ? cell.readings : [];
    const ofOneRow =
      question.why === 'twice' || question.why === 'either' ? /\d+$/.exec(question.cell)?.[0] : undefined;
    const key = JSON.stringify([question.why, question.text, readings, ofOneRow]);
    addUnder(groups, key, question);
  }
  return [...groups.values()].map((questions) => {
    const cell = cells.get(questions[0]?.cell ?? '');
    return { questions, readings: cell?.is === 'asked' ? cell.readings : [], ofCells: cell !== undefined };
  });
}

/** Each phrase of the page that was read, once, with the rule that it is read as. */
export function phrasesRead(draft: Draft): { readonly printed: string; readonly rule: string }[] {
  const phrases = cellsOf(draft).flatMap((cell) =>
    cell.is === 'read' && /\p{L}/u.test(cell.printed) ? [[cell.printed, cell.rule] as const] : [],
  );
  return [...new Map(phrases)].map(([printed, rule]) => ({ printed, rule }));
}
