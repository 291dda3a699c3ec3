/** Whether two figures are one, but for what computers lose. */
export const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;
