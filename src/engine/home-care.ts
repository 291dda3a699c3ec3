import type { HomeCare, SupportGround } from '../norms/schema';

/** What is known of an elderly person: each condition, and each relative who might support them. */
export interface HomeCareCase {
  /** In the order of the edition's conditions; undefined where it is not known. */
  readonly conditions: readonly (boolean | undefined)[];
  /** A ground for each relative; undefined where it is not known. */
  readonly support: readonly (SupportGround | undefined)[];
}

/** Whether a person may be served at home; undefined where something that it depends on is not known. */
export function mayBeServedAtHome({ conditions, support }: HomeCareCase): boolean | undefined {
  if (conditions.includes(false) || support.some((ground) => ground?.withoutSupport === false)) return false;
  if (conditions.includes(undefined) || support.includes(undefined) || support.length === 0) return undefined;
  return true;
}

/** The names of what is not known, in the order of the paragraph. */
export function missingOf({ conditions, support }: HomeCareCase, homeCare: HomeCare): HomeCare['support']['name'][] {
  const unknown = homeCare.conditions.filter((_, at) => conditions[at] === undefined).map(({ name }) => name);
  return support.includes(undefined) || support.length === 0 ? [...unknown, homeCare.support.name] : unknown;
}
