import type { Preferences } from './preferences';
import type { Manifest } from '../addin/manifest';
import { languages, writing, type Language } from '../../norms/languages';
import { pageStrings } from './strings';

export interface ToolbarActions {
  open(file: File): void;
  save(): void;
  togglePane(): void;
  runCommand(name: string): void;
  setPreferences(preferences: Preferences): void;
}

/** The bar above the spreadsheet. Rendered again when the language or the add-in's label changes. */
export class Toolbar {
  private addinLabel: string | null = null;
  private menu: Manifest['menu'] = { label: '', commands: [] };
  private isPaneOpen = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly actions: ToolbarActions,
    private preferences: Preferences,
  ) {
    this.draw();
  }

  showAddin(label: string, menu: Manifest['menu']): void {
    this.addinLabel = label;
    this.menu = menu;
    this.draw();
  }

  showPane(isOpen: boolean): void {
    this.isPaneOpen = isOpen;
    this.container.querySelector('#addin-button')?.setAttribute('aria-pressed', String(isOpen));
  }

  private draw(): void {
    const { language, dark } = this.preferences;
    const strings = pageStrings[language];
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    document.title = strings.title;
    this.container.replaceChildren(
      this.fileButton(strings.open),
      button('save-button', strings.save, () => this.actions.save()),
      ...(this.addinLabel === null ? [] : [this.addinButton(this.addinLabel), this.commandMenu()]),
      element('span', { className: 'space' }),
      this.languageList(strings.language),
      this.darkSwitch(strings.dark),
    );
  }

  private fileButton(label: string): HTMLElement {
    const input = element('input', { type: 'file', accept: '.xlsx,.xlsm,.xltx,.xltm,.xlsb,.xls', hidden: true });
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file) this.actions.open(file);
      input.value = '';
    });
    const open = button('open-button', label, () => input.click());
    open.append(input);
    return open;
  }

  private addinButton(label: string): HTMLElement {
    const toggle = button('addin-button', label, () => this.actions.togglePane());
    toggle.setAttribute('aria-pressed', String(this.isPaneOpen));
    return toggle;
  }

  private commandMenu(): HTMLElement {
    const menu = element('details', { id: 'commands' });
    const list = element('div', {});
    for (const { name, label, tip } of this.menu.commands) {
      const run = button(`command-${name}`, label, () => {
        menu.open = false;
        this.actions.runCommand(name);
      });
      run.title = tip;
      list.append(run);
    }
    const name = element('summary', { textContent: this.menu.label });
    menu.append(name, list);
    menu.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !menu.open) return;
      menu.open = false;
      name.focus();
    });
    menu.addEventListener('focusout', ({ relatedTarget }) => {
      if (!menu.contains(relatedTarget as Node | null)) menu.open = false;
    });
    return menu;
  }

  private languageList(label: string): HTMLElement {
    const list = element('select', { id: 'language', ariaLabel: label });
    for (const language of languages) list.append(new Option(writing[language].name, language));
    list.value = this.preferences.language;
    list.addEventListener('change', () => this.change({ language: list.value as Language }));
    return list;
  }

  private darkSwitch(label: string): HTMLElement {
    const box = element('input', { id: 'dark', type: 'checkbox', checked: this.preferences.dark });
    box.addEventListener('change', () => this.change({ dark: box.checked }));
    const line = element('label', {});
    line.append(box, label);
    return line;
  }

  private change(change: Partial<Preferences>): void {
    this.preferences = { ...this.preferences, ...change };
    this.draw();
    this.actions.setPreferences(this.preferences);
  }
}

function button(id: string, label: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { id, type: 'button', textContent: label });
  made.addEventListener('click', onClick);
  return made;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}
