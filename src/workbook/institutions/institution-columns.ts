import type { CompiledEdition } from '../../engine/compile';
import { sayFault } from '../../i18n/say-fault';
import type { Language } from '../../norms/schema';
import { asText } from '../sheet/literal';
import { moneyFormat, unitFormat } from '../sheet/looks';
import { wideEnough, type WrittenColumn } from '../sheet/table';
import type { InstitutionAnswer } from './compute-institution';
import { roleColumn, type InstitutionList } from './institution-list';
import { institutionWord } from './words/words';

type Computed = Extract<InstitutionAnswer, { kind: 'computed' }>;

/** A column that is written beside the list. Rows without an institution stay blank. */
export type InstitutionColumn = WrittenColumn<InstitutionAnswer | undefined, never>;

/**
 * The columns for a list: units by section and in total; gap and money where the list has the figures for them; a note.
 */
export function institutionColumns(
  norms: CompiledEdition,
  language: Language,
  list: InstitutionList,
): InstitutionColumn[] {
  const { id, sections } = norms.edition;
  const word = (key: Parameters<typeof institutionWord>[1]): string => institutionWord(language, key);
  const figure = (
    key: string,
    heading: string,
    numbers: string,
    pick: (answer: Computed) => number | undefined,
  ): InstitutionColumn => ({
    key,
    heading,
    width: 16,
    format: { numbers },
    cell: (answer) => (answer?.kind === 'computed' ? (pick(answer) ?? '') : ''),
  });
  const hasActual = roleColumn(list, 'actual') !== undefined;
  const hasPay = roleColumn(list, 'salary') !== undefined || roleColumn(list, 'fund') !== undefined;
  return wideEnough<InstitutionColumn>([
    ...sections.map((section, at) =>
      figure(
        `section${at + 1}`,
        institutionWord(language, 'section', { number: at + 1, section: section.name }),
        unitFormat,
        (answer) => answer.sections[at]?.units,
      ),
    ),
    figure('required', word('required'), unitFormat, (answer) => answer.total.units),
    ...(hasActual ? [figure('gap', word('gap'), unitFormat, (answer) => answer.gap)] : []),
    ...(hasActual && hasPay
      ? [
          figure('shortMonth', word('shortMonth'), moneyFormat, (answer) => answer.shortfall?.month),
          figure('shortYear', word('shortYear'), moneyFormat, (answer) => answer.shortfall?.year),
        ]
      : []),
    {
      key: 'note',
      heading: institutionWord(language, 'note', { edition: id }),
      width: 40,
      format: { wrap: true, down: 'Top' },
      cell: (answer) => (answer === undefined ? '' : asText(noteOf(language, answer))),
    },
  ]);
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
