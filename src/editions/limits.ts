/** The most that a loaded edition may hold: far above any order, far below what would stall a workbook. */
export const limits = {
  bytes: 2_000_000,
  depth: 20,
  columns: 60,
  types: 30,
  sections: 100,
  positions: 1000,
  items: 500,
  doubts: 200,
  alternatives: 50,
  notes: 500,
  ceilings: 200,
  articles: 100,
  lines: 200,
  /** Values of a JSON text, lists and objects counted like the rest. */
  values: 150_000,
  settled: 50,
  errata: 100,
  /** Rows that are read of one sheet. */
  sheetRows: 5000,
  /** Letters of one text. */
  text: 5000,
  id: 60,
  /** The greatest bound of a column: the engine keeps a table as long as this for each type. */
  residents: 100_000,
  /** The greatest row number, and the most units of a cell: a day of this or the last century is a greater number. */
  row: 10_000,
  units: 10_000,
  /** More mistakes than this help nobody. */
  mistakes: 300,
} as const;

/** Names that mean something to the language the add-in is written in, and so are no names of an edition. */
export const reservedNames: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
]);
