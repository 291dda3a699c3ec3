import type { PaneKey } from '../../src/i18n/pane/en';
import type { Pane } from './pane';

interface Institution {
  name: string;
  /** The facility type by its English name. */
  type: string;
  /** `null`: left empty. */
  residents: string | null;
}

/** The wizard in the pane, filled in as a person does. */
export class WizardInPane {
  constructor(private readonly pane: Pane) {}

  async describe({ name, type, residents }: Institution): Promise<void> {
    await this.go('stepInstitution');
    await this.pane.field('institutionName').fill(name);
    await this.pane.frame.getByRole('radio', { name: new RegExp(`^${type}(?! for)`) }).check();
    if (residents === null) return;
    const label = new RegExp(`${this.pane.say('residents')}|${this.pane.say('capacity')}`);
    await this.pane.frame.getByRole('textbox', { name: label }).fill(residents);
  }

  /** By the list of steps. */
  async go(step: PaneKey): Promise<void> {
    await this.pane.step(step).click();
    await this.arrived(step);
  }

  /** By the button at the end of a step. */
  async next(step: PaneKey): Promise<void> {
    await this.pane.button('next').click();
    await this.arrived(step);
  }

  async answerNumber(question: string, answer: string): Promise<void> {
    await this.pane.frame.getByRole('textbox', { name: question }).fill(answer);
  }

  /** Gives every yes-or-no question the same answer. */
  async answerYesNo(answer: 'yes' | 'no'): Promise<void> {
    const radios = this.pane.frame.getByRole('radio', { name: this.pane.say(answer), exact: true });
    for (let at = 0; at < (await radios.count()); at += 1) await radios.nth(at).check();
  }

  async startInsert(sheet: string): Promise<void> {
    await this.pane.field('sheetName').fill(sheet);
    await this.pane.button('insertTable').click();
  }

  async insertAs(sheet: string): Promise<void> {
    await this.startInsert(sheet);
    await this.pane.saysThat('inserted', { sheet });
  }

  private async arrived(step: PaneKey): Promise<void> {
    await this.pane.frame.getByRole('heading', { name: this.pane.say(step), exact: true }).waitFor();
  }
}
