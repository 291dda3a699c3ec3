import type { Answer, Request } from './wire';

/** A call of a function: arguments are values or tables of values; null: left out. */
export interface Asked {
  readonly name: string;
  readonly given: readonly unknown[];
}

/** What a call came to, as the runtime tells it to Excel: a value, or the number of an error. */
export type Answered = { readonly value: unknown } | { readonly errorCode: number; readonly message: unknown };

const runtime = 'Microsoft.ExcelServices.CustomFunctions';

/** Excel's side of the functions' runtime: asks in batches, and takes the answers out of the page's requests. */
export class FunctionsHost {
  batches = 0;

  private asked = 0;
  private readonly waiting = new Map<number, (answered: Answered) => void>();

  constructor(private readonly send: (id: number, message: string) => void) {}

  ask(calls: readonly Asked[]): Promise<Answered[]> {
    return Promise.all(
      calls.map(
        ({ name, given }) =>
          new Promise<Answered>((resolve) => {
            this.asked += 1;
            this.waiting.set(this.asked, resolve);
            this.send(this.asked, JSON.stringify([this.asked, name, given, 'Sheet1!A1', 0]));
          }),
      ),
    );
  }

  /** Answers a request that gives answers of functions; undefined: it is another. */
  take({ Actions: actions, ObjectPaths: paths }: Request): Answer | undefined {
    if (!Object.values(paths).some(({ Name: name }) => name === runtime)) return undefined;
    for (const { Name: name, ArgumentInfo } of actions) {
      if (name !== 'SetInvocationArrayResults') continue;
      this.batches += 1;
      for (const result of ArgumentInfo?.Arguments?.[0] as unknown[][]) this.give(result);
    }
    return { Results: actions.map(({ Id }) => ({ ActionId: Id, Value: {} })), TraceIds: [] };
  }

  private give([id, isDone, value, errorCode]: unknown[]): void {
    const answered = isDone === true ? { value } : { errorCode: Number(errorCode), message: value };
    this.waiting.get(Number(id))?.(answered);
    this.waiting.delete(Number(id));
  }
}
