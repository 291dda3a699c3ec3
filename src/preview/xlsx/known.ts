/** An object without its undefined properties, for types that know no `undefined`. */
export function known<T extends object>(properties: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** What is on is written, what is off is left out. */
export function flag(isOn: unknown): true | undefined {
  return isOn ? true : undefined;
}
