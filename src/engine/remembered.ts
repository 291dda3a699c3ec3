/** More names, words and titles than a workbook has. */
const most = 20_000;
/** Longer texts are read anew each time. */
const longest = 1_000;

/** What was found of texts and numbers that were asked before, in bounded memory. */
export class Remembered<Found, Asked extends string | number = string> {
  readonly #found = new Map<Asked, Found>();

  /** Undefined where it was not asked, or nothing was found of it. */
  known(asked: Asked): Found | undefined {
    return this.#found.get(asked);
  }

  of(asked: Asked, find: (asked: Asked) => Found): Found {
    const known = this.#found.get(asked);
    if (known !== undefined || this.#found.has(asked)) return known as Found;
    const found = find(asked);
    if (typeof asked === 'string' && asked.length > longest) return found;
    if (this.#found.size >= most) this.#found.clear();
    this.#found.set(asked, found);
    return found;
  }
}

/** The same for each facility type of each edition; undefined is any type. */
export class RememberedByType<Found> {
  readonly #byEdition = new WeakMap<object, Map<number | undefined, Remembered<Found>>>();
  /** The next cell nearly always asks for the same. */
  #last: { readonly edition: object; readonly type: number | undefined; readonly names: Remembered<Found> } | undefined;

  in(edition: object, type: number | undefined): Remembered<Found> {
    if (this.#last?.edition === edition && this.#last.type === type) return this.#last.names;
    const byType = this.#byEdition.get(edition) ?? new Map<number | undefined, Remembered<Found>>();
    this.#byEdition.set(edition, byType);
    const names = byType.get(type) ?? new Remembered<Found>();
    byType.set(type, names);
    this.#last = { edition, type, names };
    return names;
  }
}
