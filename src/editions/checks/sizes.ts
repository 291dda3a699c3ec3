import type { UncheckedEdition } from '../unchecked-edition';
import type { Complain, Path } from '../mistake';
import { limits } from '../limits';

/** Checks that no list is longer and no number greater than any edition needs. */
export function checkSizes(edition: UncheckedEdition, complain: Complain): void {
  const most = (path: Path, count: number, limit: number): void => {
    if (count > limit) complain(path, 'tooMany', { count, limit });
  };
  const { sections, interpretations, articles } = edition;
  const positions = sections.reduce((sum, section) => sum + section.positions.length, 0);
  most(['columns'], edition.columns.length, limits.columns);
  most(['types'], edition.types.length, limits.types);
  most(['sections'], sections.length, limits.sections);
  most(['sections'], positions, limits.positions);
  most(['profile'], edition.profile.length, limits.items);
  most(['interpretations'], interpretations.length, limits.doubts);
  most(['disputed'], edition.disputed.length, limits.doubts);
  most(['notes'], edition.notes.length, limits.notes);
  most(['ceilings'], edition.ceilings.length, limits.ceilings);
  most(['articles'], articles.length, limits.articles);
  most(['errata'], edition.errata.length, limits.errata);
  most(['settled'], edition.settled?.length ?? 0, limits.settled);
  interpretations.forEach(({ alternatives }, at) =>
    most(['interpretations', at, 'alternatives'], alternatives.length, limits.alternatives),
  );
  articles.forEach(({ lines }, at) => most(['articles', at, 'lines'], lines.length, limits.lines));
}
