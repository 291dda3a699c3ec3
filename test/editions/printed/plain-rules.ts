/** What a facility has, by the ids of items. */
export type Counts = Readonly<Record<string, number | boolean>>;

/**
 * The units of a rule in the English notation, by plain reading: slow, obvious, and sharing nothing with src/. Undefined
 * where it asks what the counts do not hold.
 */
export function unitsOf(rule: string, counts: Counts): number | undefined {
  if (rule === '-') return 0;
  const parts = splitOutside(rule, ' + ');
  const isSum = parts.length > 1 && !/^[\d.]+ per [\d.]+ \S+( \+ per [\d.]+ \S+)+/.test(rule);
  if (isSum) {
    const sums = parts.map((part) => unitsOf(withoutBrackets(part), counts));
    return sums.some((one) => one === undefined) ? undefined : sums.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  }
  const [quantity = '', condition] = rule.split(' if ');
  if (condition !== undefined) {
    const holds = condition.split(' & ').map((one) => holdsIn(one, counts));
    if (holds.includes(undefined)) return undefined;
    if (holds.includes(false)) return 0;
  }
  return bounded(quantity, counts);
}

function bounded(text: string, counts: Counts): number | undefined {
  const [plain = '', ...bounds] = text.split(', ');
  const units = plainUnits(plain, counts);
  return bounds.reduce<number | undefined>((value, bound) => {
    const [word, number] = bound.split(' ');
    if (value === undefined) return undefined;
    return word === 'min' ? Math.max(value, Number(number)) : Math.min(value, Number(number));
  }, units);
}

function plainUnits(text: string, counts: Counts): number | undefined {
  const further = /^([\d.]+) per further ([\d.]+) (\S+) above ([\d.]+)$/.exec(text);
  if (further) {
    const count = counts[further[3] ?? ''];
    if (typeof count !== 'number') return undefined;
    return Number(further[1]) * Math.max(0, Math.floor((count - Number(further[4])) / Number(further[2])));
  }
  const share = /^([\d.]+) per ([\d.]+) (\S+)$/.exec(text);
  if (share) {
    const count = counts[share[3] ?? ''];
    return typeof count === 'number' ? (Number(share[1]) * count) / Number(share[2]) : undefined;
  }
  const each = /^([\d.]+) × (\S+)$/.exec(text);
  if (each) {
    const count = counts[each[2] ?? ''];
    return typeof count === 'number' ? Number(each[1]) * count : undefined;
  }
  return /^[\d.]+$/.test(text) ? Number(text) : undefined;
}

function holdsIn(condition: string, counts: Counts): boolean | undefined {
  const compared = /^(\S+) (≥|>|<|≤) ([\d.]+)$/.exec(condition);
  if (compared) {
    const count = counts[compared[1] ?? ''];
    const bound = Number(compared[3]);
    if (typeof count !== 'number') return undefined;
    return { '≥': count >= bound, '>': count > bound, '<': count < bound, '≤': count <= bound }[compared[2] ?? '≥'];
  }
  const negative = condition.startsWith('not ');
  const is = counts[condition.replace(/^not /, '')];
  return typeof is === 'boolean' ? is !== negative : undefined;
}

function splitOutside(text: string, by: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0 && text.startsWith(by, at)) {
      parts.push(text.slice(from, at));
      from = at + by.length;
    }
  }
  return [...parts, text.slice(from)];
}

function withoutBrackets(text: string): string {
  return /^\(.*\)$/.test(text) ? text.slice(1, -1) : text;
}
