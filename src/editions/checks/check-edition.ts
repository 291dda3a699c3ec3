import type { UncheckedEdition } from '../unchecked-edition';
import type { Complain } from '../mistake';
import { checkAnnex } from './annex';
import { checkColumns } from './columns';
import { checkDoubts } from './doubts';
import { checkNames } from './names';
import { checkProfile } from './profile';
import { checkSizes } from './sizes';
import { checkUnique } from './unique';

/** Reports all mistakes of an edition that the shapes of its parts do not exclude, each with its place. */
export function checkEdition(edition: UncheckedEdition, complain: Complain): void {
  checkSizes(edition, complain);
  checkUnique(edition, complain);
  checkColumns(edition, complain);
  checkAnnex(edition, complain);
  checkNames(edition, complain);
  checkDoubts(edition, complain);
  checkProfile(edition, complain);
  const { inForce, homeCare, articles, sections, example } = edition;
  if (inForce.until !== undefined && inForce.until <= inForce.from) complain(['inForce', 'until'], 'untilBeforeFrom');
  if (example !== undefined && !sections.some(({ positions }) => positions.some(({ id }) => id === example)))
    complain(['example'], 'positionUnknown', { position: example });
  if (homeCare !== undefined && homeCare.article !== '' && !articles.some(({ id }) => id === homeCare.article))
    complain(['homeCare', 'article'], 'articleUnknown', { article: homeCare.article });
}
