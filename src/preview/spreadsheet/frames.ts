/** Resolves when the browser is about to paint. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Looks before each frame whether something holds, and resolves when it does. */
export async function frameIn(holds: () => boolean): Promise<void> {
  while (!holds()) await nextFrame();
}
