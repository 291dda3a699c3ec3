import { followCommands } from '../../src/start/commands';
import { lastAsked, takeCommand } from '../../src/taskpane/shared/asking/asked-command';

type Handler = (event: { completed(): void }) => void;

/** A pane that comes onto the screen when told, in an Excel that opens it or not. */
function stage(opens: 'opens' | 'refuses' | 'is silent') {
  const handlers = new Map<string, Handler>();
  const seen: (() => void)[] = [];
  const notices: string[] = [];
  let opened = 0;
  Object.assign(globalThis, {
    location: { href: 'https://localhost:3000/taskpane.html' },
    IntersectionObserver: class {
      constructor(private readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}
      observe() {
        seen.push(() => this.tell([{ isIntersecting: true }]));
      }
      disconnect() {}
    },
    Office: {
      actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
      addin: {
        showAsTaskpane: () => {
          opened += 1;
          if (opens === 'is silent') return new Promise(() => undefined);
          return opens === 'opens' ? Promise.resolve() : Promise.reject(new Error('refused'));
        },
      },
      context: { ui: { displayDialogAsync: (page: string) => notices.push(page) } },
    },
  });
  followCommands({} as Element);
  const press = (name: string) => new Promise<void>((completed) => handlers.get(name)?.({ completed }));
  return { press, notices, show: () => seen.forEach((tell) => tell()), opened: () => opened };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a command opens the pane and waits there to be done once', async () => {
  const { press, notices, show } = stage('opens');
  const done = press('checkTable');
  await jest.advanceTimersByTimeAsync(10);
  show();
  await done;
  expect(lastAsked()?.command).toBe('checkTable');
  expect([takeCommand('repairFormulas'), takeCommand('checkTable'), takeCommand('checkTable')]).toEqual([
    false,
    true,
    false,
  ]);
  expect(notices).toEqual([]);
});

test('pressed again before the pane stands there, the pane is asked for once and the last command counts', async () => {
  const { press, show, opened } = stage('opens');
  const both = Promise.all([press('explainCell'), press('sendCopy')]);
  await jest.advanceTimersByTimeAsync(10);
  show();
  await both;
  expect(opened()).toBe(1);
  expect(lastAsked()?.command).toBe('sendCopy');
});

test.each([
  ['Excel refuses to open the pane', 'refuses'],
  ['Excel says that it opens the pane, and does not', 'opens'],
  ['Excel does not answer', 'is silent'],
] as const)('%s: a notice says which button does', async (_, opens) => {
  const { press, notices } = stage(opens);
  const done = press('repairFormulas');
  await jest.advanceTimersByTimeAsync(5000);
  await done;
  expect(notices).toEqual(['https://localhost:3000/open-the-pane.html']);
  expect(takeCommand('repairFormulas')).toBe(true);
});
