import { formatNumber } from '../../i18n/fill';
import { writing, type Language } from '../../norms/languages';

/** An argument of a call: a value, or a reference to cells as formulas write it. */
export type CallArgument = string | number | { readonly reference: string };

/**
 * A call as a person types it: a Kazakh or Russian Excel separates arguments by `;` and has a decimal comma. Only to be
 * shown or copied; the add-in itself writes `writtenFormula`.
 */
export function typedFormula(language: Language, name: string, args: readonly CallArgument[]): string {
  return formula(name, args, writing[language].separator, (value) => formatNumber(language, value));
}

/** A call as Office.js takes it in any language: with commas and decimal points. */
export function writtenFormula(name: string, args: readonly CallArgument[]): string {
  return formula(name, args, ',', String);
}

function formula(
  name: string,
  args: readonly CallArgument[],
  separator: string,
  sayNumber: (value: number) => string,
): string {
  const written = args.map((arg) => {
    if (typeof arg === 'number') return sayNumber(arg);
    return typeof arg === 'string' ? `"${arg.replaceAll('"', '""')}"` : arg.reference;
  });
  return `=NORMS.${name}(${written.join(separator)})`;
}
