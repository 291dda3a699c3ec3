import type { Locator } from 'playwright-core';
import type { CheckKey } from '../../src/i18n/pane/check-en';
import { sayCheck } from '../../src/i18n/pane/say';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import type { Answer, StaffingWorkbook } from '../staffing-workbooks/staffing-workbook';
import type { BrowserWorkbook } from './browser-workbook';
import type { Pane } from './pane';
import { gone, seen } from './waiting';

const positions = KZ_343_2021.sections.flatMap((section) => section.positions);

/** The place "Check" in the pane, used as a person does. */
export class CheckInPane {
  constructor(
    private readonly workbook: BrowserWorkbook,
    readonly pane: Pane,
  ) {}

  say(key: CheckKey, params: Parameters<typeof sayCheck>[2] = {}): string {
    return sayCheck(this.pane.language, key, params);
  }

  async open(view: CheckKey = 'viewTable'): Promise<void> {
    await this.pane.open();
    await this.pane.place('placeCheck').click();
    await this.button(view).click();
  }

  button(key: CheckKey): Locator {
    return this.pane.frame.getByRole('button', { name: this.say(key), exact: true });
  }

  /** The step or view under a heading. */
  step(key: CheckKey): Locator {
    return this.pane.frame.getByRole('region', { name: this.say(key), exact: true });
  }

  /** What is said last, without waiting for it. */
  text(key: CheckKey): Promise<string> {
    return this.step(key).innerText();
  }

  async find(): Promise<void> {
    const before = this.button('findTable').or(this.button('readAgain'));
    await before.click();
    await seen(this.button('readAgain').and(this.pane.frame.locator(':not([aria-disabled=true])')));
  }

  /** The places of the tables that were found. */
  async tables(): Promise<string[]> {
    const shown = await this.text('tableTitle');
    return [...shown.matchAll(/(\S.*![A-Z]+\d+:[A-Z]+\d+): /g)].map(([, place = '']) => place);
  }

  async chooseTable(place: string): Promise<void> {
    const radio = this.step('tableTitle').getByRole('radio', { name: place });
    if ((await radio.count()) > 0) await radio.check();
  }

  async compareCount(title: string): Promise<void> {
    await this.step('tableTitle').getByRole('radio', { name: title, exact: true }).check();
  }

  /** The names that wait for an answer, as they stand in the pane. */
  async openNames(): Promise<string[]> {
    const groups = this.step('namesTitle').getByRole('group');
    return groups
      .locator('span:first-child')
      .evaluateAll((found) => found.flatMap((one) => (one.parentElement?.id ? (one.textContent ?? '') : [])));
  }

  async answer(name: string, answer: Answer): Promise<void> {
    const group = this.step('namesTitle').getByRole('group', { name: new RegExp(`^${escaped(name)} `) });
    if (answer === 'not-a-norm') await group.getByRole('button', { name: this.say('notANorm'), exact: true }).click();
    else if ('chosen' in answer) await group.getByRole('combobox').selectOption(idOf(answer.chosen));
    else {
      const proposed = this.say('proposal', {
        position: nameOf(answer.proposed, this.pane.language),
        row: answer.proposed,
      });
      await group.getByRole('button', { name: proposed.slice(0, proposed.lastIndexOf(',')) }).click();
    }
    await gone(group);
  }

  /** Answers for every name of a workbook that is asked. */
  async answerAll(answers: StaffingWorkbook['answers']): Promise<void> {
    for (const [name, answer] of Object.entries(answers)) await this.answer(name, answer);
  }

  async describe({ type, residents, profile }: StaffingWorkbook['institution']): Promise<void> {
    const step = this.step('facilityTitle');
    await step.getByLabel(this.pane.say('facilityType')).selectOption(type);
    if (typeof residents === 'number') await step.getByRole('textbox').fill(String(residents));
    else {
      await this.workbook.select(residents.sheet, residents.at);
      await step.getByRole('button', { name: this.pane.say('takeFromCell') }).click();
      await seen(step.getByText(`${residents.sheet}!${residents.at}`));
    }
    if (profile === undefined) return;
    await this.workbook.select(profile.sheet, profile.at);
    await step.getByRole('button', { name: this.say('takeProfile') }).click();
    await seen(step.getByText(`${profile.sheet}!${profile.at}`));
  }

  /** The figures of the whole table, by their names. */
  async figures(): Promise<Record<string, string>> {
    const list = this.step('resultTitle').locator('dl');
    const [terms, figures] = [await list.locator('dt').allInnerTexts(), await list.locator('dd').allInnerTexts()];
    return Object.fromEntries(terms.map((term, at) => [term, figures[at] ?? '']));
  }

  /** Where the columns would be written, as the pane announces it. */
  async announcedColumns(): Promise<string> {
    const radio = this.step('writeTitle').getByRole('radio').first();
    const label = await radio.evaluate((found: HTMLInputElement) => found.labels?.[0]?.textContent ?? '');
    return label.replace(/^.*: /s, '');
  }

  async startWriting(where: 'beside' | 'report'): Promise<void> {
    const step = this.step('writeTitle');
    await step
      .getByRole('radio')
      .nth(where === 'beside' ? 0 : 1)
      .check();
    await step.getByRole('button', { name: this.say('write'), exact: true }).click();
  }

  /** Waits until the pane says that the result is written, and tells where. */
  async hasWritten(): Promise<string> {
    const [before = '', after = ''] = this.say('written', { place: '\n' }).split('\n');
    const said = this.step('writeTitle').getByText(new RegExp(`^${escaped(before)}.*${escaped(after)}$`));
    await seen(said);
    return (await said.innerText()).slice(before.length, -after.length || undefined);
  }

  /** Writes the result and tells where it stands. */
  async write(where: 'beside' | 'report'): Promise<string> {
    await this.startWriting(where);
    return this.hasWritten();
  }
}

function idOf(row: number): string {
  return positions.find((one) => one.row === row)?.id ?? '';
}

export function nameOf(row: number, language: 'kk' | 'ru' | 'en'): string {
  return positions.find((one) => one.row === row)?.name[language] ?? '';
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
}
