import { roundings } from '../../../engine/rounding';
import type { Language, Text } from '../../../norms/schema';
import { tokens, type Token } from '../../notation/tokens';
import { writeItem } from '../../notation/write-rule';
import type { CountedItem } from '../items/counted-item';
import type { Draft, DraftCell, DraftPosition, DraftQuestion } from './draft';
import { asked, placed } from './placed';
import { languageOf } from '../items/items';

/** Why two pages are not the same act in two languages. */
export type NotJoined = 'sameLanguage' | 'otherColumns' | 'otherRows';

/**
 * The same act read in two languages, as one draft: names joined row by row, every cell of the first held against the
 * second. Where they differ, or one alone says something, the cell is asked with both readings.
 */
export function joinLanguages(first: Draft, second: Draft): Draft | NotJoined {
  const language = languageOfDraft(second);
  if (language === languageOfDraft(first)) return 'sameLanguage';
  if (!sameColumns(first, second)) return 'otherColumns';
  const [rows, others] = [positionsOf(first), positionsOf(second)];
  if (rows.length !== others.length) return 'otherRows';
  const pairs = rows.flatMap((row, at): Pair[] => {
    const other = partnerOf(row, at, others);
    return other === undefined ? [] : [{ row, other }];
  });
  return pairs.length < rows.length ? 'otherRows' : new Joining(first, second, pairs, language).draft();
}

interface Pair {
  readonly row: DraftPosition;
  readonly other: DraftPosition;
}

function positionsOf({ sections }: Draft): DraftPosition[] {
  return sections.flatMap(({ positions }) => positions);
}

function languageOfDraft(draft: Draft): Language {
  return languageOf(
    positionsOf(draft)
      .map(({ name }) => name)
      .join(' '),
  );
}

function sameColumns({ columns }: Draft, { columns: others }: Draft): boolean {
  return (
    columns.length === others.length &&
    columns.every(({ from, to }, at) => from === others[at]?.from && to === others[at]?.to)
  );
}

/** The row of the same place, which must bear the same label. */
function partnerOf({ label }: DraftPosition, at: number, others: readonly DraftPosition[]): DraftPosition | undefined {
  const other = others[at];
  return other !== undefined && (label === undefined || other.label === undefined || other.label === label)
    ? other
    : undefined;
}

/** The items that a rule names, in their order. */
function itemsIn(rule: string): Extract<Token, { kind: 'word' }>[] {
  const isRounding = (name: string): boolean => roundings.some((one) => one === name);
  return tokens(rule).flatMap((token) => (token.kind === 'word' && !isRounding(token.name) ? token : []));
}

/** A rule with other words in the places of its items. */
function withItems(rule: string, wordFor: (item: string) => string): string {
  return itemsIn(rule).reduceRight(
    (text, { name, from, to }) => text.slice(0, from) + wordFor(name) + text.slice(to),
    rule,
  );
}

function skeletonOf(rule: string): string {
  return withItems(rule, () => '#');
}

class Joining {
  readonly #questions: DraftQuestion[] = [];
  /** The items of the second page by what they are called in the first. */
  readonly #called = new Map<string, string>();

  constructor(
    readonly first: Draft,
    readonly second: Draft,
    readonly pairs: readonly Pair[],
    readonly language: Language,
  ) {
    for (const { row, other } of pairs) this.#meet(row, other);
  }

  draft(): Draft {
    const joined = new Map(this.pairs.map(({ row, other }) => [row.id, this.#position(row, other)]));
    const sections = this.first.sections.map((section, at) => ({
      ...section,
      ...this.#alsoNamed(
        this.first.sections.length === this.second.sections.length ? this.second.sections[at]?.name : undefined,
      ),
      positions: section.positions.map((position) => joined.get(position.id) ?? position),
    }));
    const types = this.first.types.map((type) => ({
      ...type,
      ...this.#alsoNamed(this.second.types.find(({ footnote }) => footnote === type.footnote)?.name),
    }));
    const told = new Set(this.#questions.map(({ cell }) => cell));
    const kept = this.first.questions.filter(({ cell }) => !told.has(cell));
    return { ...this.first, sections, types, items: this.#items(), questions: [...kept, ...this.#questions] };
  }

  #alsoNamed(name: string | undefined): { also?: Partial<Text> } {
    return name === undefined ? {} : { also: { [this.language]: name } };
  }

  /** Rules of the same form name the same things in the same order. */
  #meet(row: DraftPosition, other: DraftPosition): void {
    for (const [cell, [beside]] of cellPairs(row, other)) {
      if (cell.is !== 'read' || beside?.is !== 'read' || skeletonOf(cell.rule) !== skeletonOf(beside.rule)) continue;
      const theirs = itemsIn(beside.rule);
      itemsIn(cell.rule).forEach((item, at) => {
        const their = theirs[at]?.name ?? '';
        if (!this.#called.has(their)) this.#called.set(their, item.name);
      });
    }
  }

  #inFirst(rule: string): string {
    return withItems(rule, (item) => writeItem(this.#called.get(item) ?? item));
  }

  #items(): CountedItem[] {
    const mine = this.first.items.map((item) => {
      const theirs = this.second.items.find(({ id }) => this.#called.get(id) === item.id);
      return { ...item, name: { ...theirs?.name, ...item.name } };
    });
    const ids = new Set(mine.map(({ id }) => id));
    return [...mine, ...this.second.items.filter(({ id }) => !this.#called.has(id) && !ids.has(id))];
  }

  #position(row: DraftPosition, other: DraftPosition): DraftPosition {
    const cells = cellPairs(row, other).map(([cell, beside]) => this.#cell(cell, beside));
    return { ...row, ...this.#alsoNamed(other.name), cells };
  }

  #cell(cell: DraftCell, beside: readonly DraftCell[]): DraftCell {
    const theirs = beside.map((one) => (one.is === 'read' ? this.#inFirst(one.rule) : undefined));
    const differs = theirs.some((rule) => (cell.is === 'read' ? rule !== cell.rule : rule !== undefined));
    if (!differs) return cell;
    const other = beside.map(({ at, printed }) => `${at} «${printed}»`).join(', ');
    this.#questions.push({ cell: cell.at, text: cell.printed, why: 'languagesDiffer', other });
    const said = cell.is === 'read' ? [cell.rule] : cell.is === 'asked' ? cell.readings : [];
    return asked(cell, [...said, ...theirs.flatMap((rule) => rule ?? [])]);
  }
}

/** Each cell of a row with those of the other row that stand under its columns. */
function cellPairs(row: DraftPosition, other: DraftPosition): [DraftCell, readonly DraftCell[]][] {
  const others = placed(other.cells);
  return placed(row.cells).map(({ column, cell }) => {
    const beside = others.filter((one) => one.column < column + cell.span && column < one.column + one.cell.span);
    return [cell, beside.map((one) => one.cell)];
  });
}
