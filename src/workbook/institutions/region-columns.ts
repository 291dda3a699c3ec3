import type { Language } from '../../norms/schema';
import { columnLetters, rangeAt } from '../sheet/a1';
import type { Rectangle } from '../sheet/area';
import { asText } from '../sheet/literal';
import { shareFormat, unitFormat } from '../sheet/looks';
import { quotedSheet } from '../sheet/place';
import type { CellEntry } from '../sheet/sheet-content';
import { keyLetters, wideEnough, type TablePlace, type WrittenColumn } from '../sheet/table';
import { regionName, type InstitutionColumn, type InstitutionKey } from './institution-columns';
import { roleColumn, type InstitutionList } from './institution-list';
import type { OpenPosition, RegionLine } from './region-summary';
import type { Region } from './regions';
import { institutionWord, type InstitutionWord } from './words';

/** What a column of the sheet by region holds. */
export type RegionKey =
  | 'line'
  | 'region'
  | 'institutions'
  | 'residents'
  | 'required'
  | 'present'
  | 'gap'
  | 'ratio'
  | 'atMost'
  | 'apart'
  | 'apartRequired'
  | 'openInstitutions'
  | 'openPositions'
  | 'remark';

/** A row of the sheet: a region, or the institution of a place by its ratio, with the name that its formula shows. */
export type RegionItem =
  | { readonly kind: 'region'; readonly line: RegionLine }
  | { readonly kind: 'worst'; readonly place: number; readonly shows: string };

type Place = TablePlace<RegionKey>;
/** A column of the sheet by region; its sum is over the rows of regions, counted from 1. */
export type RegionColumn = WrittenColumn<RegionItem, { readonly from: number; readonly to: number }, RegionKey>;

/** The columns of a list and those written beside it, as formulas on another sheet name them. */
export interface ListRanges {
  readonly of: (key: InstitutionKey) => string;
  readonly ofList: (role: 'name' | 'region') => string | undefined;
}

/** @param area where the columns stand beside the list */
export function listRanges(
  sheet: string,
  list: InstitutionList,
  columns: readonly InstitutionColumn[],
  area: Rectangle,
): ListRanges {
  const [first, last] = [list.area.row + 2, list.area.row + list.area.rowCount];
  const down = (letters: string): string =>
    `${quotedSheet(sheet)}!$${letters}$${first}:$${letters}$${Math.max(first, last)}`;
  return {
    of: (key) => down(keyLetters(columns, key, area.column + 1)),
    ofList: (role) => {
      const column = roleColumn(list, role);
      return column === undefined ? undefined : down(columnLetters(column + 1));
    },
  };
}

/** Cells with a number, in the language of COUNTIFS and SUMIFS. */
const isFigure = '"<1E+99"';

