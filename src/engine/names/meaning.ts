import type { CompiledEdition, CompiledPosition } from '../compile';
import { foldPrinted, longestName } from './names';
import { calledExactly, inType, livesIn, typesOf } from './exact-name';
import { fitsOf, writtenIn, type Fit } from './fit';
import { wordsOfName } from './name-words';
import { RememberedByType } from '../remembered';
import { vocabularyOf } from './vocabulary';

/** A position that a name may mean; likeness from 0 to 1. */
export interface Candidate {
  readonly position: CompiledPosition;
  readonly likeness: number;
}

/** What a name means: one position for certain, one of several that somebody has to choose from, or none of the annex. */
export type Meaning =
  | { readonly kind: 'one'; readonly position: CompiledPosition }
  | { readonly kind: 'several'; readonly candidates: readonly Candidate[] }
  /** `isAbsent`: the edition itself says that it has no such position. */
  | { readonly kind: 'none'; readonly isAbsent: boolean };

/** Less like than this, a proposal would puzzle more than help; further below the best one, it is none of the candidates. */
const [likeEnough, besideBest] = [0.36, 0.5];
const mostCandidates = 8;

const readBefore = new RememberedByType<Meaning>();

/**
 * What a written name means by the words of the edition, shortened words opened, endings, grades and remarks set aside.
 * A name that goes beyond every name of the annex, or stops short of one, is asked with all that it may mean. `type`
 * undefined: any facility type.
 */
export function meaningOf(norms: CompiledEdition, type: number | undefined, name: string): Meaning {
  return readBefore.in(norms, type).of(name, () => readMeaning(norms, type, name));
}

function readMeaning(norms: CompiledEdition, type: number | undefined, name: string): Meaning {
  if (name.length > longestName) return { kind: 'none', isAbsent: false };
  const { called, exact, sure } = calledExactly(norms, type, name);
  if (sure !== undefined) return { kind: 'one', position: sureIn(norms, type, sure, called) };
  const vocabulary = vocabularyOf(norms);
  if (exact.length === 0 && vocabulary.absent.has(called)) return { kind: 'none', isAbsent: true };
  const everyday = exact.length > 0 ? undefined : vocabulary.everyday.get(foldPrinted(called));
  const parts = partsOf(called).map((part) => meaningOf(norms, type, part));
  const twice = sameOfAll(parts);
  if (exact.length === 0 && twice !== undefined) return { kind: 'one', position: twice };
  const listed = listedIn(norms, type, called);
  if (exact.length === 0 && listed.length > 1)
    return { kind: 'several', candidates: listed.map((position) => ({ position, likeness: 0.9 })) };
  const meaning = byWords(norms, type, called, exact, everyday);
  if (meaning.kind === 'one' || exact.length > 0) return meaning;
  // Two occupations joined: "кір жуушы-киім тігуші", "аспазшы-ыдыс жуушы".
  return withParts(
    withParts(meaning, parts),
    joinedIn(norms, called).map((part) => byName(norms, type, part)),
  );
}

/** The parts of a name of several words that a hyphen joins, and of two words the second, if that is a name: `педагог психолог`. */
function joinedIn({ positionNames }: CompiledEdition, name: string): string[] {
  const parts = name.split(/(?<=\p{L}{3})-(?=\p{L}{3})/u);
  const words = name.split(' ');
  if (parts.length === 2) return words.length > 1 ? parts : [];
  return words.length === 2 ? words.slice(1).filter((word) => positionNames.find(word).length > 0) : [];
}

/** What a part of a name means where that is its very name, else none. */
function byName(norms: CompiledEdition, type: number | undefined, part: string): Meaning {
  const meaning = meaningOf(norms, type, part);
  return meaning.kind === 'one' ? meaning : { kind: 'none', isAbsent: false };
}

/** A position that the type does not have gives way to the one that it has, if that is called the same but for endings. */
function sureIn(
  norms: CompiledEdition,
  type: number | undefined,
  sure: CompiledPosition,
  called: string,
): CompiledPosition {
  if (type === undefined || sure.exists[type] === true) return sure;
  const vocabulary = vocabularyOf(norms);
  const wholes = fitsOf(type, vocabulary, writtenIn(vocabulary, called)).filter(
    ({ isWhole, isNear, isDoubtful, position }) => isWhole && !isNear && !isDoubtful && position.exists[type] === true,
  );
  const [here, second] = distinct(wholes);
  return here !== undefined && second === undefined ? here : sure;
}

