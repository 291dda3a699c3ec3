import type { CompiledEdition } from '../../engine/compile';
import { Fault } from '../../engine/fault';
import { toGrid } from '../../engine/grid';
import type { HomeCareCase } from '../../engine/home-care';
import { isBlank, isQuestionMark, readYesNo } from '../../engine/scalars';
import type { HomeCare, SupportGround, Text } from '../../norms/schema';
import type { WorkingEdition } from '../../norms/working-edition';
import { editionAsked } from './edition';

/** A person, and the paragraph that decides about service at home. */
export interface HomeCareQuestion {
  readonly edition: WorkingEdition;
  readonly homeCare: HomeCare;
  readonly person: HomeCareCase;
}

const isUnknown = (value: unknown): boolean => isBlank(value) || value === 0 || isQuestionMark(value);

/** Reads the conditions in the order of the paragraph, and the support of one relative or a range of them. */
export function readHomeCareQuestion(values: readonly unknown[], support: unknown): HomeCareQuestion | Fault {
  const choice = editionAsked(null);
  if (choice instanceof Fault) return choice;
  const { norms } = choice;
  const { homeCare } = norms.edition;
  if (homeCare === undefined) return new Fault('homeCareAbsent', { id: norms.edition.id });
  const conditions: (boolean | undefined)[] = [];
  for (const [at, { name }] of homeCare.conditions.entries()) {
    const answer = readCondition(name, values[at]);
    if (answer instanceof Fault) return answer;
    conditions.push(answer);
  }
  const grounds = readSupport(norms, homeCare, support);
  return grounds instanceof Fault
    ? grounds
    : { edition: norms.edition, homeCare, person: { conditions, support: grounds } };
}

function readCondition(condition: Text, value: unknown): boolean | undefined | Fault {
  if (isUnknown(value)) return undefined;
  if (typeof value === 'object') return new Fault('cellError', { where: condition });
  return readYesNo(value) ?? new Fault('homeCareYesNo', { condition, value: String(value) });
}

/** A ground for each cell that holds one; blank cells of a range are no relatives. */
function readSupport(
  norms: CompiledEdition,
  homeCare: HomeCare,
  support: unknown,
): (SupportGround | undefined)[] | Fault {
  const grounds: (SupportGround | undefined)[] = [];
  for (const value of toGrid(support).flat()) {
    if (isBlank(value) || value === 0) continue;
    const ground = readGround(norms, homeCare, value);
    if (ground instanceof Fault) return ground;
    grounds.push(ground);
  }
  return grounds;
}

function readGround(norms: CompiledEdition, { support }: HomeCare, value: unknown): SupportGround | undefined | Fault {
  if (isUnknown(value)) return undefined;
  if (typeof value === 'object') return new Fault('cellError', { where: support.name });
  const name = String(value);
  const [found] = norms.groundNames.find(name);
  if (found !== undefined) return found;
  const [near] = norms.groundNames.nearest(name);
  if (near === undefined) {
    const grounds = support.grounds.map((ground) => new Fault('nameAndId', { name: ground.name, id: ground.id }));
    return new Fault('supportUnknown', { name, grounds });
  }
  return new Fault('supportNearest', { name, nearest: near.name, id: near.id });
}
