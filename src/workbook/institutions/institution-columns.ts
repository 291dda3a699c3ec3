import type { CompiledEdition } from '../../engine/compile';
import { sayFault } from '../../i18n/say';
import type { Language } from '../../norms/schema';
import { asText } from '../sheet/literal';
import { moneyFormat, unitFormat } from '../sheet/looks';
import type { CellContent } from '../sheet/sheet-content';
import type { InstitutionAnswer } from './compute-institution';
import { columnOf, type InstitutionList } from './institution-list';
import { institutionWord } from './words/words';

type Computed = Extract<InstitutionAnswer, { kind: 'computed' }>;

/** A column that is written beside the list. */
export interface InstitutionColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly numbers?: string;
  readonly cell: (answer: InstitutionAnswer) => CellContent;
}

/** The columns for a list: units by section and in all; gap and money where the list has what they need; a note. */
export function institutionColumns(
  norms: CompiledEdition,
  language: Language,
  list: InstitutionList,
): InstitutionColumn[] {
  const { id, sections } = norms.edition;
  const word = (key: Parameters<typeof institutionWord>[1]): string => institutionWord(language, key);
  const figure = (
    heading: string,
    numbers: string,
    pick: (answer: Computed) => number | undefined,
  ): InstitutionColumn => ({
    heading: asText(heading),
    width: 16,
    numbers,
    cell: (answer) => (answer.kind === 'computed' ? (pick(answer) ?? '') : ''),
  });
  const hasActual = columnOf(list, 'actual') !== undefined;
  const hasPay = columnOf(list, 'salary') !== undefined || columnOf(list, 'fund') !== undefined;
  return [
    ...sections.map((section, at) =>
      figure(
        institutionWord(language, 'section', { number: at + 1, section: section.name }),
        unitFormat,
        (answer) => answer.sections[at]?.units,
      ),
    ),
    figure(word('required'), unitFormat, (answer) => answer.total.units),
    ...(hasActual ? [figure(word('gap'), unitFormat, (answer) => answer.gap)] : []),
    ...(hasActual && hasPay
      ? [
          figure(word('shortMonth'), moneyFormat, (answer) => answer.shortfall?.month),
          figure(word('shortYear'), moneyFormat, (answer) => answer.shortfall?.year),
        ]
      : []),
    {
      heading: institutionWord(language, 'note', { edition: id }),
      width: 40,
      cell: (answer) => asText(noteOf(language, answer)),
    },
  ];
}

function noteOf(language: Language, answer: InstitutionAnswer): string {
  switch (answer.kind) {
    case 'fault':
      return sayFault(language, answer.fault);
    case 'unfit':
      return institutionWord(language, 'unfit', { item: answer.answer.item.name, value: answer.answer.value });
    case 'computed': {
      const { undetermined } = answer.total;
      return undetermined === 0 ? '' : institutionWord(language, 'atLeast', { undetermined });
    }
  }
}
