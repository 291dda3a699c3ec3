import { wrongArgument } from './error';

/**
 * `'values, format/fill/color'`, `['values']`, `{ values: true }` or `{ select: 'values', top: 1 }`; undefined for
 * everything.
 */
export type LoadOption = string | string[] | Record<string, unknown> | undefined;

/** The paths to load of each item; without paths, all properties that are not objects. */
export interface Load {
  readonly paths: readonly string[] | undefined;
  readonly top: number | undefined;
  readonly skip: number | undefined;
}

/** @throws OfficeError for an option that Excel does not accept */
export function readLoadOption(option: LoadOption): Load {
  if (option === undefined || option === null) return { paths: undefined, top: undefined, skip: undefined };
  if (typeof option !== 'object' && typeof option !== 'string') throw wrongArgument('option');
  if (typeof option === 'string' || Array.isArray(option)) return load(pathsIn(option));
  if (!isSelection(option)) return strict(option);
  const { select, top, skip } = option;
  const paths = select === undefined ? undefined : pathsIn(select as string | string[]);
  return load(paths, numberIn(top), numberIn(skip));
}

function load(paths: readonly string[] | undefined, top?: number, skip?: number): Load {
  const isAll = paths === undefined || paths.length === 0 || paths.includes('*');
  return { paths: isAll ? undefined : paths, top, skip };
}

/** Of a collection, `items/name` and `name` are the same. */
function pathsIn(select: string | string[]): string[] {
  const paths = Array.isArray(select) ? select : select.split(',');
  return paths
    .map((path) =>
      path
        .trim()
        .replaceAll('.', '/')
        .replace(/^items$/, '*')
        .replace(/^items\//, ''),
    )
    .filter(Boolean);
}

function isSelection(option: Record<string, unknown>): boolean {
  const isList = (value: unknown): boolean => typeof value === 'string' || Array.isArray(value);
  const { select, top, skip } = option;
  return isList(select) || typeof top === 'number' || typeof skip === 'number' || Object.keys(option).length === 0;
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** `{ values: true, format: { fill: { color: true } } }`, with `$all`, `$top` and `$skip`. */
function strict({ $top, $skip, ...option }: Record<string, unknown>): Load {
  return load(strictPaths(option, 'option'), numberIn($top), numberIn($skip));
}

function strictPaths(option: object, at: string): string[] {
  return Object.entries(option).flatMap(([name, value]: [string, unknown]) => {
    const key = name === '$all' ? '*' : name;
    if (typeof value === 'boolean') return value ? [key] : [];
    if (typeof value !== 'object' || value === null || name === '$all') throw wrongArgument(`${at}.${name}`);
    return strictPaths(value, `${at}.${name}`).map((path) => `${key}/${path}`.replace(/^items\//, ''));
  });
}
