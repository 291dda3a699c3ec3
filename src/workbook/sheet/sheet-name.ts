const longest = 31;

/** Whether Excel accepts the name for a sheet. It reserves `History`. */
export function isSheetName(name: string): boolean {
  if (name.trim() === '' || name.length > longest || /[:\\/?*[\]]/.test(name)) return false;
  return !name.startsWith("'") && !name.endsWith("'") && name.toLowerCase() !== 'history';
}

function isSame(a: string, b: string): boolean {
  return a.toLocaleLowerCase() === b.toLocaleLowerCase();
}

/** Whether a sheet has the name; Excel does not distinguish upper and lower case. */
export function isNameTaken(name: string, taken: readonly string[]): boolean {
  return taken.some((one) => isSame(one, name));
}

/** The name, or the first free one of `Name (2)`, `Name (3)` …, cut to Excel's length. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const free = name.slice(0, longest - ending.length) + ending;
    if (!isNameTaken(free, taken)) return free;
  }
}
