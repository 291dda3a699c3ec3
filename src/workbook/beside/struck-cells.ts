/** Of so many cells Excel is asked whether each is struck out; in more, all that stands in a row with some of them counts as struck out. */
const mostAsked = 20_000;

type Struck = { readonly format?: { readonly font?: { readonly strikethrough?: boolean } } };

/** Whether all of a row's cells, or all of a cell's letters, are struck out; undefined where some are. */
const isStruck = ({ format }: Struck): boolean | undefined => format?.font?.strikethrough ?? undefined;

/** Rows one below another. */
interface Run {
  readonly row: number;
  readonly rowCount: number;
}

/** The rows of which only some cells are struck out. */
function mixedRuns(rows: readonly (boolean | undefined)[]): Run[] {
  const runs: Run[] = [];
  rows.forEach((flag, row) => {
    if (flag !== undefined) return;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row + last.rowCount === row)
      runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else runs.push({ row, rowCount: 1 });
  });
  return runs;
}

/**
 * The flags of the cells of a loaded range that are struck out, in part or whole, by what Excel said of its rows. It is asked
 * once more where only some cells of a row are.
 */
export async function readStruck(
  context: Excel.RequestContext,
  range: Excel.Range,
  rowProperties: readonly Struck[],
): Promise<boolean[][]> {
  const rows = rowProperties.map(isStruck);
  const width = range.values[0]?.length ?? 0;
  const struck = rows.map((flag) => (flag === false ? [] : new Array<boolean>(width).fill(true)));
  const runs = mixedRuns(rows);
  const asked = runs.reduce((sum, { rowCount }) => sum + rowCount * width, 0);
  if (runs.length === 0 || asked > mostAsked) return struck;
  const answers = runs.map(({ row, rowCount }) => ({
    row,
    cells: range
      .getRow(row)
      .getResizedRange(rowCount - 1, 0)
      .untrack()
      .getCellProperties({ format: { font: { strikethrough: true } } }),
  }));
  await context.sync();
  for (const { row, cells } of answers)
    cells.value.forEach((flags, at) => (struck[row + at] = flags.map((one) => isStruck(one) !== false)));
  return struck;
}
