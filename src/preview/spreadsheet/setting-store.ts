import { Listeners } from '../listeners';

/** The settings that add-ins save with the workbook, as JSON values. */
export class SettingStore {
  readonly changed = new Listeners<void>();
  private settings = new Map<string, unknown>();

  entries(): [string, unknown][] {
    return [...this.settings];
  }

  has(key: string): boolean {
    return this.settings.has(key);
  }

  get(key: string): unknown {
    return this.settings.get(key);
  }

  set(key: string, value: unknown): void {
    this.settings.set(key, JSON.parse(JSON.stringify(value ?? null)));
    this.changed.tell();
  }

  delete(key: string): void {
    if (this.settings.delete(key)) this.changed.tell();
  }

  /** Replaces the settings by those of another workbook. Listeners are not called, since its add-in starts again. */
  replace(settings: Iterable<[string, unknown]>): void {
    this.settings = new Map(settings);
  }
}
