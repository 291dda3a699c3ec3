import type { CountedItem } from '../items/counted-item';
import { unitsPerPost, workingYearHours } from '../items/known-items';
import type { Basis, PrintedRule, PrintedTerm } from './rule';
import type { OwnItems } from './rule-text';

/** A rule with each of its items replaced by what it means. */
export function withItems(rule: PrintedRule, meant: (item: CountedItem) => CountedItem): PrintedRule {
  if (rule.is !== 'terms') return rule;
  const { atMost } = rule;
  const terms = rule.terms.map((term): PrintedTerm => ({ ...term, basis: basisWith(term.basis, meant) }));
  if (atMost?.per === undefined) return { ...rule, terms };
  return { ...rule, terms, atMost: { units: atMost.units, per: meant(atMost.per) } };
}

function basisWith(basis: Basis, meant: (item: CountedItem) => CountedItem): Basis {
  switch (basis.is) {
    case 'institution':
      return basis;
    case 'post': {
      const { formed } = basis;
      return formed === undefined ? basis : { is: 'post', formed: { ...formed, item: meant(formed.item) } };
    }
    case 'per':
      return { ...basis, shares: basis.shares.map((share) => ({ ...share, item: meant(share.item) })) };
    case 'each':
    case 'product':
      return { ...basis, items: basis.items.map(meant) };
    case 'further':
    case 'hours':
      return { ...basis, item: meant(basis.item) };
  }
}

/** Everything that a rule counts or asks. */
export function itemsOfRule(rule: PrintedRule, own: OwnItems): CountedItem[] {
  switch (rule.is) {
    case 'none':
      return [];
    case 'norm':
      return [own.norm, ...rule.requires.map(({ item }) => item)];
    case 'terms':
      return [
        ...rule.terms.flatMap(({ units, basis, requires }) => [
          ...(units === undefined ? [unitsPerPost] : []),
          ...itemsOfBasis(basis, own),
          ...requires.map(({ item }) => item),
        ]),
        ...(rule.atMost?.per === undefined ? [] : [rule.atMost.per]),
      ];
  }
}

function itemsOfBasis(basis: Basis, own: OwnItems): CountedItem[] {
  switch (basis.is) {
    case 'institution':
      return [];
    case 'post':
      return basis.formed === undefined ? [own.posts] : [own.posts, basis.formed.item];
    case 'per':
      return basis.shares.map(({ item }) => item);
    case 'each':
    case 'product':
      return [...basis.items];
    case 'further':
      return [basis.item];
    case 'hours':
      return [basis.item, workingYearHours];
  }
}
