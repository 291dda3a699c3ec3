import type { Injector } from '@univerjs/core';
import { IFunctionService, LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import { outsideText } from '../spreadsheet/outside-text';

/** Turns formulas from how files write them to how people do, and back. A formula of a file has no `=` before it. */
export interface FormulaNames {
  /** Whether a formula of a file calls functions of the add-in. */
  isOwn(formula: string): boolean;
  fromFile(formula: string): string;
  toFile(formula: string): string;
  /** Whether a function that a formula of a file calls can be calculated here. */
  hasFunction(name: string): boolean;
}

/**
 * Files write an add-in's functions as `_xldudf_NORMS_POSITIONS(`, functions newer than the format as `_xlfn.SEQUENCE(`
 * or `_xlfn._xlws.SORT(`, the names in LET and LAMBDA as `_xlpm.x`, and `D3#` as `_xlfn.ANCHORARRAY(D3)`.
 * @param namespace of the add-in's functions; undefined: no add-in is known, and what calls one has an unknown name
 */
export function createFormulaNames(injector: Injector, namespace: string | undefined): FormulaNames {
  const functions = injector.get(IFunctionService);
  const ownInFile = `_xldudf_${namespace ?? ''}${namespace === undefined ? '' : '_'}`;
  const inFile = new RegExp(ownInFile, 'gi');
  const callInFile = new RegExp(`(?<![\\w.])${ownInFile}\\w+\\(`, 'i');
  const inCell = namespace === undefined ? undefined : new RegExp(`(?<![\\w.])${namespace}\\.(?=[A-Z0-9_.]+\\()`, 'gi');

  return {
    isOwn: (formula) => callInFile.test(formula),
    hasFunction(name) {
      const plain = name.replaceAll(/_xl(?:fn|ws)\./gi, '').toUpperCase();
      return plain.startsWith(ownInFile.toUpperCase()) || functions.hasExecutor(plain);
    },
    fromFile(formula) {
      if (!formula.includes('_xl')) return `=${formula.replace(/^=/, '')}`;
      const plain = outsideText(formula, (part) => {
        const known = part.replaceAll(/_xl(?:fn|ws|pm)\./gi, '');
        return namespace === undefined ? known : known.replaceAll(inFile, `${namespace}.`);
      });
      return `=${plain.replace(/^=/, '')}`;
    },
    toFile(formula) {
      // A lexer remembers the names in LET and LAMBDA: each formula has its own.
      const lexer = new LexerTreeBuilder();
      const prefixed = lexer.getNewFormulaWithPrefix(formula, (name) => functions.hasExecutor(name)) ?? formula;
      return outsideText(prefixed.slice(1), (part) => {
        const named = part
          .replaceAll(/(?<![\w.])(?:_xlfn\.)?(ANCHORARRAY|SINGLE)\(/gi, '_xlfn.$1(')
          .replaceAll(/_xlfn\.(SORT|FILTER)\(/gi, '_xlfn._xlws.$1(');
        return inCell === undefined ? named : named.replaceAll(inCell, ownInFile);
      });
    },
  };
}
