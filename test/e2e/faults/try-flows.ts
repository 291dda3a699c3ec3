import { sayPane } from '../../../src/i18n/pane/say';
import { workbookInBrowser, type BrowserWorkbook } from '../browser-workbook';
import { Pane } from '../pane';
import { Attempts, type Fault } from './attempts';
import type { Flow } from './flow';
import { plainWorkbook } from './plain-workbook';

const isWhole = process.env.FAULTS === 'all';
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
/** The pane speaks this language once the flow is started. */
type Plan = (workbook: BrowserWorkbook, language: Language) => Fault;

const fails =
  (code: Code): Plan =>
  (workbook, language) => ({
    name: `fails with ${code}`,
    plan: (call) =>
      workbook.page.evaluate(([number, what]) => window.workbook.faults.fail(number, what), [call, code] as const),
    said: refusals[code].map((key) => sayPane(language, key, { code, message: code, sheet: 'Бюджет' })),
  });

/** `done`: the share of what it is asked for that is done. */
const breaksOff =
  (done: number): Plan =>
  (workbook, language) => ({
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
  (workbook, language) => ({
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

/**
 * Every flow of the pane that asks Excel is counted, then repeated with something wrong at each of its calls. What is held
 * by the workbook must be all that was there before or all that is there after; the pane says a sentence in Kazakh and can
 * be used on. Late answers, a second press and another place of the pane change nothing of what comes of it. `FAULTS=all`
 * tries every fault at every call, and what may have done something before it failed is followed by a good attempt in the
 * same workbook.
 */
export function tryFlows(flowsOf: (workbook: BrowserWorkbook, pane: Pane) => readonly Flow[]): void {
  const workbook = workbookInBrowser({ language: 'kk', impatient: true });
  const pane = new Pane(workbook, 'kk');
  beforeEach(() => workbook.page.evaluate(() => window.workbook.faults.clear()));
  test.each(flowsOf(workbook, pane).map((flow) => [flow.name, flow] as const))(
    '%s',
    (_, flow) => tryFlow(workbook, pane, flow),
    isWhole ? 1_200_000 : 600_000,
  );
}

async function tryFlow(workbook: BrowserWorkbook, pane: Pane, flow: Flow): Promise<void> {
  const attempts = new Attempts(workbook, pane, flow, await plainWorkbook());
  await attempts.count();
  const { own = 0, language = pane.language } = flow;
  expect(attempts.calls).toBeGreaterThan(own);
  if (flow.most !== undefined) expect(attempts.calls).toBeLessThanOrEqual(flow.most);
  await attempts.begin();
  for (let call = own + 1; call <= attempts.calls; call += 1)
    for (const plan of plansFor(call, flow)) {
      const fault = plan(workbook, language);
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
}
