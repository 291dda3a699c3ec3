import { addUnder } from '../../../engine/add-under';
import { countedBy, conditionItems } from '../../../engine/asked';
import { columnIn } from '../../../engine/column';
import { conditionsOf, type CompiledEdition, type CompiledPosition } from '../../../engine/compile';
import type { Facility } from '../../../engine/facility';
import { requirement, type Requirement } from '../../../engine/requirement';
import { perInstitution } from '../../../engine/cells/per-institution';
import { kinded } from '../../../norms/kinds';
import type { Cell, ProfileItem } from '../../../norms/schema';

/** A profile item to ask for, and what is known of it. */
export interface ProfileQuestion {
  readonly item: ProfileItem;
  /** Whether some position is undetermined because it is missing. */
  readonly isMissing: boolean;
  /** Whether some position would be undetermined without its answer; otherwise a value is assumed. */
  readonly isNeeded: boolean;
  /** The value that the edition's interpretation assumes while nobody gives one. */
  readonly assumed?: Assumed | undefined;
}

/** The value assumed for an item, the interpretation that allows it, and the reason. */
export interface Assumed {
  readonly value: number;
  /** The interpretation's id. */
  readonly by: string;
  readonly because: Because;
}

/** Why a value is assumed: it equals the residents, the sum of other rows, or the posts formed on the beds. */
export type Because =
  | { readonly kind: 'residents' }
  | { readonly kind: 'rows'; readonly rows: readonly number[] }
  | { readonly kind: 'posts'; readonly formedOn: readonly { readonly count: number; readonly perPost: number }[] };

/**
 * `needed`: without an answer something is undetermined; `assumed`: a value is assumed; `other-act`: another act
 * decides.
 */
export const questionKinds = ['needed', 'assumed', 'other-act'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Questions that decide the same positions, asked together. */
export interface QuestionGroup {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly positions: readonly CompiledPosition[];
  readonly questions: readonly ProfileQuestion[];
}

/**
 * What to ask a facility, by kind and with the most units first: the items that the engine misses, uses or assumes,
 * grouped by the positions that they decide. The order depends on type and residents alone, so that questions do not
 * move while somebody answers.
 */
export function questionGroups(
  norms: CompiledEdition,
  facility: Facility,
  requirements: readonly Requirement[],
): QuestionGroup[] {
  const missing = new Set(requirements.flatMap(missingOf));
  const assumed = assumptions(norms, requirements);
  const counted = used(requirements);
  const decided = decidedPositions(norms, facility);
  const groups = new Map<string, { positions: CompiledPosition[]; questions: ProfileQuestion[] }>();
  for (const item of norms.edition.profile) {
    const positions = decided.get(item.id) ?? [];
    const isMissing = missing.has(item.id);
    const isNeeded = isMissing || isMissedWithout(norms, facility, positions, item.id);
    if (!isNeeded && !assumed.has(item.id) && !counted.has(item.id)) continue;
    const key = positions.map(({ position }) => position.row).join('-');
    const group = groups.get(key) ?? { positions, questions: [] };
    group.questions.push({ item, isMissing, isNeeded, assumed: assumed.get(item.id) });
    groups.set(key, group);
  }
  return [...groups]
    .map(([id, group]) => ({
      id,
      ...group,
      kind: kindOf(group.questions),
      stake: stakeOf(norms, facility, group.positions),
    }))
    .sort((a, b) => kindOrder(a) - kindOrder(b) || b.stake - a.stake || firstRow(a) - firstRow(b));
}

function missingOf(answer: Requirement): readonly string[] {
  return answer.status === 'undetermined' ? answer.missing : [];
}

/**
 * Whether the engine would miss an item that has an answer, if that answer and those of the items after it were removed:
 * an earlier answer may have made the question needless, whatever was answered later.
 */
function isMissedWithout(
  norms: CompiledEdition,
  facility: Facility,
  positions: readonly CompiledPosition[],
  item: string,
): boolean {
  if (!facility.profile.values.has(item)) return false;
  const values = new Map(facility.profile.values);
  const { profile } = norms.edition;
  for (const { id } of profile.slice(profile.findIndex((one) => one.id === item))) values.delete(id);
  const without = { ...facility, profile: { ...facility.profile, values } };
  return positions.some((position) => missingOf(requirement(norms, without, position)).includes(item));
}

function kindOf(questions: readonly ProfileQuestion[]): QuestionKind {
  if (questions.some(({ item }) => item.decidedBy !== undefined)) return 'other-act';
  return questions.some(({ isNeeded }) => isNeeded) ? 'needed' : 'assumed';
}

function kindOrder({ kind }: { readonly kind: QuestionKind }): number {
  return questionKinds.indexOf(kind);
}

/** The positions that each item decides for the facility's type and column, whatever has been answered. */
function decidedPositions(norms: CompiledEdition, facility: Facility): Map<string, CompiledPosition[]> {
  const decided = new Map<string, CompiledPosition[]>();
  for (const compiled of norms.positions) {
    if (compiled.exists[facility.type] !== true) continue;
    const cell = cellFor(norms, facility, compiled);
    const asked =
      cell === null ? [] : [...conditionsOf(compiled.position, cell).flatMap(conditionItems), ...countedBy(cell)];
    const of = norms.columnLookups[facility.type]?.[compiled.table]?.of ?? 'residents';
    for (const item of new Set(of === 'residents' ? asked : [of, ...asked])) addUnder(decided, item, compiled);
  }
  return decided;
}

/** How many units the cells of the positions speak of: what one "yes", one group or one post brings. */
function stakeOf(norms: CompiledEdition, facility: Facility, positions: readonly CompiledPosition[]): number {
  return positions.reduce((sum, position) => sum + statedUnits(cellFor(norms, facility, position)), 0);
}

/** The cell of a position in the facility's column; a dash where the column is not known. */
function cellFor(norms: CompiledEdition, facility: Facility, position: CompiledPosition): Cell {
  const column = columnIn({ norms, facility }, position);
  return column === undefined ? null : (position.cells[column] ?? null);
}

function statedUnits(cell: Cell): number {
  const rule = kinded(cell);
  switch (rule.kind) {
    case 'dash':
    case 'external':
    case 'hours':
    case 'handedOn':
      return 0;
    case 'units':
      return perInstitution(rule.cell);
    case 'share':
    case 'each':
    case 'product':
    case 'further':
      return rule.cell.units;
    case 'post':
      return typeof rule.cell.units === 'number' ? rule.cell.units : 0;
    case 'range':
      return statedUnits(rule.cell.least);
    case 'sum':
      return rule.cell.sum.reduce<number>((sum, term) => sum + statedUnits(term), 0);
  }
}

function firstRow({ positions }: { readonly positions: readonly CompiledPosition[] }): number {
  return positions[0]?.position.row ?? Infinity;
}

/** The items whose given values were used for the answers. */
function used(requirements: readonly Requirement[]): ReadonlySet<string> {
  return new Set(
    requirements.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.step === 'quantity' || step.step === 'external' ? [step.item] : [])),
    ),
  );
}

