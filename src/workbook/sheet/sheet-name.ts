const longest = 31;

/** Whether Excel takes the name for a sheet. `History` is a name that it keeps for itself. */
export function isSheetName(name: string): boolean {
  if (name.trim() === '' || name.length > longest || /[:\\/?*[\]]/.test(name)) return false;
  return !name.startsWith("'") && !name.endsWith("'") && name.toLowerCase() !== 'history';
}

function isSame(a: string, b: string): boolean {
  return a.toLocaleLowerCase() === b.toLocaleLowerCase();
}

/** Whether one of the sheets has the name; Excel does not tell `A` from `a`. */
export function isNameTaken(name: string, taken: readonly string[]): boolean {
  return taken.some((one) => isSame(one, name));
}

/** The name, or the first of `Name (2)`, `Name (3)` … that no sheet has, cut to what Excel takes. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const free = name.slice(0, longest - ending.length) + ending;
    if (!isNameTaken(free, taken)) return free;
  }
}
