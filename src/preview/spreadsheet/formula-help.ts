import { toDisposable, type Injector } from '@univerjs/core';
import { IShortcutService, KeyCode, LexerTreeBuilder, type IShortcutItem } from '@univerjs/preset-sheets-core';
import { englishFormula } from './decimal-commas';

/** The list of functions that match what is typed. */
const functionList = 'sheet.formula-embedding-editor.search_function.';

/** As in Excel, Enter ends a formula as it is typed while the list of functions is open; Tab takes one from it. */
export function enterEndsFormulas(injector: Injector): void {
  const shortcuts = injector.get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  const isEnterInList = ({ id, binding }: IShortcutItem): boolean =>
    id.startsWith(functionList) && binding === KeyCode.ENTER;
  Object.assign(shortcuts, {
    registerShortcut: (item: IShortcutItem) => (isEnterInList(item) ? toDisposable(() => undefined) : register(item)),
  });
}

/** The help on a function's arguments counts them by semicolons where these stand between them, and shows them so. */
export function helpWithSemicolons(injector: Injector, isLocal: () => boolean): void {
  const lexer = injector.get(LexerTreeBuilder);
  const find = lexer.getFunctionAndParameter.bind(lexer);
  Object.assign(lexer, {
    getFunctionAndParameter: (formula: string, at: number) => find(isLocal() ? withCommas(formula) : formula, at),
  });
  new MutationObserver((changes) => {
    if (isLocal()) for (const { addedNodes } of changes) for (const node of addedNodes) showSemicolons(node);
  }).observe(document.body, { childList: true, subtree: true });
}

/** A formula that is being typed, as long as before. */
function withCommas(formula: string): string {
  const english = englishFormula(formula.includes(';') ? formula : `${formula};`);
  return english.slice(0, formula.length);
}

/** Univer writes the comma after each argument as a text of its own. */
function showSemicolons(node: Node): void {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const isBetween = text.nodeValue === ',' && text.parentElement?.previousSibling?.textContent !== undefined;
    if (isBetween && text.previousSibling instanceof HTMLSpanElement) text.nodeValue = '; ';
  }
}
