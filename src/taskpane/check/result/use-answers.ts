import type { Dispatch } from 'react';
import type { ProfileItem } from '../../../norms/schema';
import { readSheetAgain } from '../../../workbook/beside/read-sheet';
import { isRefused, type Refusal } from '../../../workbook/excel/refusal';
import { answerInProfile, type ProfileRange } from '../../../workbook/facility/answer-profile';
import { tableName } from '../../../workbook/facility/names';
import { usePane } from '../../pane-context';
import { useAsking } from '../../shared/asking/use-asking';
import { sourceOf, type CheckAction, type TableCheck } from '../check-state';

/** Gives a missing fact of a part of the institution, by its number. */
export type GiveAnswer = (part: number, item: ProfileItem, value: number | boolean) => void;

/** Where the answers of a part stand in the workbook; undefined where they are kept in the pane. */
function cellsOf(table: TableCheck, part: number): ProfileRange | undefined {
  const source = sourceOf(table);
  return source === undefined ? table.asked.profile?.place : { name: tableName('Profile', source.table, part + 1) };
}

/** Takes missing facts where they are missed: into the cells that the institution's answers are read from, else into the pane. */
export function useAnswers(
  table: TableCheck,
  checkDo: Dispatch<CheckAction>,
): { readonly refusal: Refusal | undefined; readonly give: GiveAnswer } {
  const { norms, language } = usePane();
  const { refusal, ask } = useAsking();
  const give: GiveAnswer = (part, item, value) => {
    const cells = cellsOf(table, part);
    const { read, asked } = table;
    if (cells === undefined) {
      checkDo({ do: 'asked', changes: { answers: new Map([...asked.answers, [item.id, value]]) } });
      return;
    }
    ask(
      async () => {
        const written = await answerInProfile(norms, language, cells, { item, value });
        return isRefused(written) || read === undefined ? written : readSheetAgain(read);
      },
      (renewed) => {
        if ('cells' in renewed) checkDo({ do: 'renewed', norms, read: renewed });
      },
    );
  };
  return { refusal, give };
}
