const realm = globalThis as { staffingNormsState?: Record<string, unknown> };

/**
 * What the scripts of the functions have in common: they are bundled apart and stand in one realm, so that a module of both
 * finds there what the first of them has made.
 */
export function inRealm<T extends object>(name: string, make: () => T): T {
  const state = (realm.staffingNormsState ??= {});
  return (state[name] ??= make()) as T;
}
