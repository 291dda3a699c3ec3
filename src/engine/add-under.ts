/** Adds something to the list that a map has under a key; the first makes the list. */
export function addUnder<Key, One>(lists: Map<Key, One[]>, key: Key, one: One): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}
