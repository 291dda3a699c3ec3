import { columnsOfTable, spanOf, type CompiledEdition } from '../../engine/compile';
import type { Language, Position } from '../../norms/schema';
import { cellWords } from '../shared/annex/annex-words';

/** What cells of a row say in words; neighbours that say the same are put together. */
export interface RuleInWords {
  readonly columns: string;
  readonly rule: string;
}

export function rulesInWords(language: Language, norms: CompiledEdition, { row, cells }: Position): RuleInWords[] {
  const rules: { from: number; to: number; rule: string }[] = [];
  let at = 0;
  for (const cell of cells) {
    const to = at + spanOf(cell) - 1;
    const rule = cellWords(language, norms, cell);
    const last = rules[rules.length - 1];
    if (last?.rule === rule) last.to = to;
    else rules.push({ from: at, to, rule });
    at = to + 1;
  }
  const columns = columnsOfTable(norms.edition, norms.byRow.get(row)?.section.table);
  const name = (column: number): string => columns[column]?.id ?? '';
  return rules.map(({ from, to, rule }) => ({
    columns: from === to ? name(from) : `${name(from)} … ${name(to)}`,
    rule,
  }));
}
