/** Stands before the whole office.js in the add-in's page: the browser workbook as Excel for Windows shows itself, at `window.external`. */
import type { OfficeHost } from '../../../src/preview/office/connection';
import { Answering } from './answer';
import { FunctionsHost, type Asked, type Answered } from './functions-host';
import type { Answer, Request } from './wire';

/** Arrays as Excel for Windows gives them. */
type SafeArray = unknown[] & { toArray(): unknown[]; dimensions(): number; ubound(): number };
type Callback = (answer: SafeArray) => void;
type Handler = (event: number, told: SafeArray) => void;

/** The numbers of what is asked of the host, and of what it tells. */
const asks = { richApi: 93, openFile: 77, slice: 80, closeFile: 81, commandEnds: 94 };
const tells = { richMessages: 33, commands: 39 };

declare global {
  interface Window {
    /** In the add-in's window, for tests: what Excel does of its own accord. */
    excel?: {
      ask(calls: readonly Asked[]): Promise<Answered[]>;
      /** How often the page has given answers of its functions. */
      batches(): number;
      command(name: string): Promise<void>;
      /** What was asked that is not known here. */
      readonly unknown: readonly unknown[];
    };
  }
}

const { officeHost } = window.parent;
if (officeHost) Object.defineProperty(window, 'external', { value: externalOf(officeHost), configurable: true });
// office.js loads the rest of itself from where the page says that it is; that was Microsoft's own address.
for (const script of document.scripts)
  if (script.src.endsWith('/office.js')) script.src = new URL('office-client/office.js', location.href).href;

function safe(list: unknown[]): SafeArray {
  return Object.assign(list, { toArray: () => list, dimensions: () => 1, ubound: () => list.length });
}

function externalOf(host: OfficeHost): object {
  const unknown: unknown[] = [];
  const answering = host.opened.then(() => new Answering(host, (message) => unknown.push(message)));
  const handlers = new Map<number, Handler>();
  const files = new Map<number, Uint8Array>();
  const commandEnds: (() => void)[] = [];
  const tell = (entries: unknown[][]): void =>
    handlers.get(tells.richMessages)?.(tells.richMessages, safe(entries.map((entry) => safe(entry))));
  const functions = new FunctionsHost((id, message) => tell([[1, 1000, '', message, id, false]]));
  const changed = (kind: number): void => {
    handlers.get(kind)?.(kind, safe([]));
    tell([[65_536, kind, '', '{}', 0, false]]);
  };
  void host.opened.then(() => {
    const stops = [host.book.settings.changed.add(() => changed(1)), host.book.selecting.changed.add(() => changed(2))];
    addEventListener('pagehide', () => stops.forEach((stop) => stop()), { once: true });
  });

  async function executed(what: number, given: unknown[]): Promise<unknown[]> {
    switch (what) {
      case asks.richApi: {
        const [, , , , body, , flags] = (given[0] as unknown[] | undefined) ?? given;
        const request = JSON.parse(String(body)) as Request;
        const answer =
          functions.take(request) ?? served(request, host) ?? (await (await answering).answer(request, Number(flags)));
        return [safe([200, safe([]), JSON.stringify(answer)])];
      }
      case asks.openFile: {
        const bytes = new Uint8Array(await host.files.save());
        files.set(files.size + 1, bytes);
        return [safe([files.size, bytes.length])];
      }
      case asks.slice: {
        const [file, from, size] = given.map(Number);
        const part = files.get(file ?? 0)?.slice(from, (from ?? 0) + (size ?? 0)) ?? [];
        return [safe([safe([...part]), part.length])];
      }
      case asks.closeFile:
        return [];
      case asks.commandEnds:
        commandEnds.shift()?.();
        return [];
      default:
        unknown.push([what, given]);
        return [];
    }
  }

  window.excel = {
    ask: (calls) => functions.ask(calls),
    batches: () => functions.batches,
    command: (name) =>
      new Promise((resolve) => {
        commandEnds.push(resolve);
        handlers.get(tells.commands)?.(tells.commands, safe([name, name, JSON.stringify({ source: { id: name } })]));
      }),
    unknown,
  };
  return {
    GetHostInfo: () => `Excel|Win32|16.01|${host.language}|corr|| |3`,
    GetContext: () => contextOf(host),
    Execute(what: number, given: unknown[], callback: Callback) {
      void host.opened.then(() => executed(what, given)).then((answer) => callback(safe([0, ...answer])));
    },
    RegisterEvent(what: number, _target: string, handler: Handler, callback: Callback) {
      handlers.set(what, handler);
      setTimeout(() => callback(safe([0])));
    },
    UnregisterEvent(what: number, _target: string, callback: Callback) {
      handlers.delete(what);
      setTimeout(() => callback(safe([0])));
    },
  };
}

const services = ['Microsoft.InternalService.AddinInternalService', 'Microsoft.AppRuntime.AppRuntimeService'];

/** Answers what is asked of no workbook: that the page is ready for commands, that its pane be shown; undefined: it is another. */
function served({ Actions: actions, ObjectPaths: paths }: Request, { pane }: OfficeHost): Answer | undefined {
  if (!Object.values(paths).some(({ Name: name }) => services.includes(name))) return undefined;
  const state = actions.find(({ Name: name }) => name === 'SetAppRuntimeState')?.ArgumentInfo?.Arguments?.[0];
  if (state === 'Visible') pane.open();
  return { Results: actions.map(({ Id }) => ({ ActionId: Id, Value: {} })), TraceIds: [] };
}

const sets = { ExcelApi: '1.19', SharedRuntime: '1.1', CustomFunctions: '1.7', CustomFunctionsRuntime: '1.3' };

/** What the host says of itself and of the workbook. */
function contextOf(host: OfficeHost): object {
  const { language, dark } = host;
  // The client reads them while it loads, and the page is loaded before the first workbook is open.
  let isOpen = false;
  void host.opened.then(() => (isOpen = true));
  const text = Object.fromEntries(
    ['DocUrl', 'SolutionToken', 'CorrelationId', 'HostCustomMessage'].map((name) => [`Get${name}`, () => '']),
  );
  const theme = dark ? [0x262626, 0xffffff] : [0xffffff, 0x242424];
  return {
    ...text,
    GetAppType: () => 1,
    GetSolutionRef: () => 'addin',
    GetInstanceId: () => 'instance',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostFullVersion: () => '16.0.18000.20000',
    GetDialogRequirementMatrix: () => '{}',
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: theme[0],
        bodyForegroundColor: theme[1],
        controlBackgroundColor: theme[0],
        controlForegroundColor: theme[1],
      }),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        if (!isOpen) return;
        for (const [key, value] of host.book.settings.entries()) {
          keys.push(key);
          values.push(JSON.stringify(value));
        }
      },
      Write(keys: string[], values: string[]) {
        keys.forEach((key, at) => host.book.settings.set(key, JSON.parse(values[at] ?? 'null')));
      },
    }),
  };
}
