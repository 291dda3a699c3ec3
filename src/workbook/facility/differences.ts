import type { FacilityPart, FacilityTable } from './plan';

/** A fact about a facility, from the sheet or from the pane; undefined: not known. */
export type FacilityFact = string | number | boolean | undefined;

/** What a difference is about. */
export type Subject =
  | { readonly kind: 'institution' | 'residents' | 'type' | 'name' }
  /** An answer to a profile item, by its id. */
  | { readonly kind: 'answer'; readonly item: string };

/** A fact that sheet and pane have differently and that was changed on the sheet after the pane last read it. */
export interface SheetDifference {
  /** Which part of the institution, counted from 0. */
  readonly part: number;
  readonly about: Subject;
  readonly sheet: FacilityFact;
  readonly pane: FacilityFact;
  /** Whether the sheet's content is not a valid answer to the item: it is kept as it is and counts as not known. */
  readonly isUnread: boolean;
}

/**
 * The differences to ask about before a sheet is written over. What only the pane has changed since `seen`, the sheet
 * as the pane last wrote or read it, will simply be written. Without `seen` every difference is asked.
 */
export function differences(
  sheet: FacilityTable,
  pane: FacilityTable,
  seen: FacilityTable | undefined,
): SheetDifference[] {
  return subjectsOf(sheet, pane).flatMap(({ part, about }): SheetDifference[] => {
    const said = { sheet: saidOf(sheet, part, about), pane: saidOf(pane, part, about) };
    const isSeen = seen !== undefined && saidOf(seen, part, about) === said.sheet;
    if (said.sheet === said.pane || isSeen) return [];
    const isUnread = about.kind === 'answer' && sheet.parts[part]?.unread?.has(about.item) === true;
    return [{ part, about, ...said, isUnread }];
  });
}

interface Place {
  readonly part: number;
  readonly about: Subject;
}

/** All facts about the parts that both have. */
function subjectsOf(sheet: FacilityTable, pane: FacilityTable): Place[] {
  const both = pane.parts.slice(0, sheet.parts.length);
  return [
    { part: 0, about: { kind: 'institution' } },
    ...both.flatMap((_, part): Place[] => {
      const items = [sheet, pane].flatMap(({ parts }) => (parts[part] ? itemsOf(parts[part]) : []));
      return [
        ...(both.length > 1 ? [{ part, about: { kind: 'name' } } as const] : []),
        { part, about: { kind: 'type' } },
        { part, about: { kind: 'residents' } },
        ...[...new Set(items)].map((item) => ({ part, about: { kind: 'answer', item } }) as const),
      ];
    }),
  ];
}

function itemsOf({ profile, unread }: FacilityPart): string[] {
  return [...profile.values.keys(), ...(unread?.keys() ?? []), 'rounding'];
}

function saidOf(table: FacilityTable, part: number, about: Subject): FacilityFact {
  const one = table.parts[part];
  switch (about.kind) {
    case 'institution':
      return table.institution;
    case 'name':
    case 'type':
    case 'residents':
      return one?.[about.kind];
    case 'answer':
      return answerOf(one, about.item);
  }
}

function answerOf(part: FacilityPart | undefined, item: string): FacilityFact {
  const value = item === 'rounding' ? part?.profile.rounding : part?.profile.values.get(item);
  return value ?? part?.unread?.get(item);
}
