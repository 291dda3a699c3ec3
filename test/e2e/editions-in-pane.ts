import type { Locator } from 'playwright-core';
import type { SheetValues } from '../../src/editions/sheets/content';
import type { EditionsKey } from '../../src/i18n/pane/editions-en';
import { sayEditions } from '../../src/i18n/pane/say';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import type { BrowserWorkbook, CellContent } from './browser-workbook';
import type { Pane } from './pane';
import { seen } from './waiting';

/** The place "Editions" in the pane, used as a person does. */
export class EditionsInPane {
  constructor(
    private readonly workbook: BrowserWorkbook,
    private readonly pane: Pane,
  ) {}

  say(key: EditionsKey, values: Record<string, string | number> = {}): string {
    return sayEditions(this.pane.language, key, values);
  }

  async open(): Promise<void> {
    await this.pane.open();
    await this.pane.place('placeEditions').click();
    await seen(this.card(KZ_343_2021.id));
  }

  card(id: string): Locator {
    return this.pane.frame.getByRole('article', { name: id });
  }

  /** What opens when it is pressed. */
  fold(key: EditionsKey, within: Locator = this.pane.frame.locator('body')): Locator {
    return within.getByText(this.say(key), { exact: true });
  }

  button(key: EditionsKey, within: Locator = this.pane.frame.locator('body')): Locator {
    return within.getByRole('button', { name: this.say(key), exact: true });
  }

  press(key: EditionsKey): Promise<void> {
    return this.button(key).click();
  }

  /** Waits for a sentence; what is told to a screen reader as well stands on the page twice. */
  told(sentence: string | RegExp): Promise<void> {
    return seen(this.pane.frame.getByText(sentence).first());
  }

  /** Types worksheets as a methodologist would: texts that are no numbers stay texts. */
  async type(sheets: readonly SheetValues[]): Promise<void> {
    for (const { name, rows } of sheets) {
      const width = Math.max(...rows.map((row) => row.length));
      const cells = rows.map((row) => Array.from({ length: width }, (_, at) => (row[at] ?? '') as CellContent));
      await this.workbook.setCells(name, 'A1', cells);
    }
  }

  async makeDefault(id: string): Promise<void> {
    await this.button('makeDefault', this.card(id)).click();
    await seen(this.card(id).getByText(this.say('isDefault')));
  }
}
