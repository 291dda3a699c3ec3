import type { Frame, Locator } from 'playwright-core';
import { en, type PaneKey } from '../../src/i18n/pane/en';
import { kk } from '../../src/i18n/pane/kk';
import { ru } from '../../src/i18n/pane/ru';
import type { BrowserWorkbook, Language } from './browser-workbook';
import { seen } from './waiting';

const words = { kk, ru, en };

/** The add-in's pane as a person uses it: by the words on it. */
export class Pane {
  constructor(
    private readonly workbook: BrowserWorkbook,
    public language: Language = 'en',
  ) {}

  get frame(): Frame {
    return this.workbook.pane;
  }

  /** The pane's words in its language, `{name}` filled in. */
  say(key: PaneKey, values: Record<string, string> = {}): string {
    return words[this.language][key].replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  }

  async open(): Promise<void> {
    const button = this.workbook.page.locator('#addin-button');
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
    await seen(this.place('placeFacility'));
  }

  place(key: PaneKey): Locator {
    return this.frame
      .getByRole('navigation', { name: this.say('places') })
      .getByRole('button', { name: this.say(key) });
  }

  step(key: PaneKey): Locator {
    return this.frame.getByRole('navigation', { name: this.say('steps') }).getByRole('button', { name: this.say(key) });
  }

  /** The parts of the place that is shown. */
  views(): Locator {
    return this.frame.getByRole('navigation').nth(1).getByRole('button');
  }

  button(key: PaneKey, values: Record<string, string> = {}): Locator {
    return this.frame.getByRole('button', { name: this.say(key, values), exact: true });
  }

  field(key: PaneKey): Locator {
    return this.frame.getByRole('textbox', { name: this.say(key) });
  }

  /** Waits until the pane shows this text. */
  async shows(text: string): Promise<void> {
    await seen(this.frame.getByText(text).first());
  }

  /** Waits until the pane says it. */
  async saysThat(key: PaneKey, values: Record<string, string> = {}): Promise<void> {
    await this.shows(this.say(key, values));
  }

  /** Waits until the pane is there again after the add-in has started anew. */
  async settled(): Promise<void> {
    // A value is read only when nothing is being started any more.
    const [sheet = ''] = await this.workbook.sheets();
    await this.workbook.value(sheet, 'A1');
    await seen(this.frame.locator('nav').first());
  }

  /** Makes the pane as wide as this, in pixels. */
  async setWidth(pixels: number): Promise<void> {
    await this.workbook.page.addStyleTag({
      content: `#pane { width: ${pixels}px; } #pane iframe { width: ${pixels}px; }`,
    });
    await this.frame.waitForFunction((width) => innerWidth === width, pixels);
  }

  /** What is wider than the pane, so that it would have to be scrolled sideways. */
  overflow(): Promise<string[]> {
    return this.frame.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? [`${scrollWidth} pixels wide in ${clientWidth}`] : [];
    });
  }

  /** The focus goes to the beginning of the pane. */
  async focusStart(): Promise<void> {
    await this.frame.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      window.focus();
    });
  }

  /** The name of what has the focus, as a screen reader would say it. */
  async focused(): Promise<string> {
    return this.frame.evaluate(() => {
      const control = document.activeElement;
      if (!control || control === document.body) return '';
      const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
      const label = labels.map(({ textContent }) => textContent).join(' ');
      return (control.getAttribute('aria-label') ?? (label || control.textContent) ?? '').trim();
    });
  }

  async switchTo(language: Language): Promise<void> {
    await this.frame
      .getByRole('group', { name: this.say('language') })
      .locator(`[lang="${language}"]`)
      .click();
    this.language = language;
    await seen(this.place('placeFacility'));
  }
}
