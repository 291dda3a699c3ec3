import type { CompiledEdition } from '../../../engine/compile';
import type { Profile } from '../../../engine/facility';
import { Fault } from '../../../engine/fault';
import { readProfile } from '../../../engine/profile-rows';

/** What was answered, as typed, by profile item: `yes`, `no`, a number, or `?` for "don't know". Absent: not answered. */
export type Answers = Readonly<Record<string, string>>;

export const dontKnow = '?';

/** What is wrong with an answer; undefined where nothing is. */
export function answerFault(norms: CompiledEdition, item: string, text: string): Fault | undefined {
  const profile = readProfile(norms, [[item, text]]);
  return profile instanceof Fault ? profile : undefined;
}

/** The profile of the answers. An answer that cannot be read counts as not known until it is mended. */
export function answeredProfile(norms: CompiledEdition, answers: Answers): Profile {
  const read = Object.entries(answers).map((row) => readProfile(norms, [row]));
  const profiles = read.flatMap((profile) => (profile instanceof Fault ? [] : [profile]));
  return {
    values: new Map(profiles.flatMap(({ values }) => [...values])),
    rounding: profiles.find(({ rounding }) => rounding !== undefined)?.rounding,
  };
}
