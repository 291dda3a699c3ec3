import { Fault } from '../../engine/fault';
import { fold } from '../../engine/names';
import { readEdition } from '../arguments/edition';
import { readLanguage } from '../arguments/language';

/** Number, text and citation of each line of a paragraph. */
export function checklistRows(paragraph: unknown, language: unknown, edition: unknown): (string | number)[][] | Fault {
  const spoken = readLanguage(language);
  if (spoken instanceof Fault) return spoken;
  const choice = readEdition(edition);
  if (choice instanceof Fault) return choice;
  const { articles } = choice.norms.edition;
  const article =
    typeof paragraph === 'object' ? undefined : articles.find(({ id }) => fold(id) === fold(String(paragraph)));
  if (article === undefined) {
    const written = typeof paragraph === 'object' ? '' : String(paragraph);
    return new Fault('paragraphUnknown', { paragraph: written, ids: articles.map(({ id }) => id) });
  }
  return article.lines.map(({ text, citation }, at) => [at + 1, text[spoken], citation[spoken]]);
}
