import { useState, type Dispatch } from 'react';
import { isRefused, refuse, type Refusal, type Refused } from '../../../workbook/excel/refusal';
import { isSameTable } from '../../../workbook/facility/changed-cells';
import { differences, type SheetDifference } from '../../../workbook/facility/differences';
import { insertFacilityTable, type FacilityWritten, type InsertProgress } from '../../../workbook/facility/insert';
import type { FacilityPlan, FormerTable } from '../../../workbook/facility/plan';
import { readFacilities, type FacilityOnSheet } from '../../../workbook/facility/read';
import { wantedSheetName } from '../../../workbook/facility/target';
import { typedInEdition } from '../../../workbook/facility/typed-in-edition';
import { updateFacilityTable } from '../../../workbook/facility/update';
import { editionById, paneFingerprint } from '../../loaded-editions';
import { usePane } from '../../pane-context';
import { useReportIfLeft } from '../../shared/asking/use-refusal';
import { useTaskFrom } from '../../shared/asking/use-task';
import type { Wizard, WizardAction, WorkedOnSheet } from '../../shared/entries/wizard';
import { compute, isComputed } from '../computation';
import { facilityPlan } from './facility-plan';
import { linkedNow } from '../linked-now';
import { takeFromSheet } from '../institution/take-from-sheet';

/**
 * What to do where a sheet of that name exists. `update`: write over the sheet being worked on if nothing on it is
 * lost; `replace`: write over whatever is there.
 */
export type IfThere = 'ask' | 'write' | 'update' | 'replace' | 'anotherName';

/** Differences between sheet and pane that must be settled before anything is written. */
export interface PendingDifferences {
  readonly sheet: FacilityOnSheet;
  readonly differences: readonly SheetDifference[];
}

type Outcome =
  | { readonly is: 'idle' }
  | ({ readonly is: 'differs'; readonly asked: IfThere } & PendingDifferences)
  | ({ readonly is: 'done' } & FacilityWritten)
  | { readonly is: 'refused'; readonly refusal: Refusal; readonly asked: IfThere };

export type InsertState = Outcome | { readonly is: 'running'; readonly progress: InsertProgress };

export interface Insertion {
  readonly state: InsertState;
  readonly start: (ifThere: IfThere) => void;
  /** Continues with these differences taken from the sheet, the others from the pane. */
  readonly settle: (taken: readonly SheetDifference[]) => void;
  readonly cancel: () => void;
  readonly stop: () => void;
}

/** The decision about the differences. */
interface Settled extends PendingDifferences {
  readonly taken: readonly SheetDifference[];
}

/** Inserts the table into the workbook with progress, and can be stopped. */
export function useInsertion(wizard: Wizard, wizardDo: Dispatch<WizardAction>): Insertion {
  const { norms, language, rounding, announce, say } = usePane();
  const task = useTaskFrom<InsertProgress>('looking');
  const [outcome, setOutcome] = useState<Outcome>({ is: 'idle' });
  const reportIfLeft = useReportIfLeft();

  async function run(ifThere: IfThere, settled?: Settled): Promise<void> {
    setOutcome({ is: 'idle' });
    const result = await task.run((signal, onProgress) => insert(ifThere, settled, signal, onProgress));
    if ('differences' in result) {
      setOutcome({ is: 'differs', asked: ifThere, ...result });
      announce(say('differs', { sheet: result.sheet.sheet }));
      return;
    }
    if (isRefused(result)) {
      setOutcome({ is: 'refused', refusal: result.refused, asked: ifThere });
      reportIfLeft(result.refused);
      return;
    }
    setOutcome({ is: 'done', ...result });
    announce(say('inserted', { sheet: result.written.sheet }));
  }

  /** Where linked cells stand now is known from now on. */
  function keepMoved({ workedOn }: Wizard): void {
    if (workedOn !== undefined && workedOn !== wizard.workedOn) wizardDo({ do: 'moved', workedOn });
  }

  /** Before a sheet is written over, what people typed into it is read; if that fails, nothing is written. */
  async function insert(
    ifThere: IfThere,
    settled: Settled | undefined,
    signal: AbortSignal,
    onProgress: (progress: InsertProgress) => void,
  ): Promise<FacilityWritten | PendingDifferences | Refused> {
    const linked = await linkedNow(wizard, signal);
    keepMoved(linked);
    for (const { key, residents } of linked.facilities)
      if (residents.cell !== undefined) wizardDo({ do: 'residents', key, residents });
    const now = settled === undefined ? linked : takeFromSheet(linked, settled.sheet, settled.taken);
    const computations = now.facilities.map((entry) => compute(norms, entry, rounding));
    if (!computations.every(isComputed)) {
      // A wrong number of residents on the sheet is reported at its field.
      wizardDo({ do: 'restore', wizard: now });
      return refuse({ reason: 'cancelled' });
    }
    const plan = facilityPlan(now, computations, {
      norms,
      fingerprint: paneFingerprint(norms.edition.id),
      language,
      rounding,
    });
    const former = isOver(ifThere) ? await formerOf(plan, now.workedOn, signal) : undefined;
    if (former !== undefined && isRefused(former)) return former;
    const found = former?.found;
    const asked = settled === undefined ? toAsk(now, plan, found) : undefined;
    if (asked !== undefined) return asked;
    const whole = { ...plan, ...keptOf(plan, found, settled), ...(found && { sheetName: found.sheet }) };
    const result = await write(whole, found, ifThere, signal, onProgress);
    if (isRefused(result)) return result;
    if (settled !== undefined) wizardDo({ do: 'restore', wizard: now });
    const { written, table } = result;
    const workedOn = { sheet: written.sheet, table, edition: norms.edition.id, typed: whole.typed, seen: whole };
    wizardDo({ do: 'written', workedOn });
    return result;
  }

  return {
    state: task.progress === undefined ? outcome : { is: 'running', progress: task.progress },
    start: (ifThere) => {
      if (!task.isRunning) void run(ifThere);
    },
    settle: (taken) => {
      if (outcome.is === 'differs' && !task.isRunning) void run(outcome.asked, { ...outcome, taken });
    },
    cancel: () => setOutcome({ is: 'idle' }),
    stop: task.stop,
  };
}

