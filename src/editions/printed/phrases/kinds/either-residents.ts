import { foundNumber, phraseKind } from '../clause';
import { itemNamed } from '../../items/items';

/**
 * Shares of two kinds of people, each named in words before its number: `… қызмет алушы 20 адамға немесе … қызмет алушы
 * 40 адамға`. Nobody is of both kinds, so the shares are added.
 */
export const eitherResidents = phraseKind(
  ['"one #first адамға немесе "other #second адамға', '"one #first человек или "other #second человек'],
  (found) => {
    const { one = '', other = '' } = found.texts;
    const shares = [
      { count: foundNumber(found, 'first'), item: itemNamed(one) },
      { count: foundNumber(found, 'second'), item: itemNamed(other) },
    ];
    return [{ is: 'basis', basis: { is: 'per', shares } }];
  },
);

/** Whose item is named in words before the number: `жеке күтімді қажет ететін 6 ауыр науқасқа`. */
export const perOfKind = phraseKind(['"kind #count {item:dative}'], (found) => {
  const { kind = '', item = '' } = found.texts;
  if (/тәулік|сағат|ауысым|^(орын|төсек(-орын)?)$/iu.test(kind)) return undefined;
  const surface = found.items['item'];
  const counted = surface?.ofPosition === 'area' ? surface : itemNamed(`${kind} ${item}`);
  const count = foundNumber(found, 'count');
  if (count === 1) return [{ is: 'basis', basis: { is: 'each', items: [counted] } }];
  return [{ is: 'basis', basis: { is: 'per', shares: [{ count, item: counted }] } }];
});
