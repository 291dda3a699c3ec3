import { isRefused, type Refused } from './refusal';
import { setLeftBehind } from './waiting';

const firstPause = 1000;
const longestPause = 60_000;

/**
 * Reads what formulas depend on, and tries again after a while where Excel refuses: until it is read, figures are not
 * those of the workbook, and the pane says so. It gives up only where this Excel can never do it.
 */
export async function untilRead<T extends object>(read: () => Promise<T | Refused>): Promise<T | Refused> {
  for (let pause = firstPause; ; pause = Math.min(2 * pause, longestPause)) {
    const result = await read();
    const isRead = !isRefused(result);
    if (isRead || result.refused.reason === 'tooOld') {
      if (pause > firstPause) setLeftBehind(undefined);
      return result;
    }
    setLeftBehind({ reason: 'unread' });
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
