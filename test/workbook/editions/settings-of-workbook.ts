/** A workbook that has settings and nothing else, as Excel's own interface gives them. */
export class SettingsOfWorkbook {
  readonly values = new Map<string, unknown>();
  calculations = 0;
  /** How many syncs are still to fail. */
  failing = 0;
  private readonly listeners: (() => Promise<void>)[] = [];

  /** Takes the place of Excel for the page. */
  open(): void {
    const isSetSupported = (): boolean => true;
    const context = {
      sync: () => ((this.failing -= 1) >= 0 ? Promise.reject(new Error('HostIsBusy')) : Promise.resolve()),
      workbook: { settings: this.settings(), application: { calculate: () => (this.calculations += 1) } },
    };
    Object.assign(globalThis, {
      Office: { context: { requirements: { isSetSupported }, displayLanguage: 'ru-RU' } },
      Excel: { run: (_options: unknown, batch: (context: unknown) => Promise<unknown>) => batch(context) },
    });
  }

  /** Somebody else who has the workbook open has changed its settings. */
  async tellChange(): Promise<void> {
    for (const listener of this.listeners) await listener();
  }

  private settings(): unknown {
    const { values, listeners } = this;
    const setting = (key: string): unknown => ({
      key,
      value: values.get(key),
      isNullObject: !values.has(key),
      load: () => undefined,
      delete: () => values.delete(key),
    });
    return {
      load: () => undefined,
      get items() {
        return [...values.keys()].map(setting);
      },
      getItem: setting,
      getItemOrNullObject: setting,
      add: (key: string, value: unknown) => void values.set(key, value),
      onSettingsChanged: { add: (listener: () => Promise<void>) => void listeners.push(listener) },
    };
  }
}