/** The columns of the sheet by region from A on; present units and what follows from them only where the list has them. */
export function regionColumns(
  language: Language,
  list: InstitutionList,
  ranges: ListRanges,
  regions: readonly Region[],
): RegionColumn[] {
  const word = (key: InstitutionWord): string => institutionWord(language, key);
  const hasActual = roleColumn(list, 'actual') !== undefined;
  const compared = ranges.of(hasActual ? 'gap' : 'required');
  const own = ({ beside }: Place): string => `${ranges.of('region')},${beside('line')}`;
  const counted = (place: Place): string => `COUNTIFS(${own(place)},${compared},${isFigure})`;
  const sumOf = (key: InstitutionKey, place: Place): string => `SUMIF(${own(place)},${ranges.of(key)})`;
  const sumCompared = (key: InstitutionKey, place: Place): string =>
    `SUMIFS(${ranges.of(key)},${own(place)},${compared},${isFigure})`;
  const worstOf = (range: string, place: Place): string =>
    `INDEX(${range},MATCH(${place.beside('line')},${ranges.of('place')},0))`;
  const worstName = (place: Place): CellEntry => {
    const [name, region] = (['name', 'region'] as const).map((role) => {
      const range = ranges.ofList(role);
      return range === undefined ? '""' : worstOf(range, place);
    });
    return `=IFERROR(${name}&IF(${region}="",""," ("&${region}&")"),"")`;
  };

  const figure = (
    key: RegionKey,
    heading: InstitutionWord,
    numbers: string,
    ofRegion: (place: Place) => string,
    ofWorst?: InstitutionKey,
  ): RegionColumn => ({
    key,
    heading: word(heading),
    width: 12,
    format: { numbers },
    cell: (item, place) =>
      item.kind === 'region'
        ? `=${ofRegion(place)}`
        : ofWorst === undefined
          ? ''
          : `=IFERROR(${worstOf(ranges.of(ofWorst), place)},"")`,
    sum: ({ from, to }, { letters }) => `=SUM(${letters}${from}:${letters}${to})`,
  });
  /** A ratio is whole only where everything is compared and determined; else it is told as the most that it can be. */
  const ratio = (key: 'ratio' | 'atMost', heading: InstitutionWord): RegionColumn => {
    const cell = ({ beside }: Place, gaps: readonly RegionKey[]): CellEntry => {
      const isWhole = `${gaps.map((one) => `N(${beside(one)})`).join('+')}=0`;
      const condition = key === 'ratio' ? isWhole : `NOT(${isWhole})`;
      const [required, present] = [beside('required'), beside('present')];
      return `=IF(AND(N(${required})>0,${condition}),${present}/${required},"")`;
    };
    return {
      key,
      heading: word(heading),
      width: 15,
      format: { numbers: shareFormat },
      cell: (item, place) => cell(place, item.kind === 'region' ? ['apart', 'openInstitutions'] : ['openPositions']),
      sum: (_, place) => cell(place, ['apart', 'openInstitutions']),
    };
  };

  return wideEnough<RegionColumn>([
    {
      key: 'line',
      heading: word('line'),
      width: 6,
      format: { across: 'Center' },
      cell: (item) => (item.kind === 'region' ? item.line.region.number : item.place),
    },
    {
      key: 'region',
      heading: word('region'),
      width: 36,
      format: { wrap: true },
      cell: (item, place) =>
        item.kind === 'region' ? asText(regionName(language, item.line.region)) : worstName(place),
      sum: () => word('total'),
    },
    figure('institutions', 'institutions', '0', (place) => `COUNTIF(${own(place)})`),
    figure('residents', 'residents', '#,##0', (place) => sumOf('residents', place), 'residents'),
    figure(
      'required',
      'requiredHere',
      unitFormat,
      (place) => (hasActual ? sumCompared('required', place) : sumOf('required', place)),
      'required',
    ),
    ...(hasActual
      ? [
          figure('present', 'present', unitFormat, (place) => sumCompared('present', place), 'present'),
          figure('gap', 'gapHere', unitFormat, (place) => sumOf('gap', place), 'gap'),
          ratio('ratio', 'ratio'),
          ratio('atMost', 'atMost'),
        ]
      : []),
    figure(
      'apart',
      hasActual ? 'apart' : 'apartRead',
      '0',
      (place) => `${place.beside('institutions')}-${counted(place)}`,
    ),
    ...(hasActual
      ? [
          figure(
            'apartRequired',
            'apartRequired',
            unitFormat,
            (place) => `ROUND(${sumOf('required', place)}-${place.beside('required')},9)`,
          ),
        ]
      : []),
    figure('openInstitutions', 'openInstitutions', '0', (place) => `COUNTIFS(${own(place)},${ranges.of('open')},">0")`),
    figure('openPositions', 'openPositions', '0', (place) => sumOf('open', place), 'open'),
    {
      key: 'remark',
      heading: word('remark'),
      width: 36,
      format: { wrap: true },
      cell: (item) => (item.kind === 'region' ? asText(remarkOf(language, item.line, regions)) : ''),
    },
  ]);
}

/** Which positions of a region are not determined, and how else it is written. */
function remarkOf(language: Language, { region, positions }: RegionLine, regions: readonly Region[]): string {
  const quoted = region.spellings.map(({ text }) => institutionWord(language, 'quotedText', { text }));
  const alike = regions
    .filter(({ number }) => region.alike.includes(number))
    .map(({ name, number }) => institutionWord(language, 'quoted', { text: name, number }));
  return [
    ...(alike.length === 0 ? [] : [institutionWord(language, 'perhaps', { texts: alike })]),
    ...(quoted.length < 2 ? [] : [institutionWord(language, 'spelled', { texts: quoted })]),
    ...(positions.length === 0 ? [] : [positions.map((one) => openRow(language, one)).join(', ')]),
  ].join('; ');
}

function openRow(language: Language, { position, institutions }: OpenPosition): string {
  return institutionWord(language, 'openRow', { row: position.position.row, count: institutions });
}

/** The letters of a column from its first row to its last one. */
export function downColumn(columns: readonly RegionColumn[], key: RegionKey, from: number, to: number): string {
  const at = columns.findIndex((column) => column.key === key) + 1;
  return rangeAt(from, at, to, at);
}
