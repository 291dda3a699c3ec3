import { useRef, useState } from 'react';

type Work<T> = (signal: AbortSignal, onProgress: (done: number) => void) => Promise<T>;

export interface Task {
  readonly isRunning: boolean;
  /** From 0 to 1; undefined while nothing runs. */
  readonly progress: number | undefined;
  readonly run: <T>(work: Work<T>) => Promise<T>;
  readonly stop: () => void;
}

/** Runs a long task of a part of the pane, with its progress and a way to stop it. */
export function useTask(): Task {
  const [progress, setProgress] = useState<number>();
  const running = useRef<AbortController>(undefined);
  async function run<T>(work: Work<T>): Promise<T> {
    const controller = new AbortController();
    running.current = controller;
    setProgress(0);
    const result = await work(controller.signal, setProgress);
    setProgress(undefined);
    return result;
  }
  return { isRunning: progress !== undefined, progress, run, stop: () => running.current?.abort() };
}
