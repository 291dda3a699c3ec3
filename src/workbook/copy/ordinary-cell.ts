import { readPosition } from '../../engine/arguments/position';
import { isEmptyPosition } from '../../engine/arguments/position-to-the-letter';
import { profileFor, wholeProfile } from '../../engine/arguments/profile';
import { readSection } from '../../engine/arguments/section';
import type { CompiledEdition, CompiledPosition } from '../../engine/compile';
import type { Profile } from '../../engine/facility';
import { Fault } from '../../engine/fault';
import { readQuestion, type CallContext, type Question } from '../../engine/question';
import type { NormsCall } from '../../formulas/norms-calls';
import { ordinaryFormula, ordinaryGap, ordinaryTotal } from '../../formulas/ordinary/ordinary-formula';
import { profileSources, singleSource } from '../../formulas/ordinary/profile-sources';
import { Untranslatable, type FacilityReferences, type UntranslatableReason } from '../../formulas/ordinary/references';
import { argumentOf, type Parameter } from '../../formulas/parameters';
import { replaceCalls } from '../../formulas/replace-calls';
import type { ArgumentRead } from '../selection/read-arguments';
import { columnLetters } from '../sheet/a1';
import { quotedSheet } from '../sheet/place';
import { areaOfAddress } from '../sheet/read-address';
import type { CallAsked, NormsCell } from './norms-cell';

/**
 * Why a formula stays a value: no ordinary formula can do what its function does, an argument is itself a calculation,
 * the call has an error, only newer versions of Excel can write it, or one of the reasons of `Untranslatable`.
 */
export type LeftReason = UntranslatableReason | 'function' | 'unread' | 'fault' | 'newer-excel';

/** The cell's formula, with `=`, in which each call is replaced by an ordinary formula; or why there is none. */
export function ordinaryCell(cell: NormsCell, context: CallContext): { readonly formula: string } | LeftReason {
  const replacements = new Map<NormsCall, string>();
  let end = 0;
  for (const asked of cell.calls) {
    if (asked.call.start < end) continue;
    end = asked.call.end;
    const ordinary = ordinaryCall(asked, cell.sheet, context);
    if (ordinary instanceof Untranslatable) return ordinary.reason;
    if ('left' in ordinary) return ordinary.left;
    replacements.set(asked.call, ordinary.formula);
  }
  return { formula: replaceCalls(cell.formula, replacements) };
}

type Ordinary = { readonly formula: string } | { readonly left: LeftReason } | Untranslatable;

const wrong = { left: 'fault' } as const;

function ordinaryCall(asked: CallAsked, ownSheet: string, context: CallContext): Ordinary {
  const { name } = asked.call;
  if (name !== 'REQUIRED_STAFF' && name !== 'STAFF_GAP' && name !== 'TOTAL_STAFF') return { left: 'function' };
  const about = (['position', 'type', 'profile', 'section', 'edition'] as const).map((one) => readOf(asked, one));
  if (about.some(({ kind }) => kind === 'unread')) return { left: 'unread' };
  const question = questionOf(asked, context);
  if (question instanceof Fault) return wrong;
  return name === 'TOTAL_STAFF' ? ofTotal(asked, question, ownSheet) : ofPosition(asked, question, ownSheet);
}

function questionOf(asked: CallAsked, context: CallContext): Question | Fault {
  const profile = readOf(asked, 'profile');
  return readQuestion(
    context,
    onlyValue(readOf(asked, 'type')),
    profile.kind === 'values' ? profile.values : null,
    onlyValue(readOf(asked, 'edition')),
  );
}

function ofPosition(asked: CallAsked, question: Question, ownSheet: string): Ordinary {
  const { norms, type } = question;
  const read = readOf(asked, 'position');
  if (read.kind === 'values' && read.values.flat().length > 1) return { left: 'range' };
  const written = onlyValue(read);
  if (isEmptyPosition(written)) return { formula: '""' };
  const position = readPosition(norms, type, written);
  if (position instanceof Fault) return wrong;
  const facility = referencesOf(asked, question, profileFor(norms, position, question.profile), ownSheet, position);
  if (facility === undefined) return wrong;
  return asFormula(
    asked.call.name === 'STAFF_GAP'
      ? ordinaryGap(norms, position, type, facility, argumentOf(asked.call, 'actual').source)
      : ordinaryFormula(norms, position, type, facility),
  );
}

function ofTotal(asked: CallAsked, question: Question, ownSheet: string): Ordinary {
  const counts = readSection(question.norms, onlyValue(readOf(asked, 'section')));
  const facility = referencesOf(asked, question, wholeProfile(question.profile), ownSheet);
  if (counts instanceof Fault || facility === undefined) return wrong;
  return asFormula(ordinaryTotal(question.norms, question.type, facility, counts));
}

function asFormula(formula: string | Untranslatable): Ordinary {
  return typeof formula === 'string' ? { formula } : formula;
}

/** Undefined where the profile or the residents cannot be used. */
function referencesOf(
  asked: CallAsked,
  { norms, workbookRounding }: Question,
  profile: Profile | Fault,
  ownSheet: string,
  position?: CompiledPosition,
): FacilityReferences | undefined {
  const residents = argumentOf(asked.call, 'residents').source;
  if (profile instanceof Fault || residents === undefined) return undefined;
  return {
    residents,
    profile: sourcesOf(norms, readOf(asked, 'profile'), profile, ownSheet, position),
    rounding: profile.rounding ?? workbookRounding,
  };
}

function sourcesOf(
  norms: CompiledEdition,
  read: ArgumentRead,
  profile: Profile,
  ownSheet: string,
  position: CompiledPosition | undefined,
): FacilityReferences['profile'] {
  const place = read.kind === 'values' ? read.place : undefined;
  const area = place && areaOfAddress(place.address);
  if (read.kind !== 'values' || place === undefined || area === undefined)
    return new Map([...profile.values].map(([item, value]) => [item, { value }]));
  const sheet = place.sheet.toLowerCase() === ownSheet.toLowerCase() ? '' : `${quotedSheet(place.sheet)}!`;
  const referenceTo = (row: number, column: number): string =>
    `${sheet}$${columnLetters(area.column + column + 1)}$${area.row + row + 1}`;
  const [first] = read.values;
  if (read.values.length === 1 && first?.length === 1)
    return position === undefined
      ? new Map()
      : singleSource(norms, position, { reference: referenceTo(0, 0), value: first[0] });
  return profileSources(
    norms,
    read.values.map(([item, value], row) => ({ item, value, reference: referenceTo(row, 1) })),
  );
}

function readOf({ call, args }: CallAsked, parameter: Parameter): ArgumentRead {
  const wanted = argumentOf(call, parameter);
  const at = call.arguments.indexOf(wanted.argument);
  return args[at] ?? { kind: 'omitted' };
}

function onlyValue(read: ArgumentRead): unknown {
  return read.kind === 'values' ? (read.values[0]?.[0] ?? null) : null;
}
