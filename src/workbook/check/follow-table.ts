import type { CellValue } from '../../staffing/sheet-cells';
import type { SheetRead } from '../beside/sheet-read';
import { isAsRead, areaRange } from '../beside/target';
import { inExcel } from '../excel/excel-run';
import { isRefused, type Refused } from '../excel/refusal';
import { onSelection } from '../selection/follow-selection';
import { latestOnly } from '../selection/latest-only';
import type { Rectangle } from '../sheet/area';

/** After an edit the selection moves on; long enough that it has come to rest. */
const pause = 300;

/** Tells whether a table is another than it was read, whenever the selection comes to rest elsewhere; until `stop` is called. */
export async function followTable(
  read: SheetRead,
  area: Rectangle,
  listener: (isOld: boolean) => void,
): Promise<{ readonly stop: () => void } | Refused> {
  const reader = latestOnly(
    () => isOther(read, area),
    (found) => {
      if (!isRefused(found)) listener(found.isOther);
    },
    pause,
  );
  const following = await onSelection(() => reader.ask());
  if (isRefused(following)) return following;
  return {
    stop: () => {
      reader.stop();
      following.stop();
    },
  };
}

function isOther(read: SheetRead, area: Rectangle): Promise<{ readonly isOther: boolean } | Refused> {
  return inExcel('1.7', async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(read.sheet);
    const range = areaRange(sheet, area);
    sheet.load('name');
    range.load('values');
    await context.sync();
    return { isOther: sheet.isNullObject || !isAsRead(read, area, range.values as CellValue[][]) };
  });
}
