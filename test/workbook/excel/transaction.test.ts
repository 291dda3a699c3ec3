import { changeInExcel, inExcel } from '../../../src/workbook/excel/excel-run';
import { isRefused } from '../../../src/workbook/excel/refusal';
import { isWaiting, leftBehind, onWaiting, setLeftBehind, stopWaiting } from '../../../src/workbook/excel/waiting';

/** An Excel that answers each sync when it is told to, and keeps what it was asked to do. */
class SlowExcel {
  readonly done: string[] = [];
  private queued: string[] = [];
  private readonly waiting: ((error?: unknown) => void)[] = [];

  open(supports = 1.2): void {
    const newContext = () => ({
      queue: (what: string) => this.queued.push(what),
      sync: () => {
        const sent = this.queued;
        this.queued = [];
        return new Promise<void>((resolve, reject) =>
          this.waiting.push((error) => {
            this.done.push(...sent);
            if (error === undefined) resolve();
            else reject(error);
          }),
        );
      },
    });
    const isSetSupported = (_: string, version: string): boolean => version !== '1.20' || supports >= 1.2;
    Object.assign(globalThis, {
      Office: { context: { requirements: { isSetSupported } } },
      Excel: {
        run: (options: unknown, batch: (one: unknown) => Promise<unknown>) => this.run(options, batch, newContext()),
      },
    });
  }

  options: unknown;

  /** Answers the next sync, or has it fail. */
  async answer(error?: unknown): Promise<void> {
    while (this.waiting.length === 0) await aMoment();
    this.waiting.shift()?.(error);
    await aMoment();
  }

  get asked(): number {
    return this.waiting.length;
  }

  private run(options: unknown, batch: (one: unknown) => Promise<unknown>, context: unknown): Promise<unknown> {
    this.options = options;
    return batch(context);
  }
}

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

interface Queue {
  queue(what: string): void;
}

/** Looks, writes, and would put back. */
function writing(signal?: AbortSignal) {
  return changeInExcel<{ written: true }>(
    '1.7',
    async (context, transaction) => {
      const { queue } = context as unknown as Queue;
      await context.sync();
      queue('written');
      await transaction.write(['Sheet'], () => queue('put back'));
      return { written: true };
    },
    signal,
  );
}

let excel: SlowExcel;
beforeEach(() => {
  excel = new SlowExcel();
  excel.open();
  setLeftBehind(undefined);
});

const refused = (reason: string, rest = {}) => ({ refused: { reason, ...rest } });

test('a transaction that is answered gives its result', async () => {
  const result = writing();
  await excel.answer();
  await excel.answer();
  expect(await result).toEqual({ written: true });
  expect(excel.done).toEqual(['written']);
});

test('stopped while it looks, it goes no further however late the answer comes', async () => {
  const stop = new AbortController();
  const result = writing(stop.signal);
  await aMoment();
  stop.abort();
  expect(await result).toEqual(refused('cancelled'));
  await excel.answer();
  expect([excel.done, excel.asked]).toEqual([[], 0]);
});

test('stopped before it begins, nothing is asked', async () => {
  const stop = new AbortController();
  stop.abort();
  expect(await writing(stop.signal)).toEqual(refused('cancelled'));
  await aMoment();
  expect(excel.asked).toBe(0);
});

test('stopped while it writes, what comes late is put back before anything else is asked', async () => {
  const stop = new AbortController();
  const first = writing(stop.signal);
  await excel.answer();
  stop.abort();
  expect(await first).toEqual(refused('stoppedWriting'));
  const second = writing();
  await aMoment();
  expect(excel.asked).toBe(1);
  await excel.answer();
  await excel.answer();
  expect(excel.done).toEqual(['written', 'put back']);
  await excel.answer();
  await excel.answer();
  expect(await second).toEqual({ written: true });
});

