import type { PaneKey } from '../../src/i18n/pane/en';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import type { Pane } from './pane';
import { seen } from './waiting';

/** The questions that ask for the opposite of their item, in every language. */
const turnedQuestions = new Set(
  KZ_343_2021.profile.flatMap(({ oppositeQuestion }) => Object.values(oppositeQuestion ?? {})),
);

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
    await this.showAllQuestions();
    await this.pane.frame.getByRole('textbox', { name: question }).fill(answer);
  }

  /** Gives every yes-or-no item the same answer; a question that asks for the opposite gets the other. */
  async answerYesNo(answer: 'yes' | 'no'): Promise<void> {
    await this.showAllQuestions();
    const groups = this.pane.frame.getByRole('radiogroup');
    for (let at = 0; at < (await groups.count()); at += 1) {
      const group = groups.nth(at);
      const asked = await group.evaluate((element) => {
        const label = element.getAttribute('aria-labelledby') ?? '';
        return element.ownerDocument.getElementById(label)?.textContent ?? '';
      });
      const other = answer === 'yes' ? 'no' : 'yes';
      const name = this.pane.say(turnedQuestions.has(asked.trim()) ? other : answer);
      await group.getByRole('radio', { name, exact: true }).check();
    }
  }

  /** Whatever page a question would be on. */
  private async showAllQuestions(): Promise<void> {
    const lengths = this.pane.frame.getByRole('combobox', { name: this.pane.say('questionsTogether') });
    if ((await lengths.count()) > 0) await lengths.selectOption('all');
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
    await seen(this.pane.frame.getByRole('heading', { name: this.pane.say(step), exact: true }));
  }
}