/** The parts of a name in two languages, or with a department: `Аспазшы / Повар`, `Пищеблок: повар`. */
function partsOf(name: string): string[] {
  const between =
    /[():;]|\n\s*(?=\p{Lu})|,\s|\s[-–—]\s|(?<=\p{Ll}{3})\.\s+(?=\p{Lu})|\s+\/|\/\s+|(?<=\p{L}{3})\/(?=\p{L}{3})/u;
  const parts = name.split(between).flatMap((part) => part.trim() || []);
  return parts.length < 2 ? [] : parts;
}

/** The positions that a name lists: `Повар, шеф-повар`; none where a part of it is no name of one position for certain. */
function listedIn(norms: CompiledEdition, type: number | undefined, name: string): CompiledPosition[] {
  const parts = name.split(
    /\n\s*(?=\p{Lu})|[,;+]\s|\s[-–—+]\s|\s+\/|\/\s+|\s(?:и|және|мен)\s|(?<=\p{L}{3})\/(?=\p{L}{3})/u,
  );
  if (parts.length < 2) return [];
  const found = parts.flatMap((part) => onlyOf(norms, type, part) ?? sharedIn(norms, type, parts, part) ?? []);
  return found.length === parts.length ? [...new Set(found)] : [];
}

function onlyOf(norms: CompiledEdition, type: number | undefined, name: string): CompiledPosition | undefined {
  const meaning = meaningOf(norms, type, name);
  return meaning.kind === 'one' ? meaning.position : undefined;
}

/** What a part means with the word that all share: `заведующий` in `Заведующий складом и аптекой`, the last one in Kazakh. */
function sharedIn(
  norms: CompiledEdition,
  type: number | undefined,
  parts: readonly string[],
  part: string,
): CompiledPosition | undefined {
  const [first = '', second] = (parts[0] ?? '').trim().split(/\s+/u);
  const last = (parts[parts.length - 1] ?? '').trim().split(/\s+/u);
  const isFirst = part === parts[0];
  const inRussian = second === undefined || isFirst ? undefined : onlyOf(norms, type, `${first} ${part}`);
  const isLast = part === parts[parts.length - 1];
  return inRussian ?? (last.length < 2 || isLast ? undefined : onlyOf(norms, type, `${part} ${last[last.length - 1]}`));
}

/** The one position that each part means by itself. */
function sameOfAll([first, ...others]: readonly Meaning[]): CompiledPosition | undefined {
  if (first?.kind !== 'one') return undefined;
  return others.every((one) => one.kind === 'one' && one.position === first.position) ? first.position : undefined;
}

/** A meaning that has to be asked, with the positions that parts of the name mean by themselves. */
function withParts(meaning: Meaning, parts: readonly Meaning[]): Meaning {
  const ofParts = parts.flatMap((one) => (one.kind === 'one' ? { position: one.position, likeness: 0.9 } : []));
  const whole = meaning.kind === 'several' ? meaning.candidates : [];
  const open = parts.flatMap((one) => (one.kind === 'several' ? one.candidates : []));
  // A part that is an everyday name may mean each of its positions: "инспектор по кадрам - делопроизводитель".
  const known = [...ofParts, ...whole];
  const all = [...known, ...(known.length > 0 ? open.filter(({ likeness }) => likeness === 1) : open)];
  const candidates = all.filter(({ position }, at) => all.findIndex((one) => one.position === position) === at);
  return candidates.length === 0 ? meaning : { kind: 'several', candidates: candidates.slice(0, mostCandidates) };
}

/** What a name means by its words, beside the positions that have the very name, or that the edition knows it to mean. */
function byWords(
  norms: CompiledEdition,
  type: number | undefined,
  called: string,
  exact: readonly CompiledPosition[],
  everyday: readonly CompiledPosition[] | undefined,
): Meaning {
  const vocabulary = vocabularyOf(norms);
  const written = writtenIn(vocabulary, called);
  const fits = fitsOf(type, vocabulary, written);
  const wholes = fits.filter((one) => one.isWhole && !one.isNear);
  const sure = exact.length > 0 ? exact : inType(type, distinct(wholes.filter((one) => !one.isDoubtful)));
  const doubtful = offered(
    type,
    everyday ?? distinct(wholes.filter((one) => one.isDoubtful && !sure.includes(one.position))),
  );
  const [first] = sure;
  const isCut = exact.length === 0 && isCutShort(called);
  const others = candidatesOf(norms, type, fits, { sure: isCut ? [] : sure, doubtful }, written.hasKnownHead);
  const isOnly = sure.length + doubtful.length === 1 && !vocabulary.absent.mayHave(called) && !isCut;
  if (first !== undefined && isOnly && !isHidden(norms, type, first, others)) return { kind: 'one', position: first };
  const candidates = others.length === 0 && isCut && first !== undefined ? [{ position: first, likeness: 1 }] : others;
  return candidates.length > 0 ? { kind: 'several', candidates } : { kind: 'none', isAbsent: false };
}

