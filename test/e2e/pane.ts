import type { Frame, Locator } from 'playwright-core';
import { en, type PaneKey } from '../../src/i18n/pane/en';
import { kk } from '../../src/i18n/pane/kk';
import { ru } from '../../src/i18n/pane/ru';
import type { BrowserWorkbook, Language } from './browser-workbook';

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
    await this.place('placeFacility').waitFor();
  }

  place(key: PaneKey): Locator {
    return this.frame
      .getByRole('navigation', { name: this.say('places') })
      .getByRole('button', { name: this.say(key) });
  }

  step(key: PaneKey): Locator {
    return this.frame.getByRole('navigation', { name: this.say('steps') }).getByRole('button', { name: this.say(key) });
  }

  button(key: PaneKey, values: Record<string, string> = {}): Locator {
    return this.frame.getByRole('button', { name: this.say(key, values), exact: true });
  }

  field(key: PaneKey): Locator {
    return this.frame.getByRole('textbox', { name: this.say(key) });
  }

  async switchTo(language: Language): Promise<void> {
    await this.frame
      .getByRole('group', { name: this.say('language') })
      .locator(`[lang="${language}"]`)
      .click();
    this.language = language;
    await this.place('placeFacility').waitFor();
  }
}
