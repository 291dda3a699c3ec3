/** What stands at a place that is known to be one of the list: a facility's column or type, as the edition counts them. */
export function atPlace<T>(list: ArrayLike<T>, place: number): T {
  return list[place] as T;
}
