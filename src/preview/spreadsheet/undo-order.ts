import type { IMutationInfo, IUndoRedoItem, IUndoRedoService } from '@univerjs/core';
import { RemoveSheetMutation } from '@univerjs/preset-sheets-core';

type Item = Pick<IUndoRedoItem, 'undoMutations' | 'redoMutations'>;

/**
 * Univer undoes a batch in the order in which it was done. Here what was done last is undone first, and what was done on a
 * sheet that the batch has added goes with the sheet.
 */
export function undoLastFirst(service: IUndoRedoService): void {
  Object.assign(service, {
    _tryBatchingElements(batch: Item, added: Item): void {
      const gone = batch.undoMutations.filter(({ id }) => id === RemoveSheetMutation.id).map(sheetOf);
      batch.redoMutations.push(...added.redoMutations);
      batch.undoMutations.unshift(...added.undoMutations.filter((one) => !gone.includes(sheetOf(one))));
    },
  });
}

/** What a mutation is about where it is about no sheet is a value of its own. */
function sheetOf({ params }: IMutationInfo): unknown {
  return Reflect.get(params, 'subUnitId') ?? params;
}
