import type { HomeCare, SupportGround, Text } from '../norms/schema';

/** What is known of an elderly person: each condition, and each relative who might support them. */
export interface HomeCareCase {
  /** In the order of the edition's conditions; undefined where it is not known. */
  readonly conditions: readonly (boolean | undefined)[];
  /** A ground for each relative; undefined where it is not known. */
  readonly support: readonly (SupportGround | undefined)[];
}

/** The decision, or the names of what it depends on and is not known, in the order of the paragraph. */
export type HomeCareAnswer = boolean | { readonly missing: readonly Text[] };

/** Whether a person may be served at home. */
export function mayBeServedAtHome({ conditions, support }: HomeCareCase, homeCare: HomeCare): HomeCareAnswer {
  if (conditions.includes(false) || support.some((ground) => ground?.withoutSupport === false)) return false;
  const missing = homeCare.conditions.filter((_, at) => conditions[at] === undefined).map(({ name }) => name);
  if (support.includes(undefined) || support.length === 0) missing.push(homeCare.support.name);
  return missing.length === 0 || { missing };
}
