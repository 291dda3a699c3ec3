import path from 'node:path';
import type { BrowserWorkbook } from './browser-workbook';
import type { Act } from './guide';
import type { Pane } from './pane';
import { seen } from './waiting';

/** Somebody who does what the guide says, with the names on the screen alone. */
export class GuideReader {
  private sheet = '';
  /** The cell that was named last; none after the pane was used. */
  private cell: string | undefined;

  constructor(
    private readonly workbook: BrowserWorkbook,
    private readonly pane: Pane,
    /** Where to put the pictures; they are not taken if not told. */
    private readonly pictures: string | undefined,
  ) {}

  /** Begins a chapter on a sheet of its own. */
  async begin(sheet: string, table: string[][]): Promise<void> {
    this.sheet = sheet;
    this.cell = undefined;
    const rows = table.map((row) => row.map((text) => (/^\d+$/.test(text) ? Number(text) : text)));
    await this.workbook.setCells(sheet, 'A1', rows.length > 0 ? rows : [['']]);
    await this.workbook.select(sheet, 'A1');
  }

  async follow(act: Act): Promise<void> {
    switch (act.do) {
      case 'select':
        this.cell = act.cell;
        return this.workbook.select(this.sheet, act.cell);
      case 'type':
        return this.type(act.text);
      case 'press':
        return this.press(act.name);
      case 'fill':
        return this.fill(act.name, act.text);
      case 'see':
        return this.see(act.text);
      case 'picture':
        return this.takePicture(act.file);
    }
  }

  /** Into the cell that was named; a machine that is slow may lose the first keys, so it is looked whether they arrived. */
  private async type(text: string): Promise<void> {
    const { page } = this.workbook;
    const cell = this.cell ?? '';
    const nameBox = page.locator('[data-u-comp="defined-name"] input');
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await nameBox.fill(cell);
      await nameBox.press('Enter');
      await page.waitForFunction(() => document.activeElement?.tagName !== 'INPUT');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      if (await this.arrived(cell, text)) return;
    }
  }

  private arrived(cell: string, text: string): Promise<boolean> {
    return within(3000, async () =>
      text.startsWith('=')
        ? (await this.workbook.formula(this.sheet, cell)) !== null
        : String(await this.workbook.value(this.sheet, cell)) === text,
    );
  }

  private async press(name: string): Promise<void> {
    // A reader may begin with any chapter.
    await this.pane.open();
    if ((await this.workbook.page.locator('#addin-button').textContent()) === name) return;
    this.cell = undefined;
    const { frame } = this.pane;
    const begins = new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
    const button = frame.getByRole('button', { name, exact: true });
    const choice = frame.getByRole('radio', { name: begins });
    await seen(button.or(choice).first());
    if ((await button.count()) > 0) await button.first().click();
    else await choice.first().check();
  }

  private async fill(name: string, text: string): Promise<void> {
    this.cell = undefined;
    const { frame } = this.pane;
    const list = frame.getByRole('combobox', { name });
    const field = frame.getByRole('textbox', { name });
    await seen(list.or(field).first());
    if ((await list.count()) > 0) await list.first().selectOption({ label: text });
    else await field.first().fill(text);
  }

  private async see(text: string): Promise<void> {
    const { cell } = this;
    if (cell === undefined) {
      await this.pane.shows(text);
      const shown = this.pane.frame.getByText(text).first();
      return shown.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
    }
    // A Russian Excel has its own word for it.
    const shown = text.replace('#Н/Д', '#N/A');
    const wanted = /^-?\d+$/.test(shown) ? Number(shown) : shown;
    await within(10_000, async () => (await this.workbook.value(this.sheet, cell)) === wanted);
    expect([cell, await this.workbook.value(this.sheet, cell)]).toEqual([cell, wanted]);
  }

  private async takePicture(file: string): Promise<void> {
    if (this.pictures === undefined) return;
    await this.pane.frame.evaluate(() => document.fonts.ready);
    const { page } = this.workbook;
    const shown = file.endsWith('-sheet.png') ? page : page.locator('#pane iframe');
    await shown.screenshot({ path: path.join(this.pictures, file), animations: 'disabled' });
  }
}

/** Whether it comes true in this time. */
async function within(milliseconds: number, isTrue: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (await isTrue()) return true;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return false;
}
