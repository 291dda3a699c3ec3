import { inExcel } from '../excel/excel-run';
import { isRefused, type Refused } from '../excel/refusal';
import { latestOnly } from './latest-only';
import { readSelection, type SelectedCell } from './read-selection';

/** Long enough for the arrow keys to pass over cells, too short to be felt. */
const pause = 150;

/** Tells what is selected, now and whenever the selection comes to rest elsewhere; until `stop` is called. */
export async function followSelection(
  listener: (selection: SelectedCell | Refused) => void,
): Promise<{ readonly stop: () => void } | Refused> {
  const reader = latestOnly(readSelection, listener, pause);
  const followed = await inExcel('1.7', async (context) => {
    const handler = context.workbook.onSelectionChanged.add(async () => reader.ask());
    await context.sync();
    return { handler };
  });
  if (isRefused(followed)) return followed;
  reader.ask();
  const { handler } = followed;
  return {
    stop: () => {
      reader.stop();
      void Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      }).catch(() => undefined);
    },
  };
}
