/** Whether a number may be read as a thousand as well as with three decimal places: `1.000`, `12,500`. */
export function mayBeThousands(number: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(number);
}
