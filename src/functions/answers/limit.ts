import { ceilingUnits as unitsOfCeiling } from '../../engine/ceilings';
import { Fault } from '../../engine/fault';
import { editionAsked } from '../arguments/edition';
import { readProfileArgument, wholeProfile } from '../../engine/arguments/profile';
import { readResidents } from '../../engine/arguments/residents';
import { undetermined } from '../../engine/question';

/** What a ceiling of the notes allows, or what is missing for it. */
export function limitAnswer(what: unknown, residents: unknown, profile: unknown, edition: unknown): number | Fault {
  const choice = editionAsked(edition);
  if (choice instanceof Fault) return choice;
  const { norms } = choice;
  const name = typeof what === 'object' ? '' : String(what);
  const [ceiling] = norms.ceilingNames.find(name);
  if (ceiling === undefined)
    return new Fault('ceilingUnknown', { name, names: norms.edition.ceilings.map((one) => one.name) });
  const count = readResidents(residents);
  if (count instanceof Fault) return count;
  const argument = readProfileArgument(norms, profile);
  const profileRead = argument instanceof Fault ? argument : wholeProfile(argument);
  if (profileRead instanceof Fault) return profileRead;
  const answer = unitsOfCeiling(norms, { residents: count, profile: profileRead }, ceiling);
  return 'units' in answer ? answer.units : undetermined(norms, { ...answer, handedOn: [] });
}
