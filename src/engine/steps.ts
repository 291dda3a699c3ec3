import type { Cell, Condition, Rounding } from '../norms/schema';

/** A cell that states a rule, not a dash or a bare number. */
export type RuleCell = Exclude<Cell, null | number>;

/** Where a quantity comes from: the profile, the residents in its stead, or the sum of other rows. */
export type Source = 'given' | 'residents' | 'rows';

/** Who chose the rounding: the rule itself, the facility's profile, the workbook's settings, or the edition's interpretation. */
export type RoundingSource = 'rule' | 'profile' | 'workbook' | 'edition';

/** A line of the reasoning behind a requirement, in the order in which the law is read. */
export type Step =
  | { readonly step: 'type'; readonly exists: boolean; readonly types: readonly number[] }
  | { readonly step: 'column'; readonly column: number; readonly residents: number }
  /** The column of a table that counts something else: the item, which a line before tells the count of. */
  | { readonly step: 'column-of'; readonly column: number; readonly of: string }
  | { readonly step: 'dash' }
  | { readonly step: 'rule'; readonly cell: number | RuleCell }
  | { readonly step: 'condition'; readonly condition: Condition; readonly met: boolean | undefined }
  | {
      readonly step: 'quantity';
      readonly item: string;
      readonly value: number;
      readonly source: Source;
      readonly rows?: readonly number[];
    }
  | { readonly step: 'missing'; readonly item: string }
  | {
      readonly step: 'posts';
      /** Whether the number was assumed because nobody gave it. */
      readonly assumed: boolean;
      readonly direction: 'down' | 'up';
      readonly item: string;
      readonly count: number;
      readonly perPost: number;
      readonly posts: number;
    }
  | {
      readonly step: 'too-many-posts';
      readonly posts: number;
      readonly allowed: number;
      readonly per: Readonly<Record<string, number>>;
    }
  | { readonly step: 'posts-at-least'; readonly posts: number }
  | {
      readonly step: 'further';
      readonly count: number;
      readonly above: number;
      readonly per: number;
      readonly steps: number;
      readonly units: number;
      readonly result: number;
    }
  | {
      readonly step: 'hours';
      readonly aDay: number;
      readonly count: number;
      readonly days: number;
      readonly yearHours: number;
      readonly result: number;
    }
  | { readonly step: 'sum'; readonly parts: readonly number[]; readonly result: number }
  /** The units are counted within those of another position, by its id. */
  | { readonly step: 'within'; readonly position: string }
  | { readonly step: 'range'; readonly units: number; readonly most: number }
  | { readonly step: 'handed-on'; readonly words: string }
  | { readonly step: 'product'; readonly units: number; readonly count: number; readonly result: number }
  | {
      readonly step: 'share';
      readonly units: number;
      readonly parts: readonly { readonly count: number; readonly per: number }[];
      readonly share: number;
    }
  | {
      readonly step: 'rounding';
      readonly rounding: Rounding;
      readonly source: RoundingSource;
      readonly share: number;
      readonly result: number;
    }
  | {
      readonly step: 'over-ceilings';
      readonly item: string;
      readonly count: number;
      readonly allowed: number;
      readonly unknown: readonly string[];
    }
  | { readonly step: 'at-least'; readonly units: number; readonly result: number }
  | { readonly step: 'at-most'; readonly limit: number; readonly result: number }
  | { readonly step: 'within-one-room'; readonly item: string; readonly limit: number }
  | { readonly step: 'external'; readonly item: string; readonly units: number };

/** Why a requirement is none. */
export type NoneReason = 'type' | 'dash' | 'condition';

/** What the engine notes while it answers, where the steps are wanted. */
export interface Trace {
  readonly steps: Step[];
  readonly missing: string[];
  /** Words of the act that no rule stands for. */
  readonly handedOn: string[];
  readonly interpretations: string[];
  reason: NoneReason | undefined;
}

/** A trace before the first step. */
export function newTrace(): Trace {
  return { steps: [], missing: [], handedOn: [], interpretations: [], reason: undefined };
}
