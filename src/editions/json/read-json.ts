import type { Edition } from '../../norms/schema';
import { editionSchema } from '../edition-schema';
import { limits } from '../limits';
import { isEditionText, withoutStandIns, withStandIns } from '../stand-in';
import type { MistakeKey } from '../messages/en';
import { oncePerCause, problem, type JsonMistake, type Path, type Problem } from '../mistake';
import { isTooDeep, wrongKeys } from './scan';

/** An edition as JSON, indented so that people can read and compare it line by line. */
export function editionToJson(edition: Edition): string {
  const missingLeftOut = (_: string, value: unknown): unknown =>
    isEditionText(value) ? withoutStandIns(value) : value;
  return `${JSON.stringify(edition, missingLeftOut, 2)}\n`;
}

/**
 * Reads an edition from any JSON text. All mistakes are reported at once, and then there is no edition. What is too
 * large, nested too deeply or not JSON is not read further.
 */
export function readEditionJson(text: string): Edition | JsonMistake[] {
  const whole = (key: MistakeKey, params: Problem['params'] = {}): JsonMistake[] => [{ path: '', key, params }];
  if (text.length > limits.bytes || new TextEncoder().encode(text).length > limits.bytes)
    return whole('jsonTooLarge', { limit: limits.bytes / 1e6 });
  if (parse(text) === undefined) return whole('jsonSyntax');
  if (isTooDeep(text)) return whole('jsonTooDeep', { limit: limits.depth });
  const keys = wrongKeys(text);
  if (keys.length > 0)
    return oncePerCause(
      keys.map((one): JsonMistake => ({ path: '', ...one })),
      ({ path }) => path,
    ).slice(0, limits.mistakes);
  return readData(parse(text, inTodaysForm));
}

function parse(text: string, change?: typeof inTodaysForm): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''), change);
  } catch {
    return undefined;
  }
}

/** Texts in every language; posts as they were written before other things than beds could form them. */
function inTodaysForm(key: string, value: unknown): unknown {
  if (isEditionText(value)) return withStandIns(value);
  if (key !== 'post' || typeof value !== 'object' || value === null || !('beds' in value)) return value;
  const { beds, ...post } = value;
  return 'per' in post ? value : { ...post, per: { beds } };
}

function readData(data: unknown): Edition | JsonMistake[] {
  const beyond = findTooMany(data);
  if (beyond !== undefined) return [beyond];
  const parsed = editionSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const mistakes = new Map<string, JsonMistake>();
  for (const issue of parsed.error.issues) {
    const path = issue.path.join('/');
    if (!mistakes.has(path)) mistakes.set(path, { path, ...problemOf(issue) });
  }
  return oncePerCause([...mistakes.values()], ({ path }) => path).slice(0, limits.mistakes);
}

/** Refuses data with too many values or too long a list before its parts are checked. */
function findTooMany(data: unknown): JsonMistake | undefined {
  let values = 0;
  const waiting: { path: Path; value: unknown }[] = [{ path: [], value: data }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, value } = next;
    if (typeof value !== 'object' || value === null) continue;
    const parts = Object.entries(value);
    const limit = path[path.length - 1] === 'cells' ? limits.columns : limits.positions;
    if (parts.length > limit) return tooMany(path, parts.length, limit);
    values += parts.length;
    if (values > limits.values) return tooMany([], values, limits.values);
    for (const [key, part] of parts) waiting.push({ path: [...path, key], value: part });
  }
  return undefined;
}

function tooMany(path: Path, count: number, limit: number): JsonMistake {
  return { path: path.join('/'), key: 'tooMany', params: { count, limit } };
}

type Issue = NonNullable<ReturnType<typeof editionSchema.safeParse>['error']>['issues'][number];

function problemOf(issue: Issue): Problem {
  switch (issue.code) {
    case 'custom':
      return issue.params === undefined ? problem('jsonValue') : (issue.params as unknown as Problem);
    case 'unrecognized_keys':
      return problem('jsonKeyUnknown', { names: issue.keys.slice(0, 10) });
    case 'invalid_type':
    case 'invalid_union':
      return problem(issue.message.endsWith('received undefined') ? 'jsonMissing' : 'jsonType');
    case 'too_big':
      return problem('tooGreat', { limit: Number(issue.maximum) });
    default:
      return problem('jsonValue');
  }
}