function assumptions(norms: CompiledEdition, requirements: readonly Requirement[]): Map<string, Assumed> {
  const found = new Map<string, Assumed>();
  for (const { position, steps } of requirements) {
    for (const step of steps) {
      if (step.step === 'quantity' && step.source !== 'given') {
        const by = norms.items.get(step.item)?.otherwise?.by ?? '';
        const because: Because =
          step.source === 'rows' ? { kind: 'rows', rows: step.rows ?? [] } : { kind: 'residents' };
        found.set(step.item, { value: step.value, by, because });
      }
    }
    const formed = steps.flatMap((step) => (step.step === 'posts' ? [step] : []));
    const value = formed.reduce((all, { posts }) => all + posts, 0);
    const item = postItem(position);
    if (value > 0 && item !== undefined) {
      const by = norms.governing.get('posts')?.id ?? '';
      found.set(item, {
        value,
        by,
        because: { kind: 'posts', formedOn: formed.map(({ count, perPost }) => ({ count, perPost })) },
      });
    }
  }
  return found;
}

function postItem({ cells }: CompiledPosition): string | undefined {
  return cells.flatMap((cell) => {
    const rule = kinded(cell);
    return rule.kind === 'post' ? (rule.cell.post.count ?? []) : [];
  })[0];
}

/** The questions without which something stays undetermined: how many are open, and how many have "don't know". */
export function progress(
  groups: readonly QuestionGroup[],
  isDontKnow: (item: string) => boolean,
): { readonly open: number; readonly notKnown: number } {
  const missing = groups.flatMap(({ questions }) => questions.filter(({ isMissing }) => isMissing));
  const notKnown = missing.filter(({ item }) => isDontKnow(item.id)).length;
  return { open: missing.length - notKnown, notKnown };
}
