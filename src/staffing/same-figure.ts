/** Floating-point error of units that are added up. */
const tolerance = 1e-6;

/** Whether two figures are equal, apart from floating-point error. */
export const isSame = (a: number, b: number): boolean => Math.abs(a - b) < tolerance;

/** Whether a figure is no greater than another, apart from floating-point error. */
export const isAtMost = (a: number, most: number): boolean => a <= most + tolerance;
