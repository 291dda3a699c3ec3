import { useRef, useState, type Dispatch } from 'react';
import { isRefused, type Refusal, type Refused } from '../../workbook/excel/refusal';
import { insertFacilityTable, type FacilityWritten, type InsertProgress } from '../../workbook/facility/insert';
import type { FacilityPlan } from '../../workbook/facility/plan';
import { readFacilities } from '../../workbook/facility/read';
import { editionById, paneFingerprint } from '../loaded-editions';
import { usePane } from '../pane-context';
import { useReportIfLeft } from '../shared/use-refusal';
import type { Wizard, WizardAction } from '../shared/wizard';
import type { Computation } from './computation';
import { facilityPlan } from './facility-plan';

/** What to do where a sheet of the name is there already. */
export type IfThere = 'ask' | 'write' | 'replace' | 'anotherName';

export type InsertState =
  | { readonly is: 'idle' }
  | { readonly is: 'running'; readonly progress: InsertProgress }
  | ({ readonly is: 'done' } & FacilityWritten)
  | { readonly is: 'refused'; readonly refusal: Refusal; readonly asked: IfThere };

export interface Insertion {
  readonly state: InsertState;
  readonly start: (ifThere: IfThere) => void;
  readonly stop: () => void;
}

/** Puts the table into the workbook, tells how far it is, and can be stopped. */
export function useInsertion(
  wizard: Wizard,
  computations: readonly Computation[],
  wizardDo: Dispatch<WizardAction>,
): Insertion {
  const { norms, language, rounding, announce, say } = usePane();
  const [state, setState] = useState<InsertState>({ is: 'idle' });
  const running = useRef<AbortController>(undefined);
  const reportIfLeft = useReportIfLeft();

  async function run(ifThere: IfThere): Promise<void> {
    const controller = new AbortController();
    running.current = controller;
    setState({ is: 'running', progress: 'looking' });
    const plan = facilityPlan(wizard, computations, {
      norms,
      fingerprint: paneFingerprint(norms.edition.id),
      language,
      rounding,
    });
    const result = await insertAs(plan, ifThere, controller.signal);
    running.current = undefined;
    if (isRefused(result)) {
      setState({ is: 'refused', refusal: result.refused, asked: ifThere });
      reportIfLeft(result.refused);
      return;
    }
    setState({ is: 'done', ...result });
    announce(say('inserted', { sheet: result.written.sheet }));
    wizardDo({ do: 'written', sheet: result.written.sheet, typed: result.typed });
  }

  /** What people have typed into a sheet that is written anew is read first: without it nothing may be written. */
  async function insertAs(
    plan: FacilityPlan,
    ifThere: IfThere,
    signal: AbortSignal,
  ): Promise<(FacilityWritten & Pick<FacilityPlan, 'typed'>) | Refused> {
    const read = ifThere === 'ask' ? { facilities: [] } : await readFacilities(editionById, signal);
    if (isRefused(read)) return read;
    const found = read.facilities.find(({ sheet }) => sheet === plan.sheetName);
    const typed = found?.typed ?? plan.typed;
    const result = await insertFacilityTable(
      { ...plan, typed, formerProfile: found?.profileSheet, ...choice(ifThere) },
      (progress) => setState({ is: 'running', progress }),
      signal,
    );
    return isRefused(result) ? result : { ...result, typed };
  }

  return {
    state,
    start: (ifThere) => {
      if (running.current === undefined) void run(ifThere);
    },
    stop: () => running.current?.abort(),
  };
}

function choice(ifThere: IfThere): Pick<FacilityPlan, 'ifSheetExists' | 'replace'> {
  if (ifThere === 'replace') return { ifSheetExists: 'write', replace: true };
  return { ifSheetExists: ifThere };
}
