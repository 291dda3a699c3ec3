import { useRef, useState, type Dispatch } from 'react';
import { insertFacilityTable, type FacilityWritten, type InsertProgress } from '../../workbook/facility-sheet/insert';
import type { FacilityPlan, TypedFigures } from '../../workbook/facility-sheet/plan';
import { readFacilities } from '../../workbook/facility-sheet/read';
import { isRefused, type Refusal } from '../../workbook/refusal';
import { editionById, fingerprintOf } from '../loaded-editions';
import { usePane } from '../pane-context';
import type { Computation } from './computation';
import { facilityPlan } from './facility-plan';
import type { Wizard, WizardAction } from './wizard';

/** What to do where a sheet of the name is there already. */
export type IfThere = 'ask' | 'write' | 'replace' | 'anotherName';

export type InsertState =
  | { readonly is: 'idle' }
  | { readonly is: 'running'; readonly progress: InsertProgress }
  | ({ readonly is: 'done' } & FacilityWritten)
  | { readonly is: 'refused'; readonly refusal: Refusal };

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

  async function run(ifThere: IfThere): Promise<void> {
    const controller = new AbortController();
    running.current = controller;
    setState({ is: 'running', progress: 'looking' });
    const plan = facilityPlan(wizard, computations, {
      norms,
      fingerprint: fingerprintOf(norms.edition.id),
      language,
      rounding,
    });
    const typed = ifThere === 'ask' ? plan.typed : ((await typedOn(plan.sheetName)) ?? plan.typed);
    const result = await insertFacilityTable(
      { ...plan, typed, ...choice(ifThere) },
      (progress) => setState({ is: 'running', progress }),
      controller.signal,
    );
    running.current = undefined;
    if (isRefused(result)) {
      setState({ is: 'refused', refusal: result.refused });
      return;
    }
    setState({ is: 'done', ...result });
    announce(say('inserted', { sheet: result.written.sheet }));
    wizardDo({ do: 'written', sheet: result.written.sheet, typed });
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

/** What people have typed into the sheet since: it is written anew with the rest. */
async function typedOn(sheet: string | undefined): Promise<readonly TypedFigures[] | undefined> {
  const read = await readFacilities(editionById);
  return isRefused(read) ? undefined : read.facilities.find((one) => one.sheet === sheet)?.typed;
}
