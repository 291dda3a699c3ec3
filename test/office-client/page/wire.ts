/** What Microsoft's client and its host say to each other, as far as it is answered here. Everything else fails the run. */
export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const pathType = { globalObject: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 };

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** The page does not use it after this request, so it asks for no reference. */
  readonly D?: boolean;
}

export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Where a reference is a number above 0, the argument is the object of that path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface Answer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: WireError;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The flag of a request that waits until nobody is typing in a cell. */
export const delayForCellEdit = 64;
