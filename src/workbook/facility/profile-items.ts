import { addUnder } from '../../engine/add-under';
import { askedOf } from '../../engine/asked';
import { roundings } from '../../engine/rounding';
import { say } from '../../i18n/say';
import type { Language, ProfileItem } from '../../norms/schema';
import { asText } from '../sheet/literal';
import type { CellEntry, EntryRule } from '../sheet/sheet-content';
import type { FacilityPart, FacilityPlan } from './plan';
import { sheetRounding } from './say-rounding';
import { sheetWord } from './words';

/** A line of a part's profile: an item, and the rows of the norms that ask for it. */
export interface ProfileLine {
  readonly item: ProfileItem;
  readonly rows: readonly number[];
}

/** All items that a part's facility type may need, whatever its residents and other answers, in the edition's order. */
export function profileLines({ norms }: Pick<FacilityPlan, 'norms'>, { type, profile }: FacilityPart): ProfileLine[] {
  const place = norms.edition.types.findIndex(({ id }) => id === type);
  const rowsByItem = new Map<string, number[]>();
  for (const compiled of norms.positions)
    for (const item of askedOf(norms, compiled, place)) addUnder(rowsByItem, item, compiled.position.row);
  return norms.edition.profile
    .filter(({ id, kind }) => rowsByItem.has(id) || profile.values.has(id) || kind === 'rounding')
    .map((item) => ({ item, rows: rowsByItem.get(item.id) ?? [] }));
}

/**
 * The content of an answer cell: yes and no in the sheet's words, `?` for what is not known, an invalid answer as it
 * was.
 */
export function answerCell(
  language: Language,
  { id, kind }: ProfileItem,
  { profile, unread }: FacilityPart,
): CellEntry {
  const { rounding } = profile;
  if (kind === 'rounding' && rounding !== undefined) return asText(sheetRounding(language, rounding));
  const value = profile.values.get(id);
  if (typeof value === 'boolean') return say(language, value ? 'yes' : 'no');
  const words = unread?.get(id);
  return value ?? (words === undefined ? '?' : asText(words));
}

const kinds = { 'yes-no': 'kindYesNo', whole: 'kindWhole', number: 'kindNumber', rounding: 'kindRounding' } as const;

/** The possible answers, the rows that ask for the item, and the other act that decides it, if any. */
export function hintCell(language: Language, { item, rows }: ProfileLine): string {
  const parts = [
    say(language, kinds[item.kind]),
    ...(rows.length > 0 ? [sheetWord(language, 'hintRows', { rows: [...rows] })] : []),
    ...(item.decidedBy ? [item.decidedBy[language]] : []),
  ];
  return parts.join('; ');
}

/** The validation rule of an answer cell. Excel's rule for numbers would refuse the `?`. */
export function answerRule(language: Language, { kind }: ProfileItem, at: string): EntryRule {
  const title = sheetWord(language, 'unfit');
  const number = `ISNUMBER(${at}),${at}>=0`;
  switch (kind) {
    case 'yes-no': {
      const [yes, no] = [say(language, 'yes'), say(language, 'no')];
      const message = sheetWord(language, 'unfitYesNo', { yes, no });
      return { at, rule: { kind: 'list', choices: [yes, no, '?'] }, title, message };
    }
    case 'rounding':
      return {
        at,
        rule: { kind: 'list', choices: [...roundings.map((one) => sheetRounding(language, one)), '?'] },
        title,
        message: sheetWord(language, 'unfitRounding'),
      };
    case 'whole':
      return {
        at,
        rule: { kind: 'formula', formula: `=OR(${at}="?",IF(ISNUMBER(${at}),AND(${at}>=0,${at}=INT(${at})),FALSE))` },
        title,
        message: sheetWord(language, 'unfitWhole'),
      };
    case 'number':
      return {
        at,
        rule: { kind: 'formula', formula: `=OR(${at}="?",AND(${number}))` },
        title,
        message: sheetWord(language, 'unfitNumber'),
      };
  }
}
