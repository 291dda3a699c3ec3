import type { Language } from '../../norms/languages';
import { absolute } from '../sheet/place';
import type { EntryRule } from '../sheet/sheet-content';
import { keyLetters } from '../sheet/table';
import type { Laid } from './layout';
import { most } from './formulas';
import type { EntryKey } from './plan';
import { budgetHead } from './rows';
import { budgetWord, type BudgetWord } from './words';

/** What may be typed into the cells that people fill: a rule for each group of columns, over the whole table. */
export function entryRules(language: Language, { columns, last }: Laid, sources: string): EntryRule[] {
  const first = budgetHead.headings + 1;
  const down = (from: EntryKey, to = from): string =>
    `${keyLetters(columns, from)}${first}:${keyLetters(columns, to)}${last - 1}`;
  const said = (message: BudgetWord, params = {}): Pick<EntryRule, 'title' | 'message'> => ({
    title: budgetWord(language, 'unfit'),
    message: budgetWord(language, message, params),
  });
  const number = (at: string, upTo?: number): EntryRule['rule'] => {
    const cell = at.split(':')[0] ?? at;
    const limit = upTo === undefined ? '' : `,${cell}<=${upTo}`;
    return { kind: 'formula', formula: `=IF(ISNUMBER(${cell}),AND(${cell}>=0${limit}),FALSE)` };
  };
  const month = (at: string): EntryRule['rule'] => {
    const cell = at.split(':')[0] ?? at;
    return {
      kind: 'formula',
      formula: `=IF(ISNUMBER(${cell}),AND(${cell}>=1,${cell}<=12,INT(${cell})=${cell}),FALSE)`,
    };
  };
  const ruled = (
    at: string,
    rule: (at: string) => EntryRule['rule'],
    words: Pick<EntryRule, 'title' | 'message'>,
  ): EntryRule => ({
    at,
    rule: rule(at),
    ...words,
  });
  const percent = (upTo: number) => said('unfitPercent', { most: upTo * 100 });
  const rise = `C${budgetHead.rise}`;
  return [
    ruled(down('approved', 'salary'), (at) => number(at), said('unfitNumber')),
    ruled(down('sum'), (at) => number(at), said('unfitNumber')),
    ruled(down('percent'), (at) => number(at, most.allowance), percent(most.allowance)),
    ruled(rise, (at) => number(at, most.rise), percent(most.rise)),
    ruled(down('from', 'to'), month, said('unfitMonth')),
    ruled(`E${budgetHead.rise}`, month, said('unfitMonth')),
    { at: `C${budgetHead.year}`, rule: { kind: 'whole', from: 2000 }, ...said('unfitYear') },
    { at: down('source'), rule: { kind: 'listOf', cells: absolute(sources) }, ...said('unfitSource') },
  ];
}
