import type { Refusal } from './refusal';

/** How many milliseconds Excel may take before the pane says that it is slow. */
const patience = 2000;

type Listener = () => void;

/** Functions that stop the requests that have taken longer than that. */
const slow = new Set<() => void>();
const listeners = new Set<Listener>();
let left: Refusal | undefined;

function tell(): void {
  for (const listener of listeners) listener();
}

/** Calls the listener when Excel becomes slow or answers again, and when something was left half written. */
export function onWaiting(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether Excel has not answered for a while: somebody types in a cell, or Excel is busy or gone. */
export function isWaiting(): boolean {
  return slow.size > 0;
}

/** Stops all slow requests. */
export function stopWaiting(): void {
  for (const stop of [...slow]) stop();
}

/** Begins to wait for an answer. @returns what ends it */
export function awaitAnswer(stop: () => void): () => void {
  const timer = setTimeout(() => {
    slow.add(stop);
    tell();
  }, patience);
  return () => {
    clearTimeout(timer);
    if (slow.delete(stop)) tell();
  };
}

/** The refusal of a stopped change that could not be undone; undefined once somebody has read it. */
export function leftBehind(): Refusal | undefined {
  return left;
}

/** Keeps what was left half written until somebody has read it. */
export function setLeftBehind(refusal: Refusal | undefined): void {
  left = refusal;
  tell();
}
