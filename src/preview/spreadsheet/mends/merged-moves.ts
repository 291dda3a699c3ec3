import { ICommandService, type Injector } from '@univerjs/core';
import {
  InsertColCommand,
  InsertRowCommand,
  MergeCellController,
  RemoveColByRangeCommand,
  RemoveColCommand,
  RemoveRowByRangeCommand,
  RemoveRowCommand,
  SheetInterceptorService,
  type EffectRefRangeParams,
} from '@univerjs/preset-sheets-core';

interface OfSheet {
  readonly unitId?: string;
  readonly subUnitId?: string;
}

const moving = new Set([InsertRowCommand.id, InsertColCommand.id, RemoveRowCommand.id, RemoveColCommand.id]);
const removing = new Set([RemoveRowByRangeCommand.id, RemoveColByRangeCommand.id]);

/**
 * Merged cells are widened and narrowed with the rows and columns inside them on every sheet, as in Excel. Univer does so on the
 * sheet that was shown last alone, and does not say on which sheet it removes any.
 */
export function widenMerged(injector: Injector): void {
  const controller = injector.get(MergeCellController);
  const handle = controller.refRangeHandle.bind(controller);
  const isMoving = ({ id }: { readonly id: string }): boolean => moving.has(id);
  let removedFrom: OfSheet = {};
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (removing.has(id)) removedFrom = params as OfSheet;
  });
  controller.refRangeHandle = (config, unitId, subUnitId) =>
    isMoving(config) ? { redos: [], undos: [] } : handle(config, unitId, subUnitId);
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      if (!isMoving(command)) return { redos: [], undos: [] };
      const { unitId = '', subUnitId = '' } = { ...removedFrom, ...(command.params as OfSheet) };
      return handle(command as EffectRefRangeParams, unitId, subUnitId);
    },
  });
}
