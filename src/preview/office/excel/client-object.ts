import { asSent } from './as-sent';
import {
  invalidArgument,
  invalidObjectPath,
  invalidRequestContext,
  itemNotFound,
  OfficeError,
  propertyNotLoaded,
} from './error';
import { readLoadOption, type LoadOption } from './load-option';
import type { RequestContext } from './request-context';

/** How a property of an Excel object is read from the workbook, and written if it can be. */
export interface Property<Target> {
  get(target: Target): unknown;
  set?(target: Target, value: unknown): void;
}

/** How the target of an object is found from its parent. */
export interface Finding<Target> {
  (): Target | null;
  readonly from?: ClientObject<unknown>;
}

/**
 * An object of Excel in the add-in's hands. `Target` is the thing in the workbook that it refers to: found when the
 * batch that first mentions it is carried out, or at once for what always exists. A target of `null` makes a null
 * object.
 */
export abstract class ClientObject<Target> {
  protected target: Target | null | undefined;
  private readonly loaded = new Map<string, unknown>();
  /** Child objects of which something was loaded with this object. */
  private readonly opened = new Map<string, ClientObject<unknown>>();
  protected parent: ClientObject<unknown> | undefined;
  private isKnown = false;
  private isValid = true;

  constructor(
    readonly context: RequestContext,
    private readonly find: Finding<Target>,
    isAlwaysThere = false,
  ) {
    this.parent = find.from;
    if (isAlwaysThere) this.target = find();
    context.add(this);
  }

  get isNullObject(): boolean {
    if (!this.isKnown || this.target === undefined) throw propertyNotLoaded('isNullObject');
    return this.target === null;
  }

  load(option?: LoadOption): this {
    this.expectValid();
    const { paths } = readLoadOption(option);
    this.context.enqueue(() => this.loadNow(paths));
    return this;
  }

  /** The loaded values of the object and of its children. */
  toJSON(): Record<string, unknown> {
    return Object.fromEntries([
      ...this.propertyNames().flatMap((name) =>
        this.loaded.has(name) ? [[name, this.loaded.get(name)] as const] : [],
      ),
      ...[...this.opened].map(([name, child]) => [name, child.toJSON()] as const),
    ]);
  }

  /** Queues finding the target, before any other operation. */
  ensureFound(): void {
    this.isKnown = true;
    if (this.target === undefined) this.target = this.find();
  }

  /** Makes the object unusable until its batch comes back. */
  invalidate(): void {
    this.isValid = false;
  }

  validate(): void {
    this.isValid = true;
  }

  isFound(): boolean {
    return this.target !== undefined;
  }

  isNothing(): boolean {
    return this.target === null;
  }

  /** @throws OfficeError where the object or its parent has no target */
  expectValid(): void {
    if (this.context.isFinding) return;
    if (!this.isValid) throw invalidObjectPath();
    this.parent?.expectValid();
  }

  /** The value that the last `load` and `sync` brought; null objects have none. */
  readLoaded(property: string): unknown {
    if (this.isKnown && this.target === null) return undefined;
    if (!this.loaded.has(property)) throw propertyNotLoaded(property, `${this.constructor.name}.${property}`);
    return this.loaded.get(property);
  }

  /** Queues a change. The add-in reads its own value back at once. */
  writeProperty(property: string, value: unknown): void {
    this.expectValid();
    const set = this.properties()[property]?.set;
    if (!set) throw invalidArgument(property);
    this.loaded.set(property, value);
    this.queueWrite(property, value, (sent) => set(this.found(), sent));
  }

  protected queueWrite(_property: string, value: unknown, write: (sent: unknown) => void): void {
    let sent: unknown;
    this.context.enqueue(
      () => write(sent),
      () => (sent = asSent(value)),
    );
  }

  protected abstract properties(): Record<string, Property<Target>>;

  protected propertyNames(): string[] {
    return Object.keys(this.properties());
  }

  /** Reads the present values of the named properties, or of all. */
  async loadNow(paths: readonly string[] = this.propertyNames()): Promise<void> {
    this.ensureFound();
    for (const path of this.target === null ? [] : paths) {
      const [first = '', ...rest] = path.split('/');
      if (rest.length > 0) await this.open(first, path).loadNow([rest.join('/')]);
      else await this.loadProperty(first);
    }
  }

  private async loadProperty(name: string): Promise<void> {
    const property = this.properties()[name];
    if (!property) throw invalidArgument(`${this.constructor.name}.${name}`);
    await this.context.settled();
    this.loaded.set(name, property.get(this.found()));
  }

