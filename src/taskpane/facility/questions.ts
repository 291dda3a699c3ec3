import { countedBy, conditionItems } from '../../engine/asked';
import { conditionsOf, type CompiledEdition, type CompiledPosition } from '../../engine/compile';
import type { Facility } from '../../engine/facility';
import { requirement, type Requirement } from '../../engine/requirement';
import { perInstitution } from '../../engine/cells/per-institution';
import { kinded } from '../../norms/kinds';
import type { Cell, ProfileItem } from '../../norms/schema';

/** A profile item to ask for, with what is known of it so far. */
export interface ProfileQuestion {
  readonly item: ProfileItem;
  /** Whether some position stays undetermined for want of it. */
  readonly isMissing: boolean;
  /** Whether some position would, were its answer taken back; else something stands in for it. */
  readonly isNeeded: boolean;
  /** What the edition's interpretation takes in its stead while nobody gives it. */
  readonly assumed?: Assumed | undefined;
}

/** A value that stands in for an item, by which interpretation, and why. */
export interface Assumed {
  readonly value: number;
  /** The interpretation's id. */
  readonly by: string;
  readonly because: Because;
}

/** Why a value is assumed: residents in its stead, the sum of other rows, or posts formed on the beds. */
export type Because =
  | { readonly kind: 'residents' }
  | { readonly kind: 'rows'; readonly rows: readonly number[] }
  | { readonly kind: 'posts'; readonly formedOn: readonly { readonly count: number; readonly perPost: number }[] };

/** `needed`: without an answer something stays undetermined; `assumed`: something stands in; `other-act`: another act decides. */
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
 * What to ask a facility, by kind and most consequential first: the items that the engine misses, uses or assumes for it,
 * put together by the positions that they decide. The order depends on type and residents alone, so nothing moves under
 * the hand of a person who answers.
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
    .map(([id, group]) => ({ id, ...group, kind: kindOf(group.questions), stake: stakeOf(facility, group.positions) }))
    .sort((a, b) => kindOrder(a) - kindOrder(b) || b.stake - a.stake || firstRow(a) - firstRow(b));
}

function missingOf(answer: Requirement): readonly string[] {
  return answer.status === 'undetermined' ? answer.missing : [];
}

/**
 * Whether the engine would miss an item whose answer were taken back, and with it the answers to what is asked after it:
 * what an earlier answer has settled no longer matters, whatever was answered later.
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

/** The positions that each item decides for the facility's type, in its column, whatever has been answered. */
function decidedPositions(norms: CompiledEdition, facility: Facility): Map<string, CompiledPosition[]> {
  const decided = new Map<string, CompiledPosition[]>();
  for (const compiled of norms.positions) {
    const cell = compiled.cells[facility.column] ?? null;
    if (cell === null || compiled.exists[facility.type] !== true) continue;
    for (const item of new Set([...conditionsOf(compiled.position, cell).flatMap(conditionItems), ...countedBy(cell)]))
      decided.set(item, [...(decided.get(item) ?? []), compiled]);
  }
  return decided;
}

/** How many units the cells of the positions speak of: what one "yes", one group or one post brings. */
function stakeOf(facility: Facility, positions: readonly CompiledPosition[]): number {
  return positions.reduce((sum, { cells }) => sum + statedUnits(cells[facility.column] ?? null), 0);
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

/** The items whose given values the answers counted with. */
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

/** How far the questions are answered: those whose want leaves something open, and how many of these are "don't know". */
export function progress(
  groups: readonly QuestionGroup[],
  isDontKnow: (item: string) => boolean,
): { readonly open: number; readonly notKnown: number } {
  const missing = groups.flatMap(({ questions }) => questions.filter(({ isMissing }) => isMissing));
  const notKnown = missing.filter(({ item }) => isDontKnow(item.id)).length;
  return { open: missing.length - notKnown, notKnown };
}
