import type { PaneKey } from '../../i18n/pane/en';
import type { Refusal } from '../../workbook/excel/refusal';

/** The sentence for each refusal of the workbook: what happened and what to do. Its fields fill the sentence. */
export const refusalWords: Readonly<Record<Refusal['reason'], PaneKey>> = {
  sheetExists: 'refusedSheetExists',
  targetNotEmpty: 'refusedNotEmpty',
  foreignCells: 'refusedForeignCells',
  headUnread: 'refusedHeadUnread',
  sheetProtected: 'refusedProtected',
  workbookProtected: 'refusedWorkbookProtected',
  sheetName: 'refusedSheetName',
  noAnswerRow: 'refusedNoAnswerRow',
  changed: 'refusedChanged',
  notFound: 'refusedNotFound',
  cancelled: 'refusedCancelled',
  cellInEdit: 'refusedInEdit',
  tooOld: 'refusedTooOld',
  gone: 'refusedGone',
  stoppedWriting: 'refusedStoppedWriting',
  half: 'refusedHalf',
  halfSettings: 'refusedHalfSettings',
  unread: 'refusedUnread',
  denied: 'refusedDenied',
  readOnly: 'refusedReadOnly',
  busy: 'refusedBusy',
  merged: 'refusedMerged',
  filtered: 'refusedFiltered',
  hasTable: 'refusedHasTable',
  noCells: 'refusedNoCells',
  tooMuchToRead: 'refusedTooMuchToRead',
  tooMuchToWrite: 'refusedTooMuchToWrite',
  failed: 'refusedFailed',
};
