import { createContext, useContext, type Dispatch, type SetStateAction } from 'react';
import type { CompiledEdition } from '../engine/compile';
import type { Param } from '../engine/fault';
import type { PaneKey } from '../i18n/pane/en';
import type { Edition, Language, Rounding } from '../norms/schema';
import type { Refusal } from '../workbook/excel/refusal';

/** Whether Excel answers. Where it does not, the pane still calculates and explains, but writes nothing. */
export type OfficeState = 'ready' | 'unreachable';

/** What every part of the pane can use. */
export interface Pane {
  readonly officeState: OfficeState;
  readonly language: Language;
  /** The workbook's default edition. */
  readonly norms: CompiledEdition<Edition>;
  /** The workbook's rounding, where it differs from the edition's. */
  readonly rounding: Rounding | undefined;
  /** The pane's words in its language. */
  readonly say: (key: PaneKey, params?: Readonly<Record<string, Param>>) => string;
  /** Tells a screen reader what has changed. */
  readonly announce: (text: string) => void;
  /** Shows above every place what the workbook refused, where the place itself does not; undefined takes it away. */
  readonly report: Dispatch<SetStateAction<Refusal | undefined>>;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error('usePane stands outside the pane');
  return pane;
}
