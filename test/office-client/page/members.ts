import { ClientCollection, ClientObject } from '../../../src/preview/office/excel/client-object';
import { NamedItem } from '../../../src/preview/office/excel/named-items';
import { Setting } from '../../../src/preview/office/excel/settings';
import { Worksheet } from '../../../src/preview/office/excel/worksheet';

/** What the browser workbook has no answer to: tests fail by it, whatever the add-in makes of the refusal. */
export class Unknown extends Error {}

export const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A member by its name on the wire. */
export function memberOf(one: object, name: string): unknown {
  const found: unknown = name in one ? Reflect.get(one, name) : undefined;
  if (found === undefined) throw new Unknown(`The browser workbook has no ${one.constructor.name}.${name}.`);
  return found;
}

/** `undefined` in the page's call is `null` on the wire. */
export function call(one: object, name: string, given: readonly unknown[]): unknown {
  const method = memberOf(one, name);
  if (typeof method !== 'function') throw new Unknown(`${one.constructor.name}.${name} is no method.`);
  return Reflect.apply(
    method,
    one,
    given.map((argument) => (argument === null ? undefined : argument)),
  ) as unknown;
}

export function isNull(one: unknown): boolean {
  return one === null || (one instanceof ClientObject && one.isNullObject);
}

/** The members of an object that tell it from the others of its collection, unasked, as Excel tells them. */
export function identityOf(one: unknown): { property: string; told: string } | undefined {
  if (one instanceof Worksheet) return { property: 'id', told: 'Id' };
  if (one instanceof NamedItem) return { property: 'name', told: '_Id' };
  if (one instanceof Setting) return { property: 'key', told: '_Id' };
  return undefined;
}

export function isCollection(one: unknown): one is ClientCollection<unknown, ClientObject<unknown>> {
  return one instanceof ClientCollection;
}
