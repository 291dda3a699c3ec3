/**
 * Reads once requests have paused for `pause` milliseconds, never twice at the same time, and reports only the latest:
 * requests made while it reads lead to a single reading afterwards.
 */
export function latestOnly<T>(
  read: () => Promise<T>,
  tell: (result: T) => void,
  pause: number,
): { readonly ask: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  let isStopped = false;
  let asked = 0;

  async function run(): Promise<void> {
    if (isReading) return;
    isReading = true;
    const question = asked;
    const result = await read();
    isReading = false;
    if (isStopped) return;
    if (question === asked) tell(result);
    else wait();
  }

  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), pause);
  }

  return {
    ask: () => {
      asked += 1;
      wait();
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