  private open(name: string, path: string): ClientObject<unknown> {
    const child: unknown = this.context.whileFinding(() => Reflect.get(this, name) as unknown);
    if (!(child instanceof ClientObject)) throw invalidArgument(`${this.constructor.name}.${path}`);
    this.opened.set(name, child);
    return child;
  }

  /** Queues an operation on the target. On a null object nothing is done and no error given, as in Excel. */
  protected act(action: (target: Target) => void): void {
    this.expectValid();
    this.context.enqueue(() => {
      if (this.target !== null) action(this.found());
    });
  }

  /** As `act`, with a value that is available after the next `sync`. */
  protected ask<T>(question: (target: Target) => T): ClientResult<T> {
    this.expectValid();
    const result = new ClientResult<T>();
    this.context.enqueue(() => result.set(this.target === null ? undefined : question(this.found())));
    return result;
  }

  /** Checks an object that the add-in passes as an argument. */
  protected given<Other extends ClientObject<unknown>>(other: Other): Other {
    if (other.context !== this.context) throw invalidRequestContext();
    other.expectValid();
    return other;
  }

  /** For a child with the same target. */
  protected same(): Finding<Target> {
    return this.from((target) => target);
  }

  /** Finds a child from this object's target; children of null objects are null objects. */
  protected from<Child>(find: (target: Target) => Child | null): Finding<Child> {
    this.expectValid();
    return Object.assign(() => (this.target === null ? null : find(this.found())), { from: this });
  }

  /** @throws OfficeError for a null object */
  protected found(): Target {
    if (this.target === null || this.target === undefined) throw invalidObjectPath();
    return this.target;
  }
}

/** An object that Excel keeps for the add-in until the run ends, unless the add-in tracks or untracks it. */
export abstract class TransientObject<Target> extends ClientObject<Target> {
  private tracking: 'until the run ends' | 'kept' | 'not at all' = 'until the run ends';

  track(): this {
    this.tracking = 'kept';
    return this;
  }

  untrack(): this {
    if (this.tracking === 'kept') this.invalidate();
    this.tracking = 'not at all';
    return this;
  }

  /** Called when its batch has come back, or its run has ended. */
  settle(isInRun: boolean): void {
    const isHeld = this.tracking === 'kept' || (isInRun && this.tracking === 'until the run ends');
    if (!this.isFound() || !(isHeld || this.isNothing())) return this.invalidate();
    this.parent = undefined;
    this.validate();
  }
}

/** A collection of Excel objects, with `items` once loaded. */
export abstract class ClientCollection<Target, Item extends ClientObject<unknown>> extends ClientObject<Target> {
  private loadedItems: Item[] | null = null;

  get items(): Item[] | undefined {
    if (this.target === null) return undefined;
    if (!this.loadedItems) throw propertyNotLoaded('items', `${this.constructor.name}.items`);
    return this.loadedItems;
  }

  /** The number of items, after the next `sync`. */
  getCount(): ClientResult<number> {
    return this.ask((target) => this.makeItems(target).length);
  }

  override load(option?: LoadOption): this {
    this.expectValid();
    const { paths, top, skip = 0 } = readLoadOption(option);
    this.context.enqueue(() => this.loadItems(paths, skip, top === undefined ? undefined : skip + top));
    return this;
  }

  override loadNow(paths?: readonly string[]): Promise<void> {
    return this.loadItems(paths);
  }

  override toJSON(): Record<string, unknown> {
    return this.loadedItems ? { items: this.loadedItems.map((item) => item.toJSON()) } : {};
  }

  private async loadItems(paths: readonly string[] | undefined, from = 0, to?: number): Promise<void> {
    this.ensureFound();
    if (!this.target) return;
    const items = this.makeItems(this.target).slice(from, to);
    for (const item of items) await item.loadNow(paths?.map((path) => path.replace(/^items\//, '')));
    this.loadedItems = items;
  }

  protected override properties(): Record<string, Property<Target>> {
    return {};
  }

  /** Objects for the present items. */
  protected abstract makeItems(target: Target): Item[];
}

/** A value of a method that is available after the next `sync`; a null object has none. */
export class ClientResult<T> {
  private result: { value: T | undefined } | null = null;

  get value(): T | undefined {
    if (!this.result)
      throw new OfficeError(
        'ValueNotLoaded',
        'The value of the result object has not been loaded yet. Before reading the value property, call "context.sync()" on the associated request context.',
        'clientResult.value',
      );
    return this.result.value;
  }

  set(value: T | undefined): void {
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

/** The item, or an error that it does not exist. */
export function required<T>(item: T | null, location: string): T {
  if (item === null) throw itemNotFound(location);
  return item;
}
