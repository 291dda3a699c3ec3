/** Records of an `.xlsb` sheet: a row begins; cells with their column, and short ones that stand right of the one before. */
const rowBegins = 0;
const firstCell = 1;
const lastCell = 11;
const firstShort = 12;
const lastShort = 18;
/** The short kinds stand in the order of the full ones. */
const toFull = firstCell - firstShort;

/**
 * A sheet of an `.xlsb` file in which every cell says its column: some programs leave it out where a cell stands right of another
 * (MS-XLSB, BrtShortBlank to BrtShortIsst), and the library passes over such cells.
 */
export function withFullCells(sheet: Uint8Array): Uint8Array {
  const written: Uint8Array[] = [];
  let column = -1;
  let hasShort = false;
  for (let at = 0; at < sheet.length;) {
    const kind = variable(sheet, at, 2);
    const size = variable(sheet, kind.end, 4);
    const end = size.end + size.value;
    const data = sheet.subarray(size.end, end);
    if (kind.value === rowBegins) column = -1;
    if (kind.value >= firstCell && kind.value <= lastCell && data.length >= 4)
      column = new DataView(data.buffer, data.byteOffset).getUint32(0, true);
    if (kind.value >= firstShort && kind.value <= lastShort) {
      column += 1;
      hasShort = true;
      written.push(fullCell(kind.value + toFull, column, data));
    } else written.push(sheet.subarray(at, end));
    at = end;
  }
  return hasShort ? joined(written) : sheet;
}

/** A number written in seven bits a byte, the lowest first. */
function variable(bytes: Uint8Array, at: number, most: number): { value: number; end: number } {
  let value = 0;
  for (let count = 0; count < most; count += 1) {
    const byte = bytes[at + count] ?? 0;
    value += (byte & 127) * 128 ** count;
    if (byte < 128) return { value, end: at + count + 1 };
  }
  return { value, end: at + most };
}

function fullCell(kind: number, column: number, data: Uint8Array): Uint8Array {
  const size = data.length + 4;
  const head = [kind];
  for (let left = size; ; left = Math.floor(left / 128)) {
    head.push(left < 128 ? left : (left % 128) + 128);
    if (left < 128) break;
  }
  const cell = new Uint8Array(head.length + size);
  cell.set(head);
  new DataView(cell.buffer).setUint32(head.length, column, true);
  cell.set(data, head.length + 4);
  return cell;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
