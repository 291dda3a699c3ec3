import type { CountedItem } from '../items/counted-item';

/** What the units of a rule are multiplied by. */
export type Basis =
  | { readonly is: 'institution' }
  /** `part`: whether a part of the share counts as a whole one or for nothing; absent: its exact share. */
  | { readonly is: 'per'; readonly shares: readonly Share[]; readonly part?: 'whole' | 'none' }
  | { readonly is: 'each'; readonly items: readonly CountedItem[] }
  /** Each of one thing in each of another: for every lift in every shift. */
  | { readonly is: 'product'; readonly items: readonly CountedItem[] }
  /** Each post; `formed` says on how many of what a post is formed. */
  | { readonly is: 'post'; readonly formed?: Share }
  /** For every further `step` above `above`, beside the units for those up to there; `part`: a part of a step counts as one. */
  | Further
  /** So many hours a day for each of something. */
  | { readonly is: 'hours'; readonly item: CountedItem };

export interface Further {
  readonly is: 'further';
  readonly step: number;
  readonly above: number;
  readonly item: CountedItem;
  readonly part?: true;
}

export interface Share {
  readonly count: number;
  /** The other end of a printed range: `на 75-100 проживающих`. */
  readonly to?: number;
  readonly item: CountedItem;
}

/** What has to hold: a yes or no, or a bound of a count. */
export type PrintedCondition =
  | { readonly is: 'yes' | 'no'; readonly item: CountedItem }
  | { readonly is: 'atLeast' | 'above' | 'below' | 'upTo'; readonly item: CountedItem; readonly bound: number };

export interface PrintedTerm {
  /** The units; absent where a phrase says how posts are formed and another act how many units one has. */
  readonly units: number | undefined;
  /** The most of a printed range of units. */
  readonly most?: number | undefined;
  readonly basis: Basis;
  readonly requires: readonly PrintedCondition[];
}

export interface Limit {
  readonly units: number;
  readonly per?: CountedItem;
}

/** What a printed phrase says. */
export type PrintedRule =
  | { readonly is: 'none' }
  | { readonly is: 'norm'; readonly requires: readonly PrintedCondition[]; readonly atLeast?: number | undefined }
  | {
      readonly is: 'terms';
      readonly terms: readonly PrintedTerm[];
      readonly atLeast?: number | undefined;
      readonly atMost?: Limit | undefined;
      /** The position in the phrase's own words: `1 должность врача`. */
      readonly called?: string;
    };
