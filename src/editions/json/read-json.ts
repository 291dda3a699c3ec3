import { editionSchema, type Edition } from '../../norms/schema';
import { checkEdition } from '../checks/check-edition';
import { limits } from '../limits';
import type { MistakeKey } from '../messages/en';
import type { JsonMistake, Path, Problem } from '../mistake';
import { isTooDeep, wrongKeys } from './scan';

/** An edition as a JSON text that people can read and compare line by line. */
export function editionToJson(edition: Edition): string {
  return `${JSON.stringify(edition, null, 2)}\n`;
}

/**
 * Reads an edition from a JSON text that may be anything at all. All that is wrong is told at once; then there is no
 * edition. What is too large, too deep or no JSON is not looked into.
 */
export function readEditionJson(text: string): Edition | JsonMistake[] {
  const whole = (key: MistakeKey, params: Problem['params'] = {}): JsonMistake[] => [{ path: '', key, params }];
  if (text.length > limits.bytes || new TextEncoder().encode(text).length > limits.bytes)
    return whole('jsonTooLarge', { limit: limits.bytes / 1e6 });
  const data = parse(text);
  if (data === undefined) return whole('jsonSyntax');
  if (isTooDeep(text)) return whole('jsonTooDeep', { limit: limits.depth });
  const keys = wrongKeys(text);
  if (keys.length > 0) return keys.slice(0, limits.mistakes).map((one) => ({ path: '', ...one }));
  return readData(data);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function readData(data: unknown): Edition | JsonMistake[] {
  const mistakes = new Map<string, JsonMistake>();
  const tell = (path: Path, key: MistakeKey, params: Problem['params'] = {}): void => {
    const at = path.join('/');
    if (!mistakes.has(at)) mistakes.set(at, { path: at, key, params });
  };
  const beyond = findTooMany(data);
  if (beyond !== undefined) return [beyond];
  const parsed = editionSchema.safeParse(data);
  const shape = parsed.success ? [] : parsed.error.issues.filter(({ code }) => code !== 'custom');
  for (const issue of shape) tell(issue.path.map(String), ...sayIssue(issue));
  // Only what has the shape of an edition can be asked whether it holds together.
  if (shape.length === 0) checkEdition(data as Edition, tell);
  if (parsed.success && mistakes.size === 0) return parsed.data;
  if (mistakes.size === 0) tell([], 'unsound', { message: parsed.error?.issues[0]?.message ?? '' });
  return [...mistakes.values()].slice(0, limits.mistakes);
}

/** Data with a list or with values beyond all need is refused before its parts are looked at. */
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

function sayIssue(issue: Issue): [MistakeKey, Problem['params']] {
  if (issue.code === 'unrecognized_keys') return ['jsonKeyUnknown', { names: issue.keys.slice(0, 10) }];
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union')
    return [issue.message.endsWith('received undefined') ? 'jsonMissing' : 'jsonType', {}];
  if (issue.code === 'too_big') return ['tooGreat', { limit: Number(issue.maximum) }];
  return ['jsonValue', {}];
}
