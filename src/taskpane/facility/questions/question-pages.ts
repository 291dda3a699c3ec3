import type { QuestionGroup } from './questions';

/** How many groups of questions a page shows. */
export const pageLengths = ['one', 'some', 'all'] as const;
export type PageLength = (typeof pageLengths)[number];

const groupsOn: Readonly<Record<PageLength, number>> = { one: 1, some: 5, all: Infinity };

/** The groups on a page, each with its facility, and the page's place among all. */
export interface QuestionPages<T extends { readonly groups: readonly QuestionGroup[] }> {
  readonly at: number;
  readonly pages: number;
  readonly shown: readonly T[];
  /** The first and the last group shown among all, counted from 1. */
  readonly from: number;
  readonly to: number;
  readonly all: number;
}

/** Divides the groups of all facilities into pages, in order; a page number past the last gives the last. */
export function pagesOf<T extends { readonly groups: readonly QuestionGroup[] }>(
  asked: readonly T[],
  length: PageLength,
  page: number,
): QuestionPages<T> {
  const all = asked.reduce((sum, { groups }) => sum + groups.length, 0);
  const most = groupsOn[length];
  const pages = Math.max(1, Math.ceil(all / most));
  const at = Math.min(page, pages - 1);
  const from = at === 0 ? 0 : at * most;
  const to = Math.min(all, from + most);
  let before = 0;
  const shown = asked.flatMap((one) => {
    const groups = one.groups.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += one.groups.length;
    return groups.length === 0 ? [] : [{ ...one, groups }];
  });
  return { at, pages, shown, from: from + 1, to, all };
}
