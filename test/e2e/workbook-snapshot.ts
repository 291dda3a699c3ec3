import ExcelJS from 'exceljs';

/** What a file holds, as another program reads it: nothing of it may change but what was announced. */
export interface Snapshot {
  readonly sheets: Readonly<Record<string, SheetSnapshot>>;
  readonly names: Readonly<Record<string, readonly string[]>>;
}

interface SheetSnapshot {
  readonly cells: Readonly<Record<string, unknown>>;
  readonly merged: readonly string[];
  readonly rows: Readonly<Record<number, unknown>>;
  readonly columns: Readonly<Record<number, unknown>>;
  readonly isProtected: boolean;
  readonly frozenRows: readonly number[];
}

/** `except`: areas that were announced, as `Sheet!A1:B2`; a whole sheet by its name. */
export async function snapshot(file: Uint8Array, except: readonly string[] = []): Promise<Snapshot> {
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(file as unknown as ExcelJS.Buffer);
  const sheets = read.worksheets.filter(({ name }) => !except.includes(name));
  const names = read.definedNames.model.filter(({ name }) => !name.startsWith('NormsChecked'));
  return {
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetSnapshot(sheet, areasOn(sheet.name, except))])),
    names: Object.fromEntries(names.map(({ name, ranges }) => [name, ranges])),
  };
}

interface Corners {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function areasOn(sheet: string, except: readonly string[]): Corners[] {
  return except.flatMap((place) => {
    const [, top = '', bottom = top] = /^(.*?)(?::(.*))?$/.exec(place.slice(sheet.length + 1)) ?? [];
    if (!place.startsWith(`${sheet}!`)) return [];
    const [from, to] = [corner(top), corner(bottom)];
    return { top: from.row, left: from.column, bottom: to.row, right: to.column };
  });
}

function corner(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function sheetSnapshot(sheet: ExcelJS.Worksheet, areas: readonly Corners[]): SheetSnapshot {
  const isAnnounced = (row: number, column: number): boolean =>
    areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  const cells: Record<string, unknown> = {};
  const rows: Record<number, unknown> = {};
  sheet.eachRow({ includeEmpty: true }, (row, at) => {
    // An empty row that is not hidden and has no height of its own is no different from none.
    if (row.hidden || row.height !== undefined) rows[at] = { isHidden: row.hidden, height: row.height };
    row.eachCell((cell) => {
      if (!isAnnounced(at, Number(cell.col))) cells[cell.address] = cellSnapshot(cell);
    });
  });
  const columns = (sheet.columns ?? []).flatMap((column, at): [number, unknown][] => {
    const isOther = !areas.some(({ left, right }) => at + 1 >= left && at + 1 <= right);
    return isOther && (column.hidden || column.width !== undefined)
      ? [[at + 1, { isHidden: column.hidden, width: Math.round(column.width ?? 0) }]]
      : [];
  });
  return {
    cells,
    merged: [...sheet.model.merges].sort(),
    rows,
    columns: Object.fromEntries(columns),
    isProtected: Reflect.get(sheet.model, 'sheetProtection') !== undefined,
    frozenRows: (sheet.views ?? []).flatMap((view) => (view.state === 'frozen' ? (view.ySplit ?? 0) : [])),
  };
}

function cellSnapshot(cell: ExcelJS.Cell): unknown {
  const { value, numFmt, font, fill, border, alignment, dataValidation, note } = cell;
  return {
    value,
    numFmt,
    font: { name: font?.name, size: font?.size, bold: font?.bold, italic: font?.italic, color: font?.color?.argb },
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor : undefined,
    border,
    alignment,
    dataValidation,
    note,
  };
}