test('of two changes the second looks when the first is written', async () => {
  const [first, second] = [writing(), writing()];
  await aMoment();
  expect(excel.asked).toBe(1);
  await excel.answer();
  expect(excel.asked).toBe(1);
  await excel.answer();
  expect(await first).toEqual({ written: true });
  await excel.answer();
  await excel.answer();
  expect(await second).toEqual({ written: true });
});

test('what only reads does not wait for what writes', async () => {
  const change = writing();
  const reading = inExcel<{ read: true }>('1.7', async (context) => {
    await context.sync();
    return { read: true };
  });
  await aMoment();
  expect(excel.asked).toBe(2);
  for (let answers = 0; answers < 3; answers += 1) await excel.answer();
  expect([await change, await reading]).toEqual([{ written: true }, { read: true }]);
});

test('a change that is stopped while it waits for another writes nothing, and the third still waits for the first', async () => {
  const stop = new AbortController();
  const [first, second] = [writing(), writing(stop.signal)];
  await aMoment();
  stop.abort();
  expect(await second).toEqual(refused('cancelled'));
  const third = writing();
  await aMoment();
  expect(excel.asked).toBe(1);
  for (let answers = 0; answers < 4; answers += 1) await excel.answer();
  expect([await first, await third]).toEqual([{ written: true }, { written: true }]);
  expect(excel.done).toEqual(['written', 'written']);
});

test('where Excel breaks off, what was written is put back and the reason is told', async () => {
  const result = writing();
  await excel.answer();
  await excel.answer({ code: 'Conflict', message: '' });
  await excel.answer();
  expect(await result).toEqual(refused('busy'));
  expect(excel.done).toEqual(['written', 'put back']);
});

test.each([
  ['what cannot be put back is named', 'GeneralException', refused('half', { sheets: ['Sheet'] })],
  ['what is protected refused the first change already', 'AccessDenied', refused('denied')],
])('%s', async (_, code, expected) => {
  const result = writing();
  await excel.answer();
  await excel.answer({ code, message: '' });
  await excel.answer({ code, message: '' });
  expect(await result).toEqual(expected);
});

test('what nobody waited for and could not be put back is told all the same', async () => {
  const stop = new AbortController();
  const result = writing(stop.signal);
  await excel.answer();
  stop.abort();
  await result;
  await excel.answer();
  await excel.answer({ code: 'GeneralException', message: '' });
  await aMoment();
  expect(leftBehind()).toEqual({ reason: 'half', sheets: ['Sheet'] });
});

test('what is kept stands, whatever becomes of the rest', async () => {
  const result = changeInExcel<{ print: boolean }>('1.7', async (context, transaction) => {
    transaction.keep({ print: false });
    await context.sync();
    return { print: true };
  });
  await excel.answer({ code: 'GeneralException', message: '' });
  expect(await result).toEqual({ print: false });
});

test('an Excel that is slow is told about, and need not be waited for', async () => {
  jest.useFakeTimers();
  const told = jest.fn<void, []>();
  const end = onWaiting(told);
  const result = inExcel<{ read: true }>('1.7', async (context) => {
    await context.sync();
    return { read: true };
  });
  await jest.advanceTimersByTimeAsync(1999);
  expect(isWaiting()).toBe(false);
  await jest.advanceTimersByTimeAsync(1);
  expect([isWaiting(), told.mock.calls.length]).toEqual([true, 1]);
  stopWaiting();
  jest.useRealTimers();
  expect(isRefused(await result)).toBe(true);
  expect(isWaiting()).toBe(false);
  end();
});

test.each([
  ['with undo in one step', 1.2, { delayForCellEdit: true, mergeUndoGroup: true }],
  ['in an Excel that knows no merged undo', 1.19, { delayForCellEdit: true }],
])('it waits for the end of typing, %s', async (_, supports, options) => {
  excel.open(supports);
  const result = writing();
  await excel.answer();
  await excel.answer();
  await result;
  expect(excel.options).toEqual(options);
});
