/** An object without its undefined properties, for types that do not allow `undefined`. */
export function known<T extends object>(properties: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** True or absent, for attributes that are written only when they are on. */
export function flag(isOn: unknown): true | undefined {
  return isOn ? true : undefined;
}
