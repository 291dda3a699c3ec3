import type { CountedItem } from '../items/counted-item';
import { itemName } from '../items/item-names';
import { languageOf } from '../items/items';
import { itemCalled } from '../items/known-items';
import type { OwnItems } from './rule-text';

/** What is asked of a position alone: its norm by another act, its posts. */
export function ownItems(id: string, name: string): OwnItems {
  const language = languageOf(name);
  return {
    norm: { id: `norm.${id}`, kind: 'number', name: { [language]: itemName(language, 'norm', { name }) } },
    posts: { id: `posts.${id}`, kind: 'whole', name: { [language]: itemName(language, 'posts', { name }) } },
  };
}

const ofYards = /дворник|аула\s+сыпыр|yard/iu;
const ofCleaning = /убор|тазала|жинау|clean|farrosh/iu;
const ofTractors = /трактор|tractor/iu;

/** Square metres are those that the position cleans; a tractor driver's vehicle is the tractor. */
export function meantBy(item: CountedItem, position: string, name: string): CountedItem {
  if (item.id === 'vehicles' && ofTractors.test(name)) return itemCalled('tractors');
  if (item.ofPosition !== 'area' || ofCleaning.test(name)) return item;
  if (ofYards.test(name)) return itemCalled('yardArea');
  const language = languageOf(name);
  return { id: `area.${position}`, kind: 'number', name: { [language]: itemName(language, 'area', { name }) } };
}
