import type { IMutationInfo, IUndoRedoItem, IUndoRedoService } from '@univerjs/core';
import { RemoveSheetMutation } from '@univerjs/preset-sheets-core';

type Item = Pick<IUndoRedoItem, 'undoMutations' | 'redoMutations'>;

/**
 * Undoes a batch in reverse order, where Univer takes the order in which it was done. Changes on a sheet that the batch
 * has added disappear with the sheet.
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

/** The sheet of a mutation; an object of its own for mutations without one. */
function sheetOf({ params }: IMutationInfo): unknown {
  return Reflect.get(params, 'subUnitId') ?? params;
}
