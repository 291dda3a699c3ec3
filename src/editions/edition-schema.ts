import { editionShape, type Edition } from '../norms/schema';
import { checkEdition } from './checks/check-edition';
import { problem, type Path } from './mistake';
import { sayMistake } from './say';

/**
 * The schema of an edition: its shape, then the checks that a shape cannot express, with the row in the message. The
 * `params` of an issue hold the problem, for messages in other languages.
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
