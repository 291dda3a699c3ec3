declare global {
  interface Window {
    /** How many timers of the page end within half a second, where its timers are hurried. */
    readonly timersNearEnd?: number;
  }
}

/** In the add-in's page. A twentieth of what is waited for where it would be seconds; `timersNearEnd` counts what ends soon. */
export function hurryTimers(): void {
  if (window.parent === window) return;
  const { setTimeout: wait, clearTimeout: clear } = window;
  const nearEnd = new Set<number>();
  const hurried = (run: () => void, time = 0): number => {
    if (time >= 500) return Number(wait(run, time >= 2000 ? time / 20 : time));
    const timer = Number(
      wait(() => {
        nearEnd.delete(timer);
        run();
      }, time),
    );
    nearEnd.add(timer);
    return timer;
  };
  const clearTimeout = (timer?: number): void => {
    if (timer !== undefined) nearEnd.delete(timer);
    clear(timer);
  };
  Object.assign(window, { setTimeout: hurried, clearTimeout });
  Object.defineProperty(window, 'timersNearEnd', { get: () => nearEnd.size });
}
