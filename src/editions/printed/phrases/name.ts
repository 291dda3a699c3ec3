import type { Clause } from './clause';
import { clausesOf } from './read-phrase';
import type { PrintedCondition } from '../rules/rule';
import { endsInRange } from '../text/range-of-numbers';

/** What a printed name says beside the name. */
export interface NameRead {
  readonly name: string;
  /** Where it exists: `(при наличии лифта)`. */
  readonly requires: readonly PrintedCondition[];
  /** What its figures are multiplied by: `(на 50 коек)`, `(1 единица на 50 коек)`. */
  readonly rule: readonly Clause[];
}

const bracket = /^(.+?)\s*\(([^()]+)\)$/su;
const tail =
  /^(\p{L}.+?)[\s,;:–-]+((?:из расчета|на каждые|на каждую|на каждый|по|на|от|свыше|более|менее|до|в учреждениях|для учреждений|при наличии|при отсутствии|әрбір|әр)\s.+)$/isu;

/** A name parted from the condition or the count that stands after it. What is not understood stays part of the name. */
export function readName(text: string): NameRead {
  for (const [form, needsNumber] of [
    [bracket, false],
    [tail, true],
  ] as const) {
    const [, name = '', more = ''] = withUnits(form.exec(text));
    const said = name === '' || isUnfinished(name) ? undefined : saidBy(more);
    if (said === undefined || (needsNumber && said.requires.length === 0 && !/\d/.test(more))) continue;
    const before = readName(name);
    return {
      name: before.name,
      requires: [...before.requires, ...said.requires],
      rule: [...before.rule, ...said.rule],
    };
  }
  return { name: text, requires: [], rule: [] };
}

/** A name with what is said behind it, to which a figure between them belongs: `Врач 1 на 100 коек`. */
function withUnits(found: RegExpExecArray | null): readonly string[] {
  const [text = '', name = '', more = ''] = found ?? [];
  const [, bare = '', units = ''] = /^(\p{L}.*?)[\s,;:–-]+(\d+(?:[.,]\d+)?)$/su.exec(name) ?? [];
  return units === '' || endsInRange(name) ? [text, name, more] : [text, bare, `${units} ${more}`];
}

/** What breaks off in a bracket, a range or before what is denied is no name: `Кассир (не`, `Дворник (при площади`. */
function isUnfinished(name: string): boolean {
  return endsInRange(name) || /\([^()]*$/u.test(name) || /(?<!\p{L})не$/iu.test(name);
}

/** One way alone to read it, and only as a condition or as what figures are multiplied by. */
function saidBy(text: string): Pick<NameRead, 'requires' | 'rule'> | undefined {
  const ways = clausesOf(text).map((clauses) => clauses.filter(({ is }) => is !== 'remark' && is !== 'and'));
  const conditions = ways.filter((clauses) => clauses.length > 0 && clauses.every(({ is }) => is === 'asked'));
  const [asked] = conditions;
  if (asked !== undefined && conditions.length === 1)
    return { requires: asked.flatMap((one) => (one.is === 'asked' ? [one.asked] : [])), rule: [] };
  const rules = ways.filter((clauses) =>
    clauses.some((one) => one.is === 'shifts' || (one.is === 'basis' && one.basis.is !== 'institution')),
  );
  const [rule] = rules;
  const counted = /\d|кажд|әрбір|(?<!\p{L})(один|одну|одно|бір|смену|ауысым\p{L}*)(?!\p{L})/iu.test(text);
  return rule !== undefined && rules.length === 1 && counted ? { requires: [], rule } : undefined;
}
