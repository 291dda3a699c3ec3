import { IUndoRedoService, type ICellData, type Injector, type Nullable } from '@univerjs/core';
import { knowCellsBeyondRoom } from './beyond-room';
import { keepEmptyTexts } from './empty-texts';
import { keepReferencesOnce } from './formula-references';
import { keepRoomToType, scrollBesideFrozenCells } from './frozen-scroll';
import { forgetGoneShapes } from './gone-shapes';
import { forgetGoneSpills } from './gone-spills';
import { indexLookedUpColumnsAlone } from './look-up-index';
import { widenMerged } from './merged-moves';
import { measureRowsByFont } from './row-heights';
import { registerSingle } from '../single';
import { registerSpillReference } from '../spill-reference';
import { keepTextLiterals } from './text-literals';
import { undoLastFirst } from './undo-order';

/**
 * What Univer does otherwise than Excel, or slowly, is mended in place; each mend says what.
 * @param spilled what a formula elsewhere puts in a cell
 */
export function mendUniver(
  injector: Injector,
  spilled: (sheetId: string, row: number, column: number) => Nullable<ICellData>,
): void {
  undoLastFirst(injector.get(IUndoRedoService));
  registerSpillReference(injector);
  registerSingle(injector);
  widenMerged(injector);
  keepTextLiterals();
  keepEmptyTexts();
  keepReferencesOnce(injector);
  knowCellsBeyondRoom();
  scrollBesideFrozenCells();
  keepRoomToType();
  forgetGoneShapes();
  forgetGoneSpills(injector);
  indexLookedUpColumnsAlone();
  measureRowsByFont(spilled);
}
