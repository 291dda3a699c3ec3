import type { ICommandService } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
} from '@univerjs/preset-sheets-core';

/** Far more sheets than the twenty steps that Univer keeps to undo or redo have deleted. */
const mostThatMayComeBack = 100;

/** Calls `forget` with each sheet that was deleted so long ago that no undo or redo brings it back. */
export function whenGoneForGood(
  commands: Pick<ICommandService, 'onCommandExecuted'>,
  forget: (sheetId: string) => void,
): void {
  const gone = new Set<string>();
  let workbook = '';
  commands.onCommandExecuted(({ id, params }) => {
    if (id === InsertSheetMutation.id) gone.delete((params as IInsertSheetMutationParams).sheet.id);
    if (id !== RemoveSheetMutation.id) return;
    const { unitId, subUnitId } = params as IRemoveSheetMutationParams;
    // Sheets of another workbook may be called the same.
    if (unitId !== workbook) gone.clear();
    workbook = unitId;
    gone.add(subUnitId);
    const [first] = gone;
    if (first === undefined || gone.size <= mostThatMayComeBack) return;
    gone.delete(first);
    forget(first);
  });
}
