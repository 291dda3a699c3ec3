/** The limits of a loaded edition: far above any order, far below what would make a workbook slow. */
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
  /** Values of a JSON text, including lists and objects. */
  values: 150_000,
  settled: 50,
  errata: 100,
  /** Rows read of one sheet. */
  sheetRows: 5000,
  /** Characters of one text. */
  text: 5000,
  id: 60,
  /** The greatest bound of a column; the engine has a table of this length for each type. */
  residents: 100_000,
  /**
   * The greatest row number and the most units of a cell. Excel's number for a date of the last two centuries is
   * greater.
   */
  row: 10_000,
  units: 10_000,
  /** The most mistakes that are reported. */
  mistakes: 300,
} as const;

/** Latin letters and digits, a letter first, with dots or hyphens inside. */
export const idForm = /^[A-Za-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$/;

/** Names that are reserved in JavaScript, and so not allowed in an edition. */
export const reservedNames: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
]);
