import { useRef, useState } from 'react';

type Work<T, Progress> = (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<T>;

export interface Task<Progress> {
  readonly isRunning: boolean;
  /** Undefined while nothing runs. */
  readonly progress: Progress | undefined;
  readonly run: <T>(work: Work<T, Progress>) => Promise<T>;
  readonly stop: () => void;
}

/** Runs a long task of a part of the pane, with its progress from 0 to 1 and a way to stop it. */
export function useTask(): Task<number> {
  return useTaskFrom(0);
}

/** The same for a task whose progress is not a number: what it begins with. */
export function useTaskFrom<Progress>(first: Progress): Task<Progress> {
  const [progress, setProgress] = useState<Progress>();
  const running = useRef<AbortController>(undefined);
  async function run<T>(work: Work<T, Progress>): Promise<T> {
    const controller = new AbortController();
    running.current = controller;
    setProgress(() => first);
    const result = await work(controller.signal, (now) => setProgress(() => now));
    setProgress(undefined);
    return result;
  }
  return { isRunning: progress !== undefined, progress, run, stop: () => running.current?.abort() };
}
