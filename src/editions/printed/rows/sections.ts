import type { DraftSection } from '../draft/draft';
import { freeId, idOf } from '../text/ids';
import { depthOf } from '../text/label';
import type { PageRow } from './rows';

type HeadingRow = Extract<PageRow, { is: 'section' }>;

/** The sections of a page as their headings come. */
export class Sections {
  readonly all: DraftSection[] = [];
  /** The headings with numbers that the next one may be a part of. */
  #numbered: { readonly depth: number; readonly section: DraftSection }[] = [];
  /** For each section the headings over it that have no rows of their own. */
  readonly #over = new Map<string, readonly string[]>();

  constructor(readonly ids: Set<string>) {}

  /** The last section of a table. */
  last(table: number): DraftSection | undefined {
    const last = this.all[this.all.length - 1];
    return last?.table === table ? last : undefined;
  }

  add(name: string, at: string, table: number, under?: string): DraftSection {
    const section: DraftSection = { id: freeId(idOf(name), this.ids), name, at, table, under, positions: [] };
    this.all.push(section);
    return section;
  }

  /** A heading; one with a number under another's number is a part of it. Whether a new section begins with it. */
  addHeading({ name: printed, label, cell }: HeadingRow, table: number): boolean {
    const name = printed.replace(/\s*\((продолжение|окончание|жалғасы|соңы|continued)\)$/iu, '');
    const last = this.last(table);
    // The heading of the page before, said again.
    if (name !== printed && last?.name.startsWith(name) === true) return false;
    const depth = label === undefined ? undefined : depthOf(label);
    const larger = this.#largerThan(depth, table);
    const bare = larger !== undefined && isBare(larger) ? larger : undefined;
    const over = this.#overNext(last, depth);
    const whole = wholeName(name, bare, depth === undefined ? last : undefined);
    const section = this.add(whole, cell.at, table, bare === undefined ? larger?.id : bare.under);
    this.#over.set(section.id, over);
    if (depth !== undefined) this.#numbered.push({ depth, section });
    return true;
  }

  /** The names of the last section and of those that it is a part of. */
  headings(): string[] {
    const names: string[] = [];
    let section = this.all[this.all.length - 1];
    while (section !== undefined) {
      names.push(section.name, ...(this.#over.get(section.id) ?? []));
      const { under } = section;
      section = under === undefined ? undefined : this.all.find(({ id }) => id === under);
    }
    return names;
  }

  #largerThan(depth: number | undefined, table: number): DraftSection | undefined {
    this.#numbered = depth === undefined ? [] : this.#numbered.filter((one) => one.depth < depth);
    const above = this.#numbered[this.#numbered.length - 1]?.section;
    return above?.table === table ? above : undefined;
  }

  /** The headings without rows over the next one: the one right above it, or those over that, where no number says otherwise. */
  #overNext(last: DraftSection | undefined, depth: number | undefined): readonly string[] {
    if (last === undefined) return [];
    const over = this.#over.get(last.id) ?? [];
    if (isBare(last)) return [last.name, ...(depth === undefined ? [] : over)];
    return depth === undefined ? over : [];
  }
}

function isBare({ positions }: DraftSection): boolean {
  return positions.length === 0;
}

/** A heading with the larger one that it stands right under, or with the line that it goes on with. */
function wholeName(name: string, larger: DraftSection | undefined, before: DraftSection | undefined): string {
  if (larger !== undefined) return `${larger.name}: ${name}`;
  return before !== undefined && isBare(before) && /^\p{Ll}/u.test(name) ? `${before.name} ${name}` : name;
}
