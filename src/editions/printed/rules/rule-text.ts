import { writeItem } from '../../notation/write-rule';
import type { CountedItem } from '../items/counted-item';
import { unitsPerPost, workingYearHours } from '../items/known-items';
import type { PrintedCondition, Basis, Further, PrintedRule, Share, PrintedTerm } from './rule';

/** What the rules of a position count that no other position's do. */
export interface OwnItems {
  readonly norm: CountedItem;
  readonly posts: CountedItem;
}

/** A rule in the English notation of the worksheets; undefined where the notation has no words for it. */
export function ruleText(rule: PrintedRule, own: OwnItems): string | undefined {
  switch (rule.is) {
    case 'none':
      return '-';
    case 'norm': {
      const least = rule.atLeast === undefined ? '' : `, min ${rule.atLeast}`;
      return `norm ${writeItem(own.norm.id)}${least}${conditionsText(rule.requires)}`;
    }
    case 'terms':
      return termsText(rule, own);
  }
}

function termsText(rule: Extract<PrintedRule, { is: 'terms' }>, own: OwnItems): string | undefined {
  const texts = rule.terms.map((term) => termText(term, own));
  const said = texts.flatMap((text) => text ?? []);
  const [term] = rule.terms;
  if (said.length < texts.length || term === undefined) return undefined;
  const bounds = boundsText(rule);
  if (said.length === 1) return `${said.join('')}${bounds}${conditionsText(term.requires)}`;
  const parts = rule.terms.map(({ requires }, at) => {
    const text = `${said[at]}${conditionsText(requires)}`;
    return requires.length > 0 ? `(${text})` : text;
  });
  const sum = parts.join(' + ');
  return bounds === '' ? sum : `(${sum})${bounds}`;
}

function boundsText({ atLeast, atMost }: Extract<PrintedRule, { is: 'terms' }>): string {
  const least = atLeast === undefined ? '' : `, min ${atLeast}`;
  if (atMost === undefined) return least;
  const per = atMost.per === undefined ? '' : ` × ${writeItem(atMost.per.id)}`;
  return `${least}, max ${atMost.units}${per}`;
}

function termText({ units, most, basis }: PrintedTerm, own: OwnItems): string | undefined {
  if (units === undefined) return basisText(writeItem(unitsPerPost.id), basis, own);
  const least = basisText(String(units), basis, own);
  if (most === undefined || least === undefined) return least;
  const upper = basisText(String(most), basis, own);
  return upper === undefined || least.includes(' – ') ? undefined : `${least} – ${upper}`;
}

function basisText(units: string, basis: Basis, own: OwnItems): string | undefined {
  switch (basis.is) {
    case 'institution':
      return units;
    case 'per':
      return sharesText(units, basis);
    case 'each': {
      const items = basis.items.map(({ id }) => writeItem(id)).join(' + ');
      return `${units} × ${basis.items.length > 1 ? `(${items})` : items}`;
    }
    case 'product':
      return `${units} × ${basis.items.map(({ id }) => writeItem(id)).join(' × ')}`;
    case 'post': {
      // Without the number of beds that forms a post, the posts are counted like anything else.
      const { formed } = basis;
      if (formed === undefined) return `${units} × ${writeItem(own.posts.id)}`;
      return `${units} per post ${writeItem(own.posts.id)}, min ${formed.count} ${writeItem(formed.item.id)}`;
    }
    case 'further':
      return furtherText(units, basis);
    case 'hours':
      return `${units} hours a day × ${writeItem(basis.item.id)}, year ${writeItem(workingYearHours.id)}`;
  }
}

export function furtherText(units: string, { step, item, above, part }: Further): string {
  return `${units} per further ${step} ${writeItem(item.id)} above ${above}${part ? ', or part' : ''}`;
}

function sharesText(units: string, { shares, part }: Extract<Basis, { is: 'per' }>): string {
  const text = (of: (share: Share) => number): string =>
    `${units} ${shares.map((share) => `per ${of(share)} ${writeItem(share.item.id)}`).join(' + ')}`;
  const range = shares.some(({ to }) => to !== undefined);
  if (range) return `${text(({ count, to }) => to ?? count)} – ${text(({ count }) => count)}`;
  const whole = text(({ count }) => count);
  if (part === undefined) return whole;
  // Rounding is of the units: where a share is not one unit, its steps are counted from nought.
  return part === 'whole' && units === '1'
    ? `${whole}, round whole-up`
    : `${whole.replace(' per ', ' per further ')} above 0${part === 'whole' ? ', or part' : ''}`;
}

/** Conditions after a rule, with the word before them. */
function conditionsText(requires: readonly PrintedCondition[]): string {
  return requires.length === 0 ? '' : ` if ${requires.map(askedText).join(' & ')}`;
}

export function askedText(asked: PrintedCondition): string {
  const id = writeItem(asked.item.id);
  switch (asked.is) {
    case 'yes':
      return id;
    case 'no':
      return `not ${id}`;
    case 'atLeast':
      return `${id} ≥ ${asked.bound}`;
    case 'above':
      return `${id} > ${asked.bound}`;
    case 'below':
      return `${id} < ${asked.bound}`;
    case 'upTo':
      return `${id} ≤ ${asked.bound}`;
  }
}
