import type { OfficeHost } from '../../../src/preview/office/connection';
import { ClientObject, ClientResult } from '../../../src/preview/office/excel/client-object';
import { invalidArgument, OfficeError } from '../../../src/preview/office/excel/error';
import { Range } from '../../../src/preview/office/excel/range';
import { Workbook } from '../../../src/preview/office/excel/workbook';
import { Turns } from '../../../src/preview/office/turns';
import { ServerContext } from './server-context';
import { call, identityOf, isCollection, isNull, lower, memberOf, Unknown, upper } from './members';
import {
  actionType,
  delayForCellEdit,
  pathType,
  type Action,
  type Answer,
  type ArgumentInfo,
  type ObjectPath,
  type QueryInfo,
  type Request,
} from './wire';

const inEdit = new OfficeError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');

/** Answers the requests of Microsoft's client out of the browser workbook's own Excel objects. */
export class Answering {
  private readonly context: ServerContext;
  private readonly workbook: Workbook;
  private readonly references = new Map<string, object>();
  private readonly referenceOf = new WeakMap<object, string>();
  private readonly turns = new Turns();
  private kept = 0;

  constructor(
    private readonly host: OfficeHost,
    /** Told what the browser workbook does not know. */
    private readonly fail: (message: string) => void,
  ) {
    this.context = new ServerContext(host);
    this.workbook = new Workbook(this.context);
  }

  /** Actions before one that fails have taken effect; those after it are dropped. */
  async answer(request: Request, flags: number): Promise<Answer> {
    const answer: Answer = { Results: [], TraceIds: [] };
    const turn = new Turn(this, request);
    const { Actions: actions } = request;
    let until = actions.length;
    if (actions.some((action) => isWork(action, request))) {
      const fault = await this.host.synced();
      if (fault) until = Math.floor(until * fault.done);
      const refused = fault ? new OfficeError(fault.code, fault.message) : await this.cellEdit(flags);
      const done = actions.slice(0, fault ? until : refused ? 0 : until);
      await this.turns.take(() => this.act(turn, done, answer));
      if (refused && !answer.Error) this.refuse(answer, refused, until < actions.length ? until : -1);
      return answer;
    }
    await this.turns.take(() => this.act(turn, actions, answer));
    return answer;
  }

  private async act(turn: Turn, actions: readonly Action[], answer: Answer): Promise<void> {
    for (const [at, action] of actions.entries()) {
      try {
        const value = await turn.act(action);
        answer.Results.push({ ActionId: action.Id, Value: value ?? null });
        if (action.ActionType === actionType.trace) answer.TraceIds.push(action.Id);
      } catch (error) {
        this.context.forget();
        return this.refuse(answer, error, at);
      }
    }
  }

  private refuse(answer: Answer, error: unknown, at: number): void {
    if (!(error instanceof OfficeError)) this.fail(error instanceof Unknown ? error.message : String(error));
    const { code, message, debugInfo } =
      error instanceof OfficeError ? error : new OfficeError('GeneralException', String(error));
    const { errorLocation: Location = '' } = debugInfo;
    answer.Error = { Code: code, Message: message, Location, ActionIndex: at, HttpStatusCode: 400 };
  }

  private async cellEdit(flags: number): Promise<OfficeError | null> {
    if (!this.host.book.editing.isOn()) return null;
    if ((flags & delayForCellEdit) === 0) return inEdit;
    await this.host.book.editing.ends();
    return null;
  }

  flush(): Promise<void> {
    return this.context.flush();
  }

  root(): object {
    return this.workbook;
  }

  referred(name: string): object {
    const one = this.references.get(name);
    if (!one) throw new OfficeError('InvalidObjectPath', `There is no reference ${name}.`);
    return one;
  }

  referenceTo(one: object): string | undefined {
    return this.referenceOf.get(one);
  }

  keep(one: object): void {
    if (this.referenceOf.has(one)) return;
    this.kept += 1;
    const name = `reference${this.kept}`;
    this.referenceOf.set(one, name);
    this.references.set(name, one);
  }

  release(name: string): void {
    const one = this.references.get(name);
    if (one) this.referenceOf.delete(one);
    this.references.delete(name);
  }

  createWorkbook(base64: string): void {
    this.host.files.create(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer);
  }
}

/** One request: each of its paths is found once, when it is first needed. */
class Turn {
  private readonly found = new Map<number, object | null>();

  constructor(
    private readonly answering: Answering,
    private readonly request: Request,
  ) {}

