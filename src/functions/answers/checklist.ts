import { Fault } from '../../engine/fault';
import { foldDashes } from '../../engine/names/fold';
import { readDay } from '../../engine/in-force';
import { editionAsked } from '../arguments/edition';
import { readLanguage } from '../arguments/language';

/** Number, text and citation of each line of a paragraph. */
export function checklistRows(paragraph: unknown, language: unknown, edition: unknown): (string | number)[][] | Fault {
  const spoken = readLanguage(language);
  if (spoken instanceof Fault) return spoken;
  const choice = editionAsked(edition);
  if (choice instanceof Fault) return choice;
  const { articles } = choice.norms.edition;
  const written = typeof paragraph === 'object' ? [] : writings(paragraph);
  const article = articles.find(({ id }) => written.some((one) => id === one || id.startsWith(`${one}(`)));
  if (article === undefined) {
    return new Fault('paragraphUnknown', {
      paragraph: typeof paragraph === 'object' ? '' : String(paragraph),
      ids: articles.map(({ id }) => id),
    });
  }
  return article.lines.map(({ text, citation }, at) => [at + 1, text[spoken], citation[spoken]]);
}

/** What is longer names no paragraph, and would take long to look through. */
const longestWriting = 60;

/** What the paragraph may have been typed as: Excel turns `10-1` in a cell into a date, 1 October or 10 January. */
function writings(paragraph: unknown): string[] {
  const day = Number(paragraph) > 1000 ? readDay(paragraph) : undefined;
  if (day !== undefined) {
    const [, month, date] = day.split('-').map(Number);
    return [`${month}-${date}`, `${date}-${month}`];
  }
  const text = String(paragraph);
  if (text.length > longestWriting) return [];
  // «п. 7», «пункт 7», «7-тармақ», “paragraph 7”: only the number counts.
  const number = text.replace(/^\s*\p{L}+\.?\s*|-?\s*\p{L}+\s*$/gu, '');
  return [foldDashes(number.replace(/\s/g, ''))];
}
