import type { RequestContext } from './request-context';

/** An event of an Excel object: handlers hear it from the next `sync` on. */
export class EventHandlers<Args> {
  constructor(
    private readonly context: RequestContext,
    private readonly subscribe: (listener: () => void) => () => void,
    private readonly args: Args,
  ) {}

  /** What a handler throws reaches nobody. */
  add(handler: (args: Args) => Promise<unknown>): EventHandlerResult {
    const tell = async (): Promise<unknown> => handler(this.args);
    return new EventHandlerResult(this.context, () => this.subscribe(() => void tell().catch(() => undefined)));
  }
}

/** What `add` gives, to remove the handler by. */
export class EventHandlerResult {
  private stop: (() => void) | null = null;

  constructor(
    readonly context: RequestContext,
    subscribe: () => () => void,
  ) {
    context.enqueue(() => {
      this.stop = untilPageEnds(subscribe());
    });
  }

  remove(): void {
    this.context.enqueue(() => this.stop?.());
  }
}

/** The workbook outlives the add-in's page: what the page listens to ends with it. */
export function untilPageEnds(stop: () => void): () => void {
  addEventListener('pagehide', stop, { once: true });
  return stop;
}
