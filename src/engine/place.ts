/** The element at an index that is known to be inside the list, such as a facility's column or type. */
export function atPlace<T>(list: ArrayLike<T>, place: number): T {
  return list[place] as T;
}
