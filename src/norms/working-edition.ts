import type { Article, Ceiling, DisputedCell, Edition, Interpretation, EditionNote, ProfileItem, Text } from './schema';

export type WorkingInterpretation = Omit<Interpretation, 'alternatives'>;
export type WorkingDisputedCell = Omit<DisputedCell, 'otherCells'>;
export type WorkingCeiling = Omit<Ceiling, 'note'>;
export type WorkingNote = Omit<EditionNote, 'begins'>;
export type WorkingItem = Omit<ProfileItem, 'oppositeQuestion'>;
export interface WorkingArticle {
  readonly id: string;
  readonly citation?: Text | undefined;
  readonly lines: readonly Omit<Article['lines'][number], 'begins'>[];
}

type Unread = 'translated' | 'errata' | 'example';
type Shortened = 'profile' | 'interpretations' | 'disputed' | 'ceilings' | 'notes' | 'articles';

/**
 * What calculating and explaining ask of an edition. Every edition is one; what only a reader of the norms looks at (other
 * readings, how the pane asks, errata, an example, the act's own first words) is for the pane, as are the notes but for
 * the one on substitution.
 */
export interface WorkingEdition extends Omit<Edition, Unread | Shortened> {
  readonly profile: readonly WorkingItem[];
  readonly interpretations: readonly WorkingInterpretation[];
  readonly disputed: readonly WorkingDisputedCell[];
  readonly ceilings: readonly WorkingCeiling[];
  readonly notes: readonly WorkingNote[];
  readonly articles: readonly WorkingArticle[];
}

/** The note by which positions may stand in for one another: a shortfall in one is a finding, not by itself a breach. */
export const substitutionNote = 'substitution';

/** An edition without what only a reader of the norms looks at. */
export function workingEdition({
  translated: _,
  errata: _errata,
  example: _example,
  ...edition
}: Edition): WorkingEdition {
  return {
    ...edition,
    profile: edition.profile.map(({ oppositeQuestion: _, ...one }) => one),
    interpretations: edition.interpretations.map(({ alternatives: _, ...one }) => one),
    disputed: edition.disputed.map(({ otherCells: _, ...one }) => one),
    ceilings: edition.ceilings.map(({ note: _, ...one }) => one),
    notes: edition.notes.filter(({ id }) => id === substitutionNote).map(({ begins: _, ...one }) => one),
    articles: edition.articles.map(({ id, citation, lines }) => ({
      id,
      ...(id === edition.homeCare?.article ? { citation } : {}),
      lines: lines.map(({ begins: _, ...line }) => line),
    })),
  };
}
