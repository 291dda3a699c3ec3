import { sayPane } from '../../src/i18n/pane/say';
import { workbookInBrowser } from './browser-workbook';
import { Attempts, type Fault } from './faults/attempts';
import type { Flow } from './faults/flow';
import { flowsOf } from './faults/flows';
import { plainWorkbook } from './faults/plain-workbook';
import { Pane } from './pane';

/**
 * Every flow of the pane that asks Excel is counted, then repeated with something wrong at each of its calls. What is held
 * by the workbook must be all that was there before or all that is there after; the pane says a sentence in Kazakh and can
 * be used on. Late answers, a second press and another place of the pane change nothing of what comes of it. `FAULTS=all`
 * tries every fault at every call, and what may have done something before it failed is followed by a good attempt in the
 * same workbook.
 */
const isWhole = process.env.FAULTS === 'all';
const workbook = workbookInBrowser({ language: 'kk', impatient: true });
const pane = new Pane(workbook, 'kk');

const refusals = {
  GeneralException: ['refusedFailed'],
  AccessDenied: ['refusedDenied', 'refusedProtected'],
  ItemNotFound: ['refusedGone'],
  Conflict: ['refusedBusy'],
  InvalidOperationInCellEditMode: ['refusedInEdit'],
  MergedRangeConflict: ['refusedMerged'],
} as const;
type Code = keyof typeof refusals;
const codes = Object.keys(refusals) as Code[];

type Language = Pane['language'];
type Plan = (language: Language) => Fault;

const fails =
  (code: Code): Plan =>
  (language) => ({
    name: `fails with ${code}`,
    plan: (call) =>
      workbook.page.evaluate(([number, what]) => window.workbook.faults.fail(number, what), [call, code] as const),
    said: refusals[code].map((key) => sayPane(language, key, { code, message: code, sheet: 'Бюджет' })),
  });

/** `done`: the share of what it is asked for that is done. */
const breaksOff =
  (done: number): Plan =>
  (language) => ({
    name: `breaks off after ${done * 100} %`,
    plan: (call) =>
      workbook.page.evaluate(
        ([number, share]) => window.workbook.faults.breakOff(number, share, 'InsertDeleteConflict'),
        [call, done] as const,
      ),
    said: [sayPane(language, 'refusedFailed', { code: 'InsertDeleteConflict', message: 'InsertDeleteConflict' })],
    mayHaveDone: true,
  });

const hangs =
  (said: 'refusedCancelled' | 'refusedStoppedWriting', isElsewhere: Pick<Fault, 'isElsewhere'> = {}): Plan =>
  (language) => ({
    name: `hangs: ${said}`,
    plan: (call) => workbook.page.evaluate((number) => window.workbook.faults.hang(number), call),
    said: [sayPane(language, said)],
    isHang: true,
    mayHaveDone: true,
    ...isElsewhere,
  });

const hangsElsewhere = hangs('refusedStoppedWriting', { isElsewhere: true });

function plansFor(call: number, { writes, own = 0, isBySheet }: Flow): readonly Plan[] {
  const isWriting = call === writes || (isBySheet === true && call > (writes ?? call));
  const hang = hangs(isWriting ? 'refusedStoppedWriting' : 'refusedCancelled');
  if (isWhole) {
    const everywhere = [...codes.map(fails), ...[0.3, 0.5, 0.9, 1].map(breaksOff), hang];
    return call === writes ? [...everywhere, hangsElsewhere] : everywhere;
  }
  const fail = fails(codes[call % codes.length] ?? 'GeneralException');
  if (call === writes) return [fail, breaksOff(0.5), breaksOff(1), hangsElsewhere];
  return call === own + 1 ? [fail, hang] : [fail];
}

beforeAll(() => workbook.page.setDefaultTimeout(20_000));
beforeEach(() => workbook.page.evaluate(() => window.workbook.faults.clear()));

const flows = flowsOf(workbook, pane);

test.each(flows.map((flow) => [flow.name, flow] as const))(
  '%s',
  async (_, flow) => {
    const attempts = new Attempts(workbook, pane, flow, await plainWorkbook());
    await attempts.count();
    const { own = 0, language = pane.language } = flow;
    expect(attempts.calls).toBeGreaterThan(own);
    if (flow.most !== undefined) expect(attempts.calls).toBeLessThanOrEqual(flow.most);
    await attempts.begin();
    for (let call = own + 1; call <= attempts.calls; call += 1)
      for (const plan of plansFor(call, flow)) {
        const fault = plan(language);
        const canGoOn = await attempts.fail(fault, call).catch((error: unknown) => {
          throw new Error(`Call ${call} of ${attempts.calls} ${fault.name}: ${String(error)}`);
        });
        const isFollowed = isWhole && canGoOn && fault.mayHaveDone === true;
        if (isFollowed) await attempts.succeed();
        if (isFollowed || !canGoOn) await attempts.begin();
      }
    await attempts.succeedLate();
    // What writes has hung elsewhere already.
    if (!isWhole && flow.writes !== undefined) return;
    await attempts.begin();
    await attempts.succeedElsewhere();
  },
  isWhole ? 1_200_000 : 180_000,
);
