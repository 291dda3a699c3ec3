/** A tag as style sheets see it. */
export interface StyledTag {
  readonly tag: string;
  readonly id: string | undefined;
  readonly classes: readonly string[];
}

/** How a tag is shown, by property: `display` → `none`. */
export type Shown = ReadonlyMap<string, string>;

interface Selector {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
}

interface Rule {
  /** From the outermost tag to the one that the rule is for. */
  readonly selectors: readonly Selector[];
  readonly weight: number;
  readonly declared: Shown;
}

/** What the style sheets inside a page say of its tags, as far as it decides what is read: Excel and registers hide and strike by classes. */
export class PageStyles {
  readonly #rules: Rule[] = [];

  add(css: string): void {
    const plain = css
      .replace(/\/\*[^]*?\*\/|<!--|-->/g, ' ')
      .replace(/@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}|@[^{};]*;/g, ' ');
    for (const [, names = '', inside = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const declared = declarations(inside);
      if (declared.size === 0) continue;
      for (const name of names.split(',')) {
        const selectors = selectorsOf(name);
        if (selectors !== undefined) this.#rules.push({ selectors, weight: weightOf(selectors), declared });
      }
    }
    this.#rules.sort((one, other) => one.weight - other.weight);
  }

  /** How a tag inside others is shown; its own style goes before those of the sheets. */
  shown(tag: StyledTag, inside: readonly StyledTag[], own = ''): Shown {
    const rules = this.#rules.filter(({ selectors }) => matches(selectors, tag, inside));
    return new Map([...rules.flatMap(({ declared }) => [...declared]), ...declarations(own)]);
  }
}

const known = /^(display|visibility|text-decoration(-line)?|vertical-align|mso-hide|mso-text-raise)$/;

function declarations(text: string): Shown {
  return new Map(
    text.split(';').flatMap((one) => {
      const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*(.*?)\s*(?:!\s*important)?\s*$/su.exec(one) ?? [];
      return known.test(name.toLowerCase()) ? [[name.toLowerCase(), value.toLowerCase()] as const] : [];
    }),
  );
}

/** Tags, classes and ids, also inside others; states and attributes are of no rule that is known here. */
function selectorsOf(text: string): Selector[] | undefined {
  const parts = text.trim().split(/\s*>\s*|\s+/);
  const read = parts.flatMap((part) => {
    const [, tag, rest] = /^(\*|[a-z][\w-]*)?((?:[.#][\w-]+)*)$/iu.exec(part) ?? [];
    if (part === '' || rest === undefined) return [];
    const named = [...rest.matchAll(/([.#])([\w-]+)/gu)];
    return {
      tag: tag === '*' ? undefined : tag?.toLowerCase(),
      id: named.find(([, sign]) => sign === '#')?.[2],
      classes: named.flatMap(([, sign, name = '']) => (sign === '.' ? [name] : [])),
    };
  });
  return read.length === parts.length ? read : undefined;
}

function weightOf(selectors: readonly Selector[]): number {
  return selectors.reduce(
    (sum, { tag, id, classes }) =>
      sum + (id === undefined ? 0 : 10_000) + 100 * classes.length + (tag === undefined ? 0 : 1),
    0,
  );
}

function matches(selectors: readonly Selector[], tag: StyledTag, inside: readonly StyledTag[]): boolean {
  const own = selectors[selectors.length - 1];
  if (own === undefined || !fits(own, tag)) return false;
  let at = inside.length;
  return selectors
    .slice(0, -1)
    .reverse()
    .every((one) => {
      do at -= 1;
      while (at >= 0 && !fits(one, inside[at] ?? tag));
      return at >= 0;
    });
}

function fits({ tag, id, classes }: Selector, one: StyledTag): boolean {
  return (
    (tag === undefined || tag === one.tag) &&
    (id === undefined || id === one.id) &&
    classes.every((name) => one.classes.includes(name))
  );
}
