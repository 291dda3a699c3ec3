import type { Refusal } from './refusal';

/** What Excel is let to be slow with before anybody is told. */
const patience = 2000;

type Listener = () => void;

/** Stops what Excel has not answered for longer than that. */
const slow = new Set<() => void>();
const listeners = new Set<Listener>();
let left: Refusal | undefined;

function tell(): void {
  for (const listener of listeners) listener();
}

/** Tells when Excel begins or ends to be slow, and when something was left behind. */
export function onWaiting(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether Excel has not answered for a while: somebody types in a cell, or Excel is busy, or gone. */
export function isWaiting(): boolean {
  return slow.size > 0;
}

/** Waits for none of it any longer. */
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

/** What nobody waited for any more and could not be put back; undefined once somebody has read it. */
export function leftBehind(): Refusal | undefined {
  return left;
}

export function setLeftBehind(refusal: Refusal | undefined): void {
  left = refusal;
  tell();
}
