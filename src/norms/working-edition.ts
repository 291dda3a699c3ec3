import type { Article, Ceiling, DisputedCell, Edition, Interpretation, Note } from './schema';

export type WorkingInterpretation = Omit<Interpretation, 'alternatives'>;
export type WorkingDisputedCell = Omit<DisputedCell, 'otherCells'>;
export type WorkingCeiling = Omit<Ceiling, 'note'>;
export type WorkingNote = Omit<Note, 'begins'>;
export interface WorkingArticle {
  readonly id: string;
  readonly lines: readonly Omit<Article['lines'][number], 'begins'>[];
}

type Unread = 'translated' | 'errata';
type Shortened = 'interpretations' | 'disputed' | 'ceilings' | 'notes' | 'articles';

/**
 * What calculating and explaining ask of an edition. Every edition is one; what only a reader of the norms looks at (other
 * readings, errata, the act's own first words) is for the pane.
 */
export interface WorkingEdition extends Omit<Edition, Unread | Shortened> {
  readonly interpretations: readonly WorkingInterpretation[];
  readonly disputed: readonly WorkingDisputedCell[];
  readonly ceilings: readonly WorkingCeiling[];
  readonly notes: readonly WorkingNote[];
  readonly articles: readonly WorkingArticle[];
}
