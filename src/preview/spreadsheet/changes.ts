import { CommandType, type ICommandService, type IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetFormulaCalculationResultMutation,
} from '@univerjs/preset-sheets-core';
import type { Move } from '../../xlsx-file/moves';

interface SheetMutation {
  subUnitId?: string;
  range?: IRange;
  sourceRange?: IRange;
  targetRange?: IRange;
}

/** Records which sheets change, and which of their rows and columns move. */
export class Changes {
  private touched = new Set<string>();
  private moved = new Map<string, Move[]>();

  /** @param onMove called with the rows and columns that have moved */
  constructor(commands: ICommandService, onMove: (sheetId: string, moves: readonly Move[]) => void) {
    commands.onCommandExecuted(({ id, type, params }, options) => {
      // Results of formulas are written by mutations with `onlyLocal`.
      const isChange = type === CommandType.MUTATION && options?.onlyLocal !== true;
      const { subUnitId } = (params ?? {}) as SheetMutation;
      if (!isChange || subUnitId === undefined || id === SetFormulaCalculationResultMutation.id) return;
      this.touched.add(subUnitId);
      const moves = movesOf(id, params as SheetMutation);
      if (moves.length === 0) return;
      this.moved.set(subUnitId, [...this.moves(subUnitId), ...moves]);
      onMove(subUnitId, moves);
    });
  }

  /** Called when another workbook is opened. */
  forget(): void {
    this.touched = new Set();
    this.moved = new Map();
  }

  isTouched(sheetId: string): boolean {
    return this.touched.has(sheetId);
  }

  moves(sheetId: string): readonly Move[] {
    return this.moved.get(sheetId) ?? [];
  }
}

function movesOf(id: string, { range, sourceRange, targetRange }: SheetMutation): Move[] {
  const rows = ({ startRow, endRow }: IRange): [at: number, count: number] => [startRow, endRow - startRow + 1];
  const columns = ({ startColumn, endColumn }: IRange): [at: number, count: number] => [
    startColumn,
    endColumn - startColumn + 1,
  ];
  const added = (kind: Move['kind'], [at, count]: [number, number]): Move => ({ kind, at, count });
  const removed = (kind: Move['kind'], [at, count]: [number, number]): Move => ({ kind, at, count: -count });
  // Dragged rows or columns are written again at their new place.
  const dragged = (kind: Move['kind'], [from, count]: [number, number], [to]: [number, number]): Move[] => {
    const at = to > from ? to - count : to;
    return [
      { kind, at: from, count: -count },
      { kind, at, count },
    ];
  };
  switch (id) {
    case InsertRowMutation.id:
      return range ? [added('rows', rows(range))] : [];
    case RemoveRowMutation.id:
      return range ? [removed('rows', rows(range))] : [];
    case InsertColMutation.id:
      return range ? [added('columns', columns(range))] : [];
    case RemoveColMutation.id:
      return range ? [removed('columns', columns(range))] : [];
    case MoveRowsMutation.id:
      return sourceRange && targetRange ? dragged('rows', rows(sourceRange), rows(targetRange)) : [];
    case MoveColsMutation.id:
      return sourceRange && targetRange ? dragged('columns', columns(sourceRange), columns(targetRange)) : [];
    default:
      return [];
  }
}
