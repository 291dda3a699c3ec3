import { isCounted, isOnlyCounted, isRateTitle, isUnitsTitle, roleOf, type TitledRole } from './column-roles';

/** What the titles of a column leave open of the figures below them. */
export interface UnitsTitle {
  /** Whether one names two things that are counted. */
  readonly countsTwo: boolean;
  /** Whether none says that units are counted, or one names a rate. */
  readonly mayBeMoney: boolean;
}

/** What the titles over a column of units leave open. */
export function unitsTitle(titles: readonly string[]): UnitsTitle {
  return {
    countsTwo: titles.some(countsTwoThings),
    mayBeMoney: titles.some(isRateTitle) || !titles.some(isUnitsTitle),
  };
}

/** What parts the things that one title names. */
const betweenParts = /[/\\|(),;+]|\s[-–—]\s|(?<=\p{L})[-–—](?=\p{L})|\s(?:и|және|мен|and)\s/u;

/**
 * Whether a title names two things that are counted, so that a cell below it may hold a figure of each: “Штат/факт”, “Кол-во
 * ставок (чел.)”, “План факт”. A title in two languages names one, as does “Занято (фактически)”.
 */
function countsTwoThings(title: string): boolean {
  const parts = title.split(betweenParts).map((part) => part.trim());
  const words = parts.length > 1 ? [] : title.split(' ');
  return (
    areTwo(parts.map(thingCounted)) ||
    (words.every((word) => isCounted(roleOf(word))) && words.some(isApproved) && areTwo(words.map(thingCounted))) ||
    (parts.some((part) => isCounted(roleOf(part))) && hasUnknownSide(title))
  );
}

const isApproved = (title: string): boolean => roleOf(title) === 'approved';
const areTwo = (things: readonly (TitledRole | undefined)[]): boolean =>
  new Set(things.filter((thing) => thing !== undefined)).size > 1;

/** What a part of a title counts; nothing of its own where it only says that something is counted: “Численность, чел.” */
function thingCounted(part: string): TitledRole | undefined {
  const role = roleOf(part);
  if (!isCounted(role) || (role === 'approved' && isOnlyCounted(part))) return undefined;
  return role === 'actual' ? 'occupied' : role;
}

/** Whether one side of a stroke counts something and nobody knows what the other is: `Штат/зан.` */
function hasUnknownSide(title: string): boolean {
  const sides = title.split(/[/\\]/u).filter((side) => /\p{L}{3}/u.test(side));
  return sides.length === 2 && sides.some((side) => roleOf(side.trim()) === undefined);
}
