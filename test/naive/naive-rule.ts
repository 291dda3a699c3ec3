/**
 * A rule of the worksheets' notation by plain reading: slow, obvious, and sharing nothing with src/. Everything that the
 * rule asks must be known. A share of a unit is granted in half units, rounded down, unless the rule says otherwise.
 */
export type Known = Readonly<Record<string, number | boolean>>;

export function naiveUnits(text: string, known: Known): number {
  if (text.startsWith('(') && text.endsWith(')') && partsOf(text, ' + ').length === 1)
    return naiveUnits(text.slice(1, -1), known);
  const parts = partsOf(text, ' + ').filter((part) => part !== '');
  // “per 20 a + per 40 b” is one share, and bed kinds after “min” belong to one post.
  const terms: string[] = [];
  for (const part of parts)
    if (/^per /.test(part) || (/^\d+ \w+/.test(part) && / per post/.test(terms[terms.length - 1] ?? '')))
      terms[terms.length - 1] += ` + ${part}`;
    else terms.push(part);
  if (terms.length > 1) return terms.reduce((sum, term) => sum + naiveUnits(term, known), 0);
  const [rule = '', conditions] = text.split(' if ');
  if (conditions !== undefined && !conditions.split(' & ').every((one) => isSo(one, known))) return 0;
  const [least = ''] = rule.split(' – ');
  return bounded(least, known);
}

/** The text divided where the mark stands outside brackets. */
function partsOf(text: string, mark: string): string[] {
  const parts = [''];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0 && text.startsWith(mark, at)) {
      parts.push('');
      at += mark.length - 1;
    } else parts[parts.length - 1] += text.charAt(at);
  }
  return parts;
}

const figure = (text: string): number => Number(text.replace(',', '.'));
const count = (known: Known, item: string | undefined): number => Number(known[item ?? '']);

function isSo(condition: string, known: Known): boolean {
  const compared = /^(\w+) (≥|>|<|≤) ([\d.,]+)$/.exec(condition);
  if (compared === null)
    return condition.startsWith('not ') ? known[condition.slice(4)] === false : known[condition] === true;
  const [, item, sign, limit = ''] = compared;
  const has = count(known, item);
  if (sign === '≥') return has >= figure(limit);
  if (sign === '>') return has > figure(limit);
  return sign === '<' ? has < figure(limit) : has <= figure(limit);
}

function bounded(rule: string, known: Known): number {
  const least = /(.*), min ([\d.,]+)$/.exec(rule);
  if (least !== null) return Math.max(bounded(least[1] ?? '', known), figure(least[2] ?? ''));
  const most = /(.*), max ([\d.,]+)$/.exec(rule);
  if (most !== null) return Math.min(bounded(most[1] ?? '', known), figure(most[2] ?? ''));
  return counted(rule, known);
}

function counted(rule: string, known: Known): number {
  const norm = /^norm (\w+)$/.exec(rule);
  if (norm !== null) return count(known, norm[1]);
  const post = /^(\w+) per post(?: (\w+))?,/.exec(rule);
  if (post !== null)
    return (
      unitsOfPost(post[1] ?? '', known) *
      (known[post[2] ?? ''] === undefined ? postsFormed(rule, known) : count(known, post[2]))
    );
  const hours = /^([\d.,]+) hours a day × (\w+), year (\w+)$/.exec(rule);
  if (hours !== null) return halves((figure(hours[1] ?? '') * count(known, hours[2]) * 365) / count(known, hours[3]));
  const further = /^([\d.,]+) per further (\d+) (\w+) above (\d+)(, or part)?$/.exec(rule);
  if (further !== null) {
    const above = Math.max(0, count(known, further[3]) - Number(further[4]));
    const steps = above / Number(further[2]);
    return figure(further[1] ?? '') * (further[5] === undefined ? Math.floor(steps) : Math.ceil(steps));
  }
  const share = /^([\d.,]+) (per .*?)(, round whole-up)?$/.exec(rule);
  if (share !== null) {
    const all = (share[2] ?? '').split(' + ').reduce((sum, part) => {
      const [, each = '', item] = /^per ([\d.,]+) (\w+)$/.exec(part) ?? [];
      return sum + count(known, item) / figure(each);
    }, 0);
    const exact = figure(share[1] ?? '') * all;
    return share[3] === undefined ? halves(exact) : Math.ceil(exact - 1e-9);
  }
  const [units = '', ...items] = rule.split(' × ');
  return items.reduce((product, item) => product * count(known, item), figure(units));
}

function unitsOfPost(text: string, known: Known): number {
  return /^\d/.test(text) ? figure(text) : count(known, text);
}

function postsFormed(rule: string, known: Known): number {
  const part = rule.includes(', or part');
  const posts = [...(rule.split(', min ')[1] ?? '').matchAll(/(\d+) (\w+)/g)].reduce((sum, [, each, item]) => {
    const all = count(known, item) / Number(each);
    return sum + (part ? Math.ceil(all) : Math.floor(all));
  }, 0);
  return rule.endsWith('min 1 post') ? Math.max(1, posts) : posts;
}

function halves(units: number): number {
  return Math.floor(units * 2 + 1e-9) / 2;
}
