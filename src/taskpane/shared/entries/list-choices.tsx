import type { ReactElement } from 'react';
import { sayList, type ListKey } from '../../../i18n/pane/list-words';
import { cellAt, columnLetters } from '../../../workbook/sheet/a1';
import { isSettled, type InstitutionList } from '../../../workbook/institutions/institution-list';
import type { LeftOutAs } from '../../../workbook/institutions/list-rows';
import {
  countsPlaces,
  rivalKey,
  type ChosenColumns,
  type RivalOf,
  type TellingRole,
} from '../../../workbook/institutions/list-columns';
import { usePane } from '../../pane-context';
import { Message } from '../controls/message';
import { SelectField } from '../controls/select-field';
import { useCheckWords } from '../use-check-words';
import { useSharedStyles } from '../use-shared-styles';
import { useWords } from '../use-words';

const roleWords: Readonly<Record<TellingRole, ListKey>> = {
  type: 'columnType',
  residents: 'columnResidents',
  actual: 'columnActual',
  fund: 'columnFund',
  salary: 'columnSalary',
};

interface ListChoicesProps {
  readonly list: InstitutionList;
  readonly onChoose: (chosen: ChosenColumns) => void;
}

/** Which of several columns of a list is read, where more than one may hold the same thing. */
export function ListChoices({ list, onChoose }: ListChoicesProps): ReactElement {
  const words = useWords(sayList);
  const checkWords = useCheckWords();
  const { norms, language } = usePane();
  const labelOf = (of: RivalOf): string =>
    'role' in of
      ? words(roleWords[of.role])
      : words('columnItem', { item: norms.items.get(of.item)?.name[language] ?? of.item });
  const titleOf = (column: number): string => list.columns.find((one) => one.column === column)?.title ?? '';
  return (
    <>
      {!isSettled(list) && <Message intent="warning">{words('open')}</Message>}
      {list.rivals.map(({ of, columns, chosen }) => (
        <SelectField
          key={rivalKey(of)}
          label={labelOf(of)}
          {...(rivalKey(of) === 'residents' ? { hint: words('byResidents') } : {})}
          value={chosen === undefined ? '' : String(chosen)}
          options={[
            ...(chosen === undefined ? [{ value: '', name: words('choose') }] : []),
            ...columns.map((column) => ({
              value: String(column),
              name: checkWords('columnTitled', { column: columnLetters(column + 1), title: titleOf(column) }),
            })),
          ]}
          onChange={(value) => onChoose(new Map([...list.titles.chosen, [rivalKey(of), Number(value)]]))}
        />
      ))}
    </>
  );
}

const leftOutWords: Readonly<Record<LeftOutAs, ListKey>> = {
  part: 'parts',
  sum: 'sums',
  bare: 'bare',
  struck: 'struck',
  closed: 'closed',
  again: 'again',
  other: 'other',
};
const inOrder = Object.keys(leftOutWords) as LeftOutAs[];

/** How many rows of a kind are named. */
const mostNamed = 12;

/** What of a list is not computed, or is computed though it is not to be seen. */
export function ListLeftOut({ list }: { readonly list: InstitutionList }): ReactElement {
  const shared = useSharedStyles();
  const words = useWords(sayList);
  const places = list.columns.find(
    (one) => one.holds !== undefined && 'role' in one.holds && one.holds.role === 'residents' && countsPlaces(one),
  );
  const told = inOrder.flatMap((as) => {
    const rows = list.leftOut.filter((one) => one.as === as);
    if (rows.length === 0) return [];
    const named = rows
      .slice(0, mostNamed)
      .map(({ row, column, text }) => words('named', { cell: cellAt(row + 1, column + 1), text }));
    const more = rows.length - named.length;
    return [
      { as, text: words(leftOutWords[as], { cells: more === 0 ? named : words('more', { cells: named, more }) }) },
    ];
  });
  return (
    <ul className={shared.list}>
      {told.map(({ as, text }) => (
        <li key={as}>{text}</li>
      ))}
      {list.hidden > 0 && <li>{words('hidden', { count: list.hidden })}</li>}
      {places && <li>{words('places', { title: places.title })}</li>}
    </ul>
  );
}
