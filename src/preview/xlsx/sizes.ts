/** Files measure columns in digits of the default font, 7 pixels wide with 5 pixels of padding, and rows in points. */
const DIGIT = 7;
const PADDING = 5;
const PIXELS_PER_POINT = 96 / 72;

export function columnPixels(width: number): number {
  return Math.round(width * DIGIT + PADDING);
}

export function columnWidth(pixels: number): number {
  return Math.max(0, (pixels - PADDING) / DIGIT);
}

export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function rowPoints(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}
