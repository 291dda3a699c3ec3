import type { Injector } from '@univerjs/core';
import { IFunctionService, LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import { outsideText } from '../spreadsheet/outside-text';

/** Turns formulas from how files write them to how people do, and back. A formula of a file has no `=` before it. */
export interface FormulaNames {
  fromFile(formula: string): string;
  toFile(formula: string): string;
}

/**
 * Files write an add-in's functions as `_xldudf_NORMS_POSITIONS(`, functions newer than the format as `_xlfn.SEQUENCE(`
 * or `_xlfn._xlws.SORT(`, the names in LET and LAMBDA as `_xlpm.x`, and `D3#` as `_xlfn.ANCHORARRAY(D3)`.
 */
export function createFormulaNames(injector: Injector, namespace: string): FormulaNames {
  const functions = injector.get(IFunctionService);
  const ownInFile = `_xldudf_${namespace}_`;
  const own = new RegExp(`(?<![\\w.])${namespace}\\.(?=[A-Z0-9_.]+\\()`, 'gi');

  return {
    fromFile(formula) {
      const plain = outsideText(formula, (part) =>
        part.replaceAll(/_xl(?:fn|ws|pm)\./gi, '').replaceAll(new RegExp(ownInFile, 'gi'), `${namespace}.`),
      );
      return `=${plain.replace(/^=/, '')}`;
    },
    toFile(formula) {
      // A lexer remembers the names in LET and LAMBDA: each formula has its own.
      const lexer = new LexerTreeBuilder();
      const prefixed = lexer.getNewFormulaWithPrefix(formula, (name) => functions.hasExecutor(name)) ?? formula;
      return outsideText(prefixed.slice(1), (part) =>
        part
          .replaceAll(/(?<![\w.])(?:_xlfn\.)?(ANCHORARRAY|SINGLE)\(/gi, '_xlfn.$1(')
          .replaceAll(/_xlfn\.(SORT|FILTER)\(/gi, '_xlfn._xlws.$1(')
          .replaceAll(own, ownInFile),
      );
    },
  };
}
