import { inExcel } from '../excel/excel-run';
import { isRefused, type Refused } from '../excel/refusal';
import { latestOnly } from './latest-only';
import { readSelection, type SelectedCell } from './read-selection';

/** Milliseconds: long enough for arrow keys to pass over cells, too short to be noticed. */
const pause = 150;

/** Tells when something else is selected, until `stop` is called. */
async function onSelection(tell: () => void): Promise<{ readonly stop: () => void } | Refused> {
  const followed = await inExcel('1.7', async (context) => {
    const handler = context.workbook.onSelectionChanged.add(async () => tell());
    await context.sync();
    return { handler };
  });
  if (isRefused(followed)) return followed;
  const { handler } = followed;
  return {
    stop: () =>
      void Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      }).catch(() => undefined),
  };
}

/** Reports the selected cell, now and whenever the selection changes and pauses, until `stop` is called. */
export async function followSelection(
  listener: (selection: SelectedCell | Refused) => void,
): Promise<{ readonly stop: () => void } | Refused> {
  const reader = latestOnly(readSelection, listener, pause);
  const following = await onSelection(() => reader.ask());
  if (isRefused(following)) return following;
  reader.ask();
  return {
    stop: () => {
      reader.stop();
      following.stop();
    },
  };
}
