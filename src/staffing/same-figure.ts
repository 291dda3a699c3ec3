/** Whether two figures are equal, apart from floating-point error. */
export const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;
