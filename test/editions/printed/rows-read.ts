import { readPage } from '../../../src/editions/printed/read-page';
import { askedText } from '../../../src/editions/printed/rules/rule-text';
import type { SheetValues } from '../../../src/editions/sheets/content';

/** What is read of each row: its name and its rules, `?` where something is asked and `«…»` where it is handed on. */
export function rowsRead(sheet: SheetValues): string[] {
  const sections = readPage(sheet)?.sections ?? [];
  return sections.flatMap(({ positions }) =>
    positions.map(({ name, requires, cells }) => {
      const said = cells.map((cell) => {
        if (cell.is === 'read') return cell.rule;
        return cell.is === 'asked' ? `?${cell.readings.join('/')}` : `«${cell.printed}»`;
      });
      const asked = requires.length === 0 ? '' : ` [${requires.map(askedText).join(' & ')}]`;
      return `${name}${asked}: ${said.join(' | ')}`;
    }),
  );
}

/** What is asked of a page, each question with its cell. */
export function questionsOf(sheet: SheetValues): string[] {
  return readPage(sheet)?.questions.map(({ cell, why }) => `${cell} ${why}`) ?? [];
}
