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
  /** Beside the units for those up to its bound. */
  | Further
  /** So many hours a day for each of something. */
  | { readonly is: 'hours'; readonly item: CountedItem };

/** For every further `step` of an item above the bound `above`, both in the item's own count; `part`: a step that is begun counts. */
export interface Further {
  readonly is: 'further';
  readonly step: number;
  readonly above: number;
  readonly item: CountedItem;
  readonly part?: true;
}

/** So many of an item, for which the units of a rule are granted once. */
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

/** Units that a phrase grants on one basis: all that it says, or one of the parts that are added. */
export interface PrintedTerm {
  /** The units; absent where a phrase says how posts are formed and another act how many units one has. */
  readonly units: number | undefined;
  /** The most of a printed range of units. */
  readonly most?: number | undefined;
  readonly basis: Basis;
  readonly requires: readonly PrintedCondition[];
}

/** The most units that a phrase grants: in all, or for each `per`. */
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
