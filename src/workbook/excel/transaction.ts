import type { Send } from './snapshot';
import { isRefused, refuse, type Refusal, type Refused } from './refusal';
import { awaitAnswer, setLeftBehind } from './waiting';

/** Thrown in a batch that nobody waits for any more, so that it stops. */
class Stopped extends Error {}

/** Some of the writing was done, and Excel did not let it be undone. */
export class HalfWritten extends Error {
  constructor(readonly sheets: readonly string[]) {
    super();
  }
}

/** The last batch that was stopped while writing: until it is undone, nothing else may read or write. */
let settling: Promise<unknown> = Promise.resolve();

/**
 * A transaction with Excel in rounds of a request and an answer. It can be stopped at any time: it then returns a
 * refusal at once, and the batch ends when the answer that it is waiting for arrives.
 */
export class Transaction<T extends object> {
  private readonly stopped: Promise<T | Refused>;
  private resolve: (result: T | Refused) => void = () => undefined;
  private isStopped = false;
  private isWriting = false;
  private endRound: () => void = () => undefined;
  private stands: T | undefined;
  private send: Send = () => Promise.resolve();

  constructor(signal: AbortSignal | undefined) {
    this.stopped = new Promise((resolve) => (this.resolve = resolve));
    if (signal?.aborted) this.stop();
    signal?.addEventListener('abort', () => this.stop(), { once: true });
  }

  /** The result of the batch, which starts when `after` has settled, or why nobody waited for it. */
  async run(
    batch: () => Promise<T | Refused>,
    refusalOf: (error: unknown) => Refusal,
    after: Promise<unknown>,
  ): Promise<T | Refused> {
    const given = this.begin(batch, after).catch((error: unknown) => this.stands ?? refuse(refusalOf(error)));
    const result = await Promise.race([this.stopped, given]);
    if (this.isStopped && this.isWriting) settling = given.then(tellHalf);
    return result;
  }

  /** Every `context.sync()` of the batch becomes a round. */
  inRounds<Context extends Excel.RequestContext>(context: Context): Context {
    const sync = context.sync.bind(context);
    this.send = sync;
    context.sync = <Value>(value?: Value) => this.round(() => sync(value)) as Promise<Value>;
    return context;
  }

  /** Sends a request and waits for the answer. @throws where it was stopped before or meanwhile */
  async round<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    this.goOn();
    const answer = await this.answerTo(ask);
    this.goOn();
    return answer;
  }

  /**
   * Sends a batch that changes these sheets, or only settings where there are none. Excel keeps what it did before an
   * error, and may still do what nobody waits for any more: `putBack` queues the changes that restore the workbook, and
   * may read first.
   */
  async write(sheets: readonly string[], putBack: (send: Send) => Promise<unknown> | void): Promise<void> {
    this.goOn();
    this.isWriting = true;
    try {
      await this.round(this.send);
    } catch (error) {
      await this.putBack(sheets, putBack, error);
      throw error;
    }
    this.isWriting = false;
  }

  /** The result that counts from now on, even if the rest fails. */
  keep(result: T): void {
    this.stands = result;
  }

  private async putBack(
    sheets: readonly string[],
    queue: (send: Send) => Promise<unknown> | void,
    error: unknown,
  ): Promise<void> {
    const send = (): Promise<unknown> => this.answerTo(this.send);
    try {
      await queue(send);
      await send();
    } catch {
      // Where a sheet is protected, Excel refused the first change, so nothing has to be undone.
      if (codeOf(error) !== 'AccessDenied') throw new HalfWritten(sheets);
    }
  }

  private async begin(batch: () => Promise<T | Refused>, after: Promise<unknown>): Promise<T | Refused> {
    await this.round(() => after.then(() => settling));
    return batch();
  }

  private answerTo<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    this.endRound = this.isStopped ? () => undefined : awaitAnswer(() => this.stop());
    return ask().finally(this.endRound);
  }

  private stop(): void {
    if (this.isStopped) return;
    this.isStopped = true;
    this.endRound();
    this.resolve(this.stands ?? refuse({ reason: this.isWriting ? 'stoppedWriting' : 'cancelled' }));
  }

  private goOn(): void {
    if (this.isStopped) throw new Stopped();
  }
}

function tellHalf(result: object | Refused): void {
  if (isRefused(result) && /^half/.test(result.refused.reason)) setLeftBehind(result.refused);
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
