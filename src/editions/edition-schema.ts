import { editionShape, type Edition } from '../norms/schema';
import { checkEdition } from './checks/check-edition';
import { problem, type Path } from './mistake';
import { sayMistake } from './say';

/**
 * An edition of the norms: its shape, then all that the shape alone cannot say, with the row in the message. The issue's
 * `params` hold the problem, to be told in another language.
 */
export const editionSchema = editionShape.superRefine((edition, context) => {
  checkEdition(edition, (path, key, params) => {
    const told = problem(key, params);
    const message = rowOf(edition, path) + sayMistake('en', told);
    context.addIssue({ code: 'custom', path: [...path], message, params: { ...told } });
  });
});

function rowOf({ sections }: Edition, [list, section, , position]: Path): string {
  const found = list === 'sections' ? sections[Number(section)]?.positions[Number(position)] : undefined;
  return found === undefined ? '' : `Row ${found.row}: `;
}
