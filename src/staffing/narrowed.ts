/** Those of several that are meant; all of them where none is, so that nothing is left out by what says nothing of them. */
export function narrowed<One>(all: readonly One[], isMeant: (one: One) => boolean): readonly One[] {
  const meant = all.filter(isMeant);
  return meant.length === 0 ? all : meant;
}
