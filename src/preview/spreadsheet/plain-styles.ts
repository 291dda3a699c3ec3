import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  type IBorderData,
  type ICellData,
  type IMutation,
  type IStyleData,
  type Injector,
  type Nullable,
  type ObjectMatrix,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { COMMAND_LISTENER_VALUE_CHANGE } from '@univerjs/preset-sheets-core';
import { fill, type Area } from './address';
import type { StyleChange } from './look';

/** The style of a cell: its id, or in a file also the style itself. */
type CellStyle = ICellData['s'];

interface StylesOfCells {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly area: Area;
  readonly styles: readonly (readonly CellStyle[])[];
}

const SetStylesMutation: IMutation<StylesOfCells> = {
  id: 'browser-workbook.mutation.set-styles',
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, subUnitId, area, styles }) => {
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    const matrix = workbook?.getSheetBySheetId(subUnitId)?.getCellMatrix();
    if (!matrix) return false;
    styles.forEach((row, down) =>
      row.forEach((style, right) => setStyle(matrix, area.row + down, area.column + right, style)),
    );
    return true;
  },
};

/**
 * Sets parts of styles that leave the heights of rows and the letters of rich texts as they are. Univer's own command
 * makes the style of every cell anew, twice, for the cell and for undoing: here it is made once for all cells that are
 * alike.
 */
export class PlainStyles {
  private readonly commands: ICommandService;
  private readonly undo: IUndoRedoService;
  private readonly units: IUniverInstanceService;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.undo = injector.get(IUndoRedoService);
    this.units = injector.get(IUniverInstanceService);
    this.commands.registerCommand(SetStylesMutation);
    // Univer draws the cells anew.
    COMMAND_LISTENER_VALUE_CHANGE.push(SetStylesMutation.id);
  }

  /** @param at the change of a cell by its place in the area; cells that change alike give the same object */
  change(sheet: Worksheet, area: Area, at: (down: number, right: number) => StyleChange): void {
    const unitId = sheet.getUnitId();
    const styles = this.units.getUnit<Workbook>(unitId)?.getStyles();
    if (!styles) return;
    const matrix = sheet.getCellMatrix();
    const before = fill(area, (down, right) => matrix.getValue(area.row + down, area.column + right)?.s);
    const known = new Map<StyleChange, Map<CellStyle, CellStyle>>();
    const after = fill(area, (down, right) => {
      const [style, change] = [before[down]?.[right], at(down, right)];
      const changed = known.get(change) ?? new Map<CellStyle, CellStyle>();
      known.set(change, changed);
      if (!changed.has(style)) changed.set(style, styles.setValue(changedStyle(styles.get(style), change)));
      return changed.get(style);
    });
    const set = (to: CellStyle[][]): { id: string; params: StylesOfCells } => ({
      id: SetStylesMutation.id,
      params: { unitId, subUnitId: sheet.getSheetId(), area, styles: to },
    });
    const redo = set(after);
    this.commands.syncExecuteCommand(redo.id, redo.params);
    this.undo.pushUndoRedo({ unitID: unitId, undoMutations: [set(before)], redoMutations: [redo] });
  }
}

/** Whether a change is one of these parts alone. The text format is none: in Univer it changes what a cell holds. */
export function isPlain(change: StyleChange): boolean {
  return Object.keys(change).every((part) => ['n', 'bd', 'bg', 'ht', 'vt'].includes(part)) && change.n?.pattern !== '@';
}

function setStyle(matrix: ObjectMatrix<Nullable<ICellData>>, row: number, column: number, style: CellStyle): void {
  const cell = matrix.getValue(row, column);
  if (style) {
    if (cell) cell.s = style;
    else matrix.setValue(row, column, { s: style });
  } else if (cell) {
    delete cell.s;
    if (Object.keys(cell).length === 0) matrix.realDeleteValue(row, column);
  }
}

/** `undefined` where nothing is left. */
function changedStyle(style: Nullable<IStyleData>, { bd, ...parts }: StyleChange): IStyleData | undefined {
  const borders = bd ? present<IBorderData>({ ...style?.bd, ...bd }) : style?.bd;
  return present<IStyleData>({ ...style, ...parts, bd: borders });
}

function present<Whole>(parts: { [Part in keyof Whole]?: Whole[Part] | null | undefined }): Whole | undefined {
  const held = Object.entries(parts).filter(([, value]) => value !== null && value !== undefined);
  return held.length > 0 ? (Object.fromEntries(held) as Whole) : undefined;
}
