import { invalidArgument, itemNotFound, OfficeError, propertyNotLoaded } from './error';
import type { RequestContext } from './request-context';

/** How a property of an Excel object is read from the workbook, and written if it can be. */
export interface Property<Target> {
  get(target: Target): unknown;
  set?(target: Target, value: unknown): void;
}

/** `'values, format/fill/color'`, `['values']` or `{ values: true }`; nothing for everything. */
export type LoadOption = string | string[] | Record<string, unknown> | undefined;

/**
 * An object of Excel as the add-in holds it: `Target` is what it stands for in the workbook, found when the batch that
 * first mentions it is done, or at once for what is always there. A target of `null` is a null object.
 */
export abstract class ClientObject<Target> {
  protected target: Target | null | undefined;
  private readonly loaded = new Map<string, unknown>();

  constructor(
    readonly context: RequestContext,
    find: () => Target | null,
    isAlwaysThere = false,
  ) {
    if (isAlwaysThere) this.target = find();
    else context.enqueue(() => void (this.target = find()));
  }

  get isNullObject(): boolean {
    if (this.target === undefined) throw propertyNotLoaded('isNullObject');
    return this.target === null;
  }

  load(option?: LoadOption): this {
    for (const path of loadPaths(option, this.propertyNames())) this.loadPath(path);
    return this;
  }

  track(): this {
    return this;
  }

  untrack(): this {
    return this;
  }

  toJSON(): Record<string, unknown> {
    return Object.fromEntries(this.loaded);
  }

  /** Reads the value that the last `load` and `sync` brought. */
  readLoaded(property: string): unknown {
    if (!this.loaded.has(property)) throw propertyNotLoaded(property);
    return this.loaded.get(property);
  }

  /** Queues a change; the add-in reads its own value back at once. */
  writeProperty(property: string, value: unknown): void {
    const set = this.properties()[property]?.set;
    if (!set) throw invalidArgument(property);
    this.loaded.set(property, value);
    this.context.enqueue(() => set(this.found(), value));
  }

  protected abstract properties(): Record<string, Property<Target>>;

  protected propertyNames(): string[] {
    return Object.keys(this.properties());
  }

  protected loadPath(path: string): void {
    const [first = '', ...rest] = path.split('/');
    if (rest.length > 0) {
      const child: unknown = Reflect.get(this, first);
      if (!(child instanceof ClientObject)) throw invalidArgument(path);
      child.load(rest.join('/'));
      return;
    }
    this.context.enqueue(async () => {
      const property = this.properties()[first];
      if (!property) throw invalidArgument(path);
      if (this.target === null) return;
      await this.context.settled();
      this.loaded.set(first, property.get(this.found()));
    });
  }

  /** Queues something to be done with the object. On a null object nothing is done, in silence as in Excel. */
  protected act(action: (target: Target) => void): void {
    this.context.enqueue(() => {
      if (this.target !== null) action(this.found());
    });
  }

  /** For a child that stands for the same thing. */
  protected same(): () => Target | null {
    return this.from((target) => target);
  }

  /** How a child finds itself from this object; the children of null objects are null objects. */
  protected from<Child>(find: (target: Target) => Child | null): () => Child | null {
    return () => (this.target === null ? null : find(this.found()));
  }

  /** @throws OfficeError for a null object */
  protected found(): Target {
    if (this.target === null || this.target === undefined) {
      throw new OfficeError('InvalidObjectPath', 'The object path is not working for what you are trying to do.');
    }
    return this.target;
  }
}

/** Objects that Excel keeps in a collection, `items` once loaded. */
export abstract class ClientCollection<Target, Item extends ClientObject<unknown>> extends ClientObject<Target> {
  private loadedItems: Item[] | null = null;

  get items(): Item[] {
    if (!this.loadedItems) throw propertyNotLoaded('items');
    return this.loadedItems;
  }

  /** The number of items, after the next `sync`. */
  getCount(): ClientResult<number> {
    const result = new ClientResult<number>();
    this.act((target) => result.set(this.makeItems(target).length));
    return result;
  }

  override load(option?: LoadOption): this {
    const paths = loadPaths(option, []).map((path) => path.replace(/^items\/?/, ''));
    this.context.enqueue(async () => {
      if (!this.target) return;
      this.loadedItems = this.makeItems(this.target);
      for (const item of this.loadedItems)
        item.load(paths.filter(Boolean).length > 0 ? paths.filter(Boolean) : undefined);
      await this.context.flush();
    });
    return this;
  }

  protected override properties(): Record<string, Property<Target>> {
    return {};
  }

  /** The items there are now, as objects that find themselves. */
  protected abstract makeItems(target: Target): Item[];
}

/** A value that a method gives after the next `sync`. */
export class ClientResult<T> {
  private result: { value: T } | null = null;

  get value(): T {
    if (!this.result)
      throw new OfficeError(
        'ValueNotLoaded',
        'The value of the result object has not been loaded yet. Before reading the value property, call "context.sync()" on the associated request context.',
      );
    return this.result.value;
  }

  set(value: T): void {
    this.result = { value };
  }
}

/** Gives a class its Excel properties: read when loaded, written through the queue. */
export function defineProperties<Target>(
  type: { prototype: ClientObject<Target> },
  properties: Record<string, Property<Target>>,
): void {
  for (const [name, { set }] of Object.entries(properties)) {
    Object.defineProperty(type.prototype, name, {
      get(this: ClientObject<Target>) {
        return this.readLoaded(name);
      },
      ...(set && {
        set(this: ClientObject<Target>, value: unknown) {
          this.writeProperty(name, value);
        },
      }),
    });
  }
}

/** An item that must be there. */
export function required<T>(item: T | null, location: string): T {
  if (item === null) throw itemNotFound(location);
  return item;
}

function loadPaths(option: LoadOption, all: string[]): string[] {
  if (option === undefined) return all;
  if (typeof option === 'string')
    return option
      .split(',')
      .map((path) => path.trim())
      .filter(Boolean);
  if (Array.isArray(option)) return option.flatMap((path) => loadPaths(path, all));
  return Object.entries(option).flatMap(([name, value]) => {
    if (name === '$all') return value ? all : [];
    if (value === true) return [name];
    return value ? loadPaths(value as LoadOption, []).map((path) => `${name}/${path}`) : [];
  });
}
