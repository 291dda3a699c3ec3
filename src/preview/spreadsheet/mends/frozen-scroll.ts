import { ICommandService } from '@univerjs/core';
import {
  SetScrollOperation,
  SHEET_VIEWPORT_KEY,
  SheetCellEditorResizeService,
  SheetsScrollRenderController,
  type Scene,
  type SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';

/** What Univer's scrolling has beside what it shows to others. */
interface Scrolling {
  _commandService: ICommandService;
  _context: { unitId: string };
  _sheetSkeletonManagerService: SheetSkeletonManagerService;
  _getSheetObject(): { scene: Scene } | undefined;
  _scrollToCell(row: number, column: number, forceTop?: boolean, forceLeft?: boolean): boolean;
}

interface EditorSize {
  _getEditorMaxSize(
    cell: { startX: number; startY: number; endX: number; endY: number },
    ...others: unknown[]
  ): { width: number; height: number } | undefined;
}

/** From and to where something reaches, on the sheet, in pixels. */
interface Span {
  from: number;
  to: number;
}

/**
 * Scrolls until the wanted cell is seen whole. Univer measures the way in a sheet with frozen rows or columns by the sizes of its
 * first rows and columns, and so stops short of the cell where these are smaller than those that it scrolls over.
 */
export function scrollBesideFrozenCells(): void {
  const scrolling = SheetsScrollRenderController.prototype as unknown as Scrolling;
  const scrollToCell = scrolling._scrollToCell;
  scrolling._scrollToCell = function (row, column, forceTop, forceLeft) {
    const hasScrolled = scrollToCell.call(this, row, column, forceTop, forceLeft);
    return showWhole(this, row, column) || hasScrolled;
  };
}

/** @returns whether there was still something to scroll */
function showWhole(scrolling: Scrolling, row: number, column: number): boolean {
  const main = scrolling._getSheetObject()?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const { unitId } = scrolling._context;
  const { skeleton, sheetId } = scrolling._sheetSkeletonManagerService.getCurrentParam() ?? {};
  if (!main || !skeleton) return false;
  const { left, right, top, bottom } = main.calcViewportInfo().viewBound;
  const { xSplit, ySplit } = skeleton.getWorksheetConfig().freeze;
  const { startX, endX, startY, endY } = skeleton.getCellWithCoordByIndex(row, column);
  const x = column < xSplit ? 0 : way({ from: startX, to: endX }, { from: left, to: right });
  const y = row < ySplit ? 0 : way({ from: startY, to: endY }, { from: top, to: bottom });
  if (x === 0 && y === 0) return false;
  return scrolling._commandService.syncExecuteCommand(SetScrollOperation.id, {
    unitId,
    sheetId,
    sheetViewStartRow: 0,
    sheetViewStartColumn: 0,
    offsetX: main.viewportScrollX + x,
    offsetY: main.viewportScrollY + y,
  });
}

/** How far the view has to move for the cell to be in it; of a cell that is larger than the view, its beginning. */
function way(cell: Span, view: Span): number {
  if (cell.from < view.from) return cell.from - view.from;
  return Math.max(0, Math.min(cell.to - view.to, cell.from - view.from));
}

/**
 * The editor of a cell is never narrower or lower than the cell. Univer gives it what is left of the window beside the cell, and
 * what is typed is lost where that is nothing.
 */
export function keepRoomToType(): void {
  const editor = SheetCellEditorResizeService.prototype as unknown as EditorSize;
  const maxSize = editor._getEditorMaxSize;
  editor._getEditorMaxSize = function (cell, ...others) {
    const size = maxSize.call(this, cell, ...others);
    return (
      size && {
        ...size,
        width: Math.max(size.width, cell.endX - cell.startX),
        height: Math.max(size.height, cell.endY - cell.startY),
      }
    );
  };
}
