import { ceilingUnits as unitsOfCeiling } from '../../engine/ceilings';
import { Fault } from '../../engine/fault';
import { editionAsked } from '../arguments/edition';
import { readProfileArgument, wholeProfile } from '../../engine/arguments/profile';
import { readResidents } from '../../engine/arguments/residents';

/** What a ceiling of the notes allows, or what is missing for it. */
export function ceilingUnits(what: unknown, residents: unknown, profile: unknown, edition: unknown): number | Fault {
  const choice = editionAsked(edition);
  if (choice instanceof Fault) return choice;
  const { norms } = choice;
  const [ceiling] = norms.ceilingNames.find(String(what));
  if (ceiling === undefined)
    return new Fault('ceilingUnknown', { name: String(what), ids: norms.edition.ceilings.map(({ id }) => id) });
  const count = readResidents(residents);
  if (count instanceof Fault) return count;
  const argument = readProfileArgument(norms, profile);
  const profileRead = argument instanceof Fault ? argument : wholeProfile(argument);
  if (profileRead instanceof Fault) return profileRead;
  const answer = unitsOfCeiling(norms, { residents: count, profile: profileRead }, ceiling);
  if ('units' in answer) return answer.units;
  return new Fault('undetermined', { items: answer.missing.map((item) => norms.items.get(item)?.name ?? item) }, true);
}
