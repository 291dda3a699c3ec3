import { Fault } from '../../../../src/engine/fault';
import { facilityOf } from '../../../../src/workbook/institutions/read-institution';
import {
  findInstitutions,
  roleColumn,
  type InstitutionList,
} from '../../../../src/workbook/institutions/institution-list';
import { rivalKey } from '../../../../src/workbook/institutions/list-columns';
import type { ListRow } from '../../../../src/workbook/institutions/list-rows';
import { textOf } from '../../../../src/staffing/sheet-cells';
import { norms } from '../../../engine/ask';
import { cellsOfLists } from './cells-of-lists';
import type { ListCase, ReadInstitution } from './list-case';
import { keptLists } from './kept-lists';
import { rowsOfLists } from './rows-of-lists';
import { titlesOfLists } from './titles-of-lists';

function readOf(list: InstitutionList, row: ListRow): ReadInstitution {
  const name = textOf(row.cells[roleColumn(list, 'name') ?? 0]);
  const facility = facilityOf(norms, list, row, undefined);
  if (facility instanceof Fault || 'item' in facility) return [name, '?'];
  return [name, norms.edition.types[facility.type]?.footnote ?? NaN, facility.residents];
}

const titleOf = (list: InstitutionList, role: 'residents' | 'actual'): string | undefined =>
  list.columns.find(({ column }) => column === roleColumn(list, role))?.title;

/** What comes of a sheet, as its case is written down. */
function comesTo(one: ListCase): Omit<ListCase, 'says' | 'rows'> {
  const list = findInstitutions(norms, one);
  if (list === undefined) return { read: 'none' };
  return {
    read: list.rows.map((row) => readOf(list, row)),
    told: list.leftOut.map(({ as, text }) => `${as}: ${text}`),
    asked: list.rivals.flatMap(({ of, chosen }) => (chosen === undefined ? rivalKey(of) : [])),
    ...('residents' in one ? { residents: titleOf(list, 'residents') ?? '' } : {}),
    ...('units' in one ? { units: titleOf(list, 'actual') } : {}),
    ...(one.hidden === undefined ? {} : { hidden: list.hidden }),
  };
}

function isToCome({
  read,
  told = [],
  asked = [],
  residents,
  units,
  hidden,
  ...one
}: ListCase): Omit<ListCase, 'says' | 'rows'> {
  if (read === 'none') return { read };
  return {
    ...{ read, told, asked },
    ...(residents === undefined ? {} : { residents }),
    ...('units' in one || units !== undefined ? { units } : {}),
    ...(hidden === undefined ? {} : { hidden }),
  };
}

describe.each([
  ['rows', rowsOfLists],
  ['kept', keptLists],
  ['titles', titlesOfLists],
  ['cells', cellsOfLists],
] as const)('lists of institutions: %s', (_title, cases) => {
  test.each(cases.map((one) => [one.says, one] as const))('%s', (_says, one) => {
    expect(comesTo(one)).toEqual(isToCome(one));
  });
});