/** A name of one word of which a few letters are left may be the beginning of anything: `зав.`, `мед`. */
function isCutShort(called: string): boolean {
  const [only, second] = wordsOfName(called);
  return only !== undefined && second === undefined && only.text.length <= 3 && !only.text.includes('/');
}

/** Of several positions those that the facility type has; none where it has none. */
function offered(type: number | undefined, found: readonly CompiledPosition[]): readonly CompiledPosition[] {
  return type === undefined ? found : found.filter(({ exists }) => exists[type]);
}

function distinct(fits: readonly Fit[]): CompiledPosition[] {
  return [...new Set(fits.map(({ position }) => position))];
}

/** A position that the type has nowhere is not taken while a longer name of one that it has holds the same words. */
function isHidden(
  norms: CompiledEdition,
  type: number | undefined,
  found: CompiledPosition,
  candidates: readonly Candidate[],
): boolean {
  const types = typesOf(norms, type);
  return candidates.some(
    ({ position }) =>
      position !== found && types.some((at) => livesIn(position, norms, at) && !livesIn(found, norms, at)),
  );
}

/**
 * Whether a fit may be what is meant: "помощник воспитателя" is no "воспитатель". What somebody is has to be known, or a word
 * be that of one position alone. `isNamed`: what somebody is, is a name by itself.
 */
function isMeant(one: Fit, hasKnownHead: boolean, isNamed: boolean): boolean {
  if (one.isDoubtful) return one.hasHead && (one.isWithin || one.isBeyond);
  if (one.isBeyond || one.isCovered || one.hasOwnWord) return true;
  return hasKnownHead && one.hasHead && (isNamed || !one.isVague);
}

/** What a fit that is meant is worth among the candidates; undefined where it is none. */
function worth({ isWithin, isBeyond, hasHead, likeness }: Fit): number | undefined {
  if (isWithin && hasHead) return Math.max(likeness, 0.5);
  if (likeness < likeEnough) return undefined;
  return hasHead || isBeyond ? likeness : likeness * 0.8;
}

interface Wholes {
  readonly sure: readonly CompiledPosition[];
  readonly doubtful: readonly CompiledPosition[];
}

function candidatesOf(
  norms: CompiledEdition,
  type: number | undefined,
  fits: readonly Fit[],
  { sure, doubtful }: Wholes,
  hasKnownHead: boolean,
): Candidate[] {
  const isOffered = ({ exists }: CompiledPosition): boolean => type === undefined || exists[type] === true;
  const found = new Map<CompiledPosition, number>([...sure, ...doubtful].map((position) => [position, 1]));
  const isNamed = fits.some(({ isWithin, hasHead }) => isWithin && hasHead);
  for (const one of fits) {
    if (!isOffered(one.position)) continue;
    const isLonger = one.isBeyond && !one.isNear && !one.isDoubtful && livesElsewhere(norms, type, one.position, sure);
    const isBeside = (doubtful.length === 0 || one.hasHead) && isMeant(one, hasKnownHead, isNamed);
    const value = sure.length === 0 ? (isBeside ? worth(one) : undefined) : isLonger ? one.likeness : undefined;
    if (value !== undefined) found.set(one.position, Math.max(found.get(one.position) ?? 0, Math.min(0.99, value)));
  }
  const sorted = [...found]
    .map(([position, likeness]) => ({ position, likeness }))
    .sort((a, b) => b.likeness - a.likeness);
  const best = sorted[0]?.likeness ?? 0;
  return sorted.filter(({ likeness }) => sure.length > 0 || likeness >= best * besideBest).slice(0, mostCandidates);
}

function livesElsewhere(
  norms: CompiledEdition,
  type: number | undefined,
  position: CompiledPosition,
  whole: readonly CompiledPosition[],
): boolean {
  const types = typesOf(norms, type);
  return types.some((at) => livesIn(position, norms, at) && whole.every((one) => !livesIn(one, norms, at)));
}
