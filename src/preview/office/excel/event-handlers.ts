import type { RequestContext } from './request-context';

/** An event of an Excel object. Handlers are called from the next `sync` on. */
export class EventHandlers<Args> {
  constructor(
    private readonly context: RequestContext,
    private readonly subscribe: (listener: () => void) => () => void,
    private readonly args: Args,
  ) {}

  /** Errors of a handler are ignored. */
  add(handler: (args: Args) => Promise<unknown>): EventHandlerResult {
    const tell = async (): Promise<unknown> => handler(this.args);
    return new EventHandlerResult(this.context, () => this.subscribe(() => void tell().catch(() => undefined)));
  }
}

/** The result of `add`, which removes the handler. */
class EventHandlerResult {
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

/** The workbook lives longer than the add-in's page, so the page's listeners are removed when it ends. */
export function untilPageEnds(stop: () => void): () => void {
  addEventListener('pagehide', stop, { once: true });
  return stop;
}
