import { toDisposable, type Injector } from '@univerjs/core';
import { IShortcutService, KeyCode, LexerTreeBuilder, type IShortcutItem } from '@univerjs/preset-sheets-core';
import { englishFormula } from './decimal-commas';

/** The list of functions that match what is typed. */
const functionList = 'sheet.formula-embedding-editor.search_function.';

/** As in Excel, Enter ends a formula as typed while the list of functions is open; Tab takes the selected function. */
export function enterEndsFormulas(injector: Injector): void {
  const shortcuts = injector.get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  const isEnterInList = ({ id, binding }: IShortcutItem): boolean =>
    id.startsWith(functionList) && binding === KeyCode.ENTER;
  Object.assign(shortcuts, {
    registerShortcut: (item: IShortcutItem) => (isEnterInList(item) ? toDisposable(() => undefined) : register(item)),
  });
}

/** Lets the help on a function's arguments count and show semicolons where these separate arguments. */
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

/** The typed formula with commas, with the same length. */
function withCommas(formula: string): string {
  const english = englishFormula(formula.includes(';') ? formula : `${formula};`);
  return english.slice(0, formula.length);
}

/** Univer renders the comma after each argument as a text node of its own. */
function showSemicolons(node: Node): void {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const isBetween = text.nodeValue === ',' && text.parentElement?.previousSibling?.textContent !== undefined;
    if (isBetween && text.previousSibling instanceof HTMLSpanElement) text.nodeValue = '; ';
  }
}
