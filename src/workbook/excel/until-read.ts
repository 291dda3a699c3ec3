import { isRefused, type Refused } from './refusal';
import { setLeftBehind } from './waiting';

const firstPause = 1000;
const longestPause = 60_000;

/**
 * Reads what formulas answer by, and again after a while where Excel refuses: until it is read, figures are not those of
 * the workbook. The pane says so meanwhile. Only an Excel that never can is left alone.
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
