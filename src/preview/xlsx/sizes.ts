/** Files measure columns in digits of the default font, 7 pixels wide with 5 pixels of padding, and rows in points. */
const digit = 7;
const padding = 5;
const pixelsPerPoint = 96 / 72;

export function columnPixels(width: number): number {
  return Math.round(width * digit + padding);
}

export function columnWidth(pixels: number): number {
  return Math.max(0, (pixels - padding) / digit);
}

export function rowPixels(points: number): number {
  return Math.round(points * pixelsPerPoint);
}

export function rowPoints(pixels: number): number {
  return pixels / pixelsPerPoint;
}