  async act(action: Action): Promise<unknown> {
    if (action.ActionType === actionType.trace) return null;
    const one = this.find(action.ObjectPathId);
    await this.answering.flush();
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.instantiated(one, this.request.ObjectPaths[action.ObjectPathId]);
      case actionType.query:
        return this.queried(one, action.QueryInfo ?? {});
      case actionType.method:
        return this.called(one, action);
      case actionType.setProperty:
        return this.written(one, action);
      default:
        throw new Unknown(`The browser workbook has no answer to actions of type ${action.ActionType}.`);
    }
  }

  private find(id: number): object | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new OfficeError('InvalidObjectPath', `There is no path ${id}.`);
    const one = this.step(path);
    this.found.set(id, one);
    return one;
  }

  private step(path: ObjectPath): object | null {
    if (path.ObjectPathType === pathType.globalObject) return this.answering.root();
    if (path.ObjectPathType === pathType.reference) return this.answering.referred(path.Name);
    if (path.ObjectPathType === pathType.nothing) return null;
    const parent = this.find(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === pathType.property) return asObject(memberOf(parent, lower(path.Name)));
    const isIndexer = path.ObjectPathType === pathType.indexer;
    if (!isIndexer && path.ObjectPathType !== pathType.method)
      throw new Unknown(`The browser workbook has no answer to paths of type ${path.ObjectPathType}.`);
    return asObject(call(parent, isIndexer ? 'getItem' : lower(path.Name), this.args(path.ArgumentInfo)));
  }

  private args({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    const put = (value: unknown, reference: unknown): unknown => {
      if (typeof reference === 'number' && reference > 0) return this.find(reference);
      if (!Array.isArray(value) || !Array.isArray(reference)) return value;
      return value.map((one, at) => put(one, reference[at]));
    };
    return Arguments.map((value, at) => put(value, ReferencedObjectPathIds[at]));
  }

  /** What a method has made and no key tells from others is referred to, so that it is not made again. */
  private async instantiated(one: object | null, path: ObjectPath | undefined): Promise<unknown> {
    if (one === null || isNull(one)) return null;
    const isMade = path?.ObjectPathType === pathType.method && !(one instanceof Range) && path.D !== true;
    if (isMade && identityOf(one) === undefined) this.answering.keep(one);
    return this.identity(one);
  }

  private async identity(one: object): Promise<Record<string, unknown>> {
    const reference = this.answering.referenceTo(one);
    const identity = identityOf(one);
    if (identity !== undefined && one instanceof ClientObject) {
      one.load(identity.property);
      await this.answering.flush();
    }
    return {
      ...(identity && { [identity.told]: Reflect.get(one, identity.property) as unknown }),
      ...(reference !== undefined && { _ReferenceId: reference }),
    };
  }

  private async queried(one: object | null, { Select = [], Top, Skip }: QueryInfo): Promise<unknown> {
    if (one === null || isNull(one)) return null;
    const paths = Select.map((path) => path.replaceAll('.', '/').replace(/^items\//, ''));
    const isAll = paths.length === 0 || paths.includes('*');
    for (const path of isAll ? [] : paths) expectProperty(one, path);
    const select = isAll ? {} : { select: paths.join(',') };
    call(one, 'load', [
      { ...select, ...(Top !== undefined && { top: Top }), ...(Skip !== undefined && { skip: Skip }) },
    ]);
    await this.answering.flush();
    return this.told(one, isAll ? undefined : paths);
  }

  private async told(one: object, paths: readonly string[] | undefined): Promise<unknown> {
    if (isNull(one)) return null;
    if (isCollection(one)) {
      const items: unknown[] = [];
      for (const item of one.items ?? []) items.push(await this.told(item, paths));
      return { _Items: items };
    }
    const told: Record<string, unknown> = await this.identity(one);
    const loaded = call(one, 'toJSON', []) as Record<string, unknown>;
    const deeper = new Map<string, string[]>();
    for (const path of paths ?? Object.keys(loaded)) {
      const [first = '', ...rest] = path.split('/');
      if (rest.length === 0) told[upper(first)] = loaded[first];
      else deeper.set(first, [...(deeper.get(first) ?? []), rest.join('/')]);
    }
    for (const [first, rest] of deeper) told[upper(first)] = await this.told(asObject(memberOf(one, first)), rest);
    return told;
  }

  private async called(one: object | null, { Name: name, ArgumentInfo }: Action): Promise<unknown> {
    const given = this.args(ArgumentInfo);
    if (name === '_RemoveReference') return this.answering.release(String(given[0]));
    if (name === 'CreateAndOpenWorkbook') return this.answering.createWorkbook(String(given[0]));
    if (one === null || isNull(one)) return { _IsNull: true };
    if (name === '_KeepReference') return this.answering.keep(one);
    if (name === '_ValidateArraySize') return this.expectSize(one, given);
    const result = call(one, lower(name), given);
    await this.answering.flush();
    return result instanceof ClientResult ? (result.value as unknown) : null;
  }

  private async expectSize(one: object, [rows, columns]: readonly unknown[]): Promise<void> {
    if (!(one instanceof Range)) throw new Unknown('Only a range has a size.');
    one.load('rowCount,columnCount');
    await this.answering.flush();
    if (one.rowCount !== rows || one.columnCount !== columns) throw invalidArgument('Range.values');
  }

  private async written(one: object | null, { Name: name, ArgumentInfo }: Action): Promise<void> {
    if (one === null || isNull(one))
      throw new OfficeError('InvalidObjectPath', 'The object path is not working for what you are trying to do.');
    expectProperty(one, lower(name));
    Reflect.set(one, lower(name), this.args(ArgumentInfo)[0]);
    await this.answering.flush();
  }
}

/** Excel is asked for something: references, and objects that are always there, come beside what the page asks. */
function isWork({ ActionType: type, Name: name, ObjectPathId: id }: Action, { ObjectPaths: paths }: Request): boolean {
  if (type !== actionType.instantiate) return name !== '_KeepReference' && name !== '_RemoveReference';
  const path = paths[id]?.ObjectPathType;
  return path === pathType.method || path === pathType.indexer;
}

function expectProperty(one: object, path: string): void {
  const [first = ''] = path.split('/');
  if (!isCollection(one) && !(first in one))
    throw new Unknown(`The browser workbook has no ${one.constructor.name}.${first}.`);
}

function asObject(one: unknown): object {
  if (typeof one === 'object' && one !== null) return one;
  throw new Unknown(`${String(one)} is no object of Excel.`);
}