/** Writes the table: where it is the same one with other answers, only the cells that change. */
async function write(
  plan: FacilityPlan,
  found: FacilityOnSheet | undefined,
  ifThere: IfThere,
  signal: AbortSignal,
  onProgress: (progress: InsertProgress) => void,
): Promise<FacilityWritten | Refused> {
  const former = found && formerTable(found);
  if (ifThere === 'update' && former !== undefined && isSameTable(plan, former))
    return updateFacilityTable(plan, former, onProgress, signal);
  // A sheet to be updated that is not there, as after an undo, is written like a new one.
  const isNew = ifThere === 'update' && former === undefined;
  const result = await insertFacilityTable({ ...plan, former, ...choice(isNew ? 'ask' : ifThere) }, onProgress, signal);
  const isUnread = isNew && isRefused(result) && result.refused.reason === 'sheetExists';
  return isUnread ? refuse({ reason: 'headUnread', sheet: wantedSheetName(plan) }) : result;
}

/** What has to be settled before the sheet is written over; undefined where nothing has. */
function toAsk(
  { workedOn }: Wizard,
  plan: FacilityPlan,
  sheet: FacilityOnSheet | undefined,
): PendingDifferences | undefined {
  if (sheet === undefined) return undefined;
  const seen = workedOn?.table === sheet.table ? workedOn.seen : undefined;
  const asked = { sheet, differences: differences(sheet, plan, seen) };
  return asked.differences.length > 0 ? asked : undefined;
}

/** Whether an existing sheet may be written over. */
function isOver(ifThere: IfThere): boolean {
  return ifThere !== 'ask' && ifThere !== 'anotherName';
}

/** The staffing sheet to be written over, as it is now: the one that is worked on, whatever its name is now, or the one of the plan's name. */
async function formerOf(
  plan: FacilityPlan,
  workedOn: WorkedOnSheet | undefined,
  signal: AbortSignal,
): Promise<{ readonly found: FacilityOnSheet | undefined } | Refused> {
  const read = await readFacilities(editionById, signal);
  if (isRefused(read)) return read;
  const wanted = wantedSheetName(plan).toLowerCase();
  const isSame = workedOn?.sheet.toLowerCase() === wanted;
  const { facilities } = read;
  const renamed = isSame ? facilities.find(({ table }) => table === workedOn.table) : undefined;
  return { found: renamed ?? facilities.find(({ sheet }) => sheet.toLowerCase() === wanted) };
}

function formerTable(found: FacilityOnSheet): FormerTable | undefined {
  const norms = editionById(found.edition);
  return norms && { ...found, norms };
}

/** What people typed, links of residents, and unreadable answers, except where the pane has an answer instead. */
function keptOf(
  plan: FacilityPlan,
  found: FacilityOnSheet | undefined,
  settled: Settled | undefined,
): Pick<FacilityPlan, 'typed' | 'parts'> {
  if (found === undefined) return plan;
  const dropped = (settled?.differences ?? []).filter((one) => settled?.taken.includes(one) !== true);
  const parts = plan.parts.map((one, at) => {
    const stands = found.parts[at];
    const isLinked = one.residentsFrom === undefined && one.residents === stands?.residents;
    const part = isLinked ? { ...one, residentsFrom: stands.residentsFrom } : one;
    const unread = [...(stands?.unread ?? [])].filter(
      ([item]) =>
        !part.profile.values.has(item) &&
        !dropped.some(({ part: where, about }) => where === at && about.kind === 'answer' && about.item === item),
    );
    return unread.length === 0 ? part : { ...part, unread: new Map(unread) };
  });
  const made = editionById(found.edition);
  return { typed: made && typedInEdition(found.typed, made, plan.norms), parts };
}

function choice(ifThere: IfThere): Pick<FacilityPlan, 'ifSheetExists' | 'replace'> {
  switch (ifThere) {
    case 'ask':
    case 'write':
    case 'anotherName':
      return { ifSheetExists: ifThere };
    case 'update':
      return { ifSheetExists: 'write', replace: 'own' };
    case 'replace':
      return { ifSheetExists: 'write', replace: 'all' };
  }
}
