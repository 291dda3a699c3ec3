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
 * The part of an edition that calculating and explaining need; every full edition has it. Only the pane uses the rest:
 * other readings, the pane's questions, errata, the example, the act's first words, and all notes but the one on
 * substitution.
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

/** Takes from an edition the part that calculating and explaining need. */
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
