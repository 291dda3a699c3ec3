import type { CountedItem } from '../items/counted-item';
import { idOf } from '../text/ids';
import { itemName } from '../items/item-names';
import { languageOf } from '../items/items';
import { countedInConditions, knownConditions, knownItems, type KnownItem } from '../items/known-items';
import type { PrintedCondition } from './rule';
import { tokensOf } from '../text/tokens';

/** Whether there is something, as a question: by the name of what is known, else in the page's own words. */
export function conditionOf(what: string, present: boolean): PrintedCondition | undefined {
  const condition = knownConditions.find((one) => isWhole(one, what));
  if (condition !== undefined) return { is: present ? 'yes' : 'no', item: condition.item };
  const counted = knownItems.find(
    ({ item }, at) => countedInConditions.includes(item.id) && isWhole(knownItems[at], what),
  );
  if (counted !== undefined) {
    if (present) return { is: 'atLeast', item: counted.item, bound: 1 };
    return { is: 'below', item: counted.item, bound: 1 };
  }
  return { is: present ? 'yes' : 'no', item: yesNo(what) };
}

/** A condition that is true or not as it is printed. */
export function conditionNamed(what: string): PrintedCondition {
  return { is: 'yes', item: yesNo(what) };
}

function isWhole(known: KnownItem | undefined, what: string): boolean {
  const tokens = tokensOf(what);
  return (known?.words ?? []).some(
    (words) =>
      words.length === tokens.length &&
      words.every((test, at) => {
        const token = tokens[at];
        return token?.is === 'word' && test.test(token.word);
      }),
  );
}

function yesNo(what: string): CountedItem {
  const language = languageOf(what);
  const there = itemName(language, 'isThere', { what });
  return { id: idOf(what), kind: 'yes-no', name: { [language]: there.charAt(0).toUpperCase() + there.slice(1) } };
}
