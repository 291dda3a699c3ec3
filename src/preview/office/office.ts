import type { OfficeHost } from './connection';
import { createGetFile } from './document-file';
import { createDocumentSettings } from './document-settings';
import { untilPageEnds } from './excel/event-handlers';

/** Requirement sets that the add-in uses in part, with the newest version of which something is implemented here. */
const sets: Record<string, string> = {
  ExcelApi: '1.20',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
};

const VisibilityMode = { hidden: 'Hidden', taskpane: 'Taskpane' } as const;
const StartupBehavior = { none: 'None', load: 'Load' } as const;

/** The argument of a command's function. */
interface CommandEvent {
  source: { id: string };
  completed(): void;
}

type ReadyCallback = (info: ReadyInfo) => unknown;

interface ReadyInfo {
  host: string | null;
  platform: string | null;
}

/** The global `Office` of the add-in's page. Without a host it answers as in a page that no Office has opened. */
export function createOffice(host: OfficeHost | null): object {
  const info: ReadyInfo = host ? { host: 'Excel', platform: 'OfficeOnline' } : { host: null, platform: null };
  const actions = new Map<string, (event: CommandEvent) => void>();
  host?.attachCommands(
    (name) =>
      new Promise((resolve, reject) => {
        const action = actions.get(name);
        if (action) action({ source: { id: name }, completed: resolve });
        else reject(new Error(`The add-in's page has no command ${name}.`));
      }),
  );
  let startupBehavior: string = StartupBehavior.none;

  return {
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline' },
    FileType: { Compressed: 'compressed', Pdf: 'pdf', Text: 'text' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    VisibilityMode,
    StartupBehavior,
    onReady: async (callback?: ReadyCallback): Promise<ReadyInfo> => {
      await host?.opened;
      callback?.(info);
      return info;
    },
    context: host ? createContext(host, info) : {},
    actions: {
      associate: (id: string, action: (event: CommandEvent) => void) => {
        actions.set(id, action);
      },
    },
    addin: {
      showAsTaskpane: async () => host?.pane.open(),
      hide: async () => host?.pane.close(),
      onVisibilityModeChanged: async (listener: (message: { visibilityMode: string }) => void) => {
        const stop = host?.pane.onChange((isOpen) =>
          listener({ visibilityMode: isOpen ? VisibilityMode.taskpane : VisibilityMode.hidden }),
        );
        if (stop) untilPageEnds(stop);
        return async () => {
          stop?.();
        };
      },
      getStartupBehavior: async () => startupBehavior,
      setStartupBehavior: async (behavior: string) => {
        startupBehavior = behavior;
      },
    },
  };
}

function createContext(host: OfficeHost, { platform }: ReadyInfo) {
  return {
    host: 'Excel',
    platform,
    displayLanguage: host.language,
    contentLanguage: host.language,
    diagnostics: { host: 'Excel', platform, version: '16.0' },
    document: { settings: createDocumentSettings(host), getFileAsync: createGetFile(host), mode: 'readWrite' },
    officeTheme: officeTheme(host.dark),
    requirements: { isSetSupported },
  };
}

function isSetSupported(name: string, version: number | string = '1.1'): boolean {
  const supported = sets[name]?.split('.').map(Number);
  const [major = 0, minor = 0] = String(version).split('.').map(Number);
  return (
    supported !== undefined && (major < (supported[0] ?? 0) || (major === supported[0] && minor <= (supported[1] ?? 0)))
  );
}

function officeTheme(dark: boolean) {
  return dark
    ? {
        bodyBackgroundColor: '#262626',
        bodyForegroundColor: '#ffffff',
        controlBackgroundColor: '#1f1f1f',
        controlForegroundColor: '#ffffff',
        isDarkTheme: true,
      }
    : {
        bodyBackgroundColor: '#ffffff',
        bodyForegroundColor: '#242424',
        controlBackgroundColor: '#f5f5f5',
        controlForegroundColor: '#242424',
        isDarkTheme: false,
      };
}
