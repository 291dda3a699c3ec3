import { isAmendment, isAside } from './notes';
import type { Page } from './page';

const noTitle = /^(приложени|қосымша|таблиц|кесте|annex|table|\d|утвержд|бекітілген)/iu;

/** The last line above a table that can be its title. */
export function titleOf(page: Page, headRow: number): string {
  for (let row = headRow - 1; row >= 0; row -= 1) {
    const text = page.filled(row)[0]?.text ?? '';
    if (text.length > 8 && !noTitle.test(text) && !isAside(text) && !isAmendment(text)) return text;
  }
  return '';
}
