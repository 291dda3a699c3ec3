import type { CompiledEdition } from '../../engine/compile';
import type { Facility } from '../../engine/facility';
import type { Fault } from '../../engine/fault';
import type { Requirement } from '../../engine/requirement';
import type { Total } from '../../engine/total';

/** What the pane can say about a call. */
export type AnswerToCall =
  | {
      readonly is: 'requirement';
      readonly norms: CompiledEdition;
      readonly facility: Facility;
      readonly requirement: Requirement;
      /** The same with one resident less, where the cell tells what changes from there on. */
      readonly before?: { readonly facility: Facility; readonly requirement: Requirement } | undefined;
    }
  | { readonly is: 'total'; readonly total: Total }
  | { readonly is: 'fault'; readonly fault: Fault }
  | { readonly is: 'unread'; readonly source: string }
  | { readonly is: 'no-position' }
  | { readonly is: 'nothing' };
