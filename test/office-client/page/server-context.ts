import { RequestContext } from '../../../src/preview/office/excel/request-context';

/** Excel's side: what a request asks is done at once, and its objects live as long as Microsoft's client says. */
export class ServerContext extends RequestContext {
  async flush(): Promise<void> {
    const waiting = this.operations;
    this.operations = [];
    for (const { send } of waiting) send?.();
    await this.perform(waiting);
  }

  protected override hold(): void {
    return undefined;
  }

  /** Drops what waits. */
  forget(): void {
    this.operations = [];
  }
}
