import type { ProfileItem, Text } from '../../../norms/schema';

/** Something that a rule counts or asks for: one that is known, or one named in the page's own words. */
export interface CountedItem {
  readonly id: string;
  readonly kind: Extract<ProfileItem['kind'], 'whole' | 'number' | 'yes-no'>;
  /** Its names; one that is missing is not printed. */
  readonly name: Partial<Text>;
  /** Whether it can be counted by any position, or each position counts its own. */
  readonly ofPosition?: 'area' | 'posts' | undefined;
}
