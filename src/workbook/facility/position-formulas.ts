import { say } from '../../i18n/say';
import { inFormula } from '../sheet/literal';
import type { TablePlace } from '../sheet/table';
import { unitsOfPart, type ColumnKey } from './column-key';
import { tableName } from './names';
import type { FacilityTable } from './plan';
import { sayRequirementStatus } from './positions-now';
import { headRows, setupRow, type SumRow } from './rows';
import { sheetWord } from './words';

type Place = TablePlace<ColumnKey>;

/** Columns of NORMS.STAFF_TABLE. */
const tableColumns = { status: 5, note: 7 } as const;

/** The edition is part of the formula, because the sheet's head and footer name it and must stay true in print. */
export function requiredFormula(edition: string, table: number, part: number, { at, letters }: Place): string {
  const residents = `${letters}$${headRows.residents}`;
  const type = `${letters}$${headRows.type}`;
  const profile = tableName('Profile', table, part + 1);
  return `=NORMS.REQUIRED_STAFF($A${at},${residents},${type},${profile},${inFormula(edition)})`;
}

/** Whether the table of a part's notes is for the residents and the type that stand above its units: in a copy of the sheet it is the original's. */
export function areNotesOf(table: number, part: number, letters: string): string {
  const own = `${letters}$${headRows.residents}&${letters}$${headRows.type}`;
  return `${own}=INDEX(${tableName('Setup', table)},${setupRow.notesOf - setupRow.first + 1 + part},2)`;
}

/**
 * Status and note are looked up in the table that one formula for each part spills on the profile sheet: one call in
 * place of 78.
 */
function lookUp(table: number, part: number, { at, lettersOf }: Place, column: number): string {
  const notes = `IF(${areNotesOf(table, part, lettersOf(unitsOfPart(part)))},${tableName('Notes', table, part + 1)})`;
  return `VLOOKUP($A${at},${notes},${column},FALSE)`;
}

/**
 * Status words from the table that is looked up; without it, as in a copy with ordinary formulas, from the units themselves.
 */
export function statusFormula(table: FacilityTable, number: number, place: Place): string {
  const { at, lettersOf } = place;
  const { parts, language } = table;
  const word = (status: Status): string => inFormula(sayRequirementStatus(language, status));
  const looked = parts.map((_, part) => lookUp(number, part, place, tableColumns.status));
  const any = (status: Status): string => `OR(${looked.map((one) => `${one}=${word(status)}`).join(',')})`;
  const found =
    looked.length === 1
      ? looked.join('')
      : `IF(${any('undetermined')},${word('undetermined')},IF(${any('required')},${word('required')},${word('none')}))`;
  const [first = '', last = ''] = [unitsOfPart(0), unitsOfPart(parts.length - 1)].map(
    (key) => `$${lettersOf(key)}${at}`,
  );
  const units = first === last ? first : `${first}:${last}`;
  const known = `IF(SUM(${units})>0,${word('required')},${word('none')})`;
  const isOpen = `SUMPRODUCT(ISERROR(${units})-ISNA(${units}))=0`;
  const missing = `IFERROR(ERROR.TYPE(${first})=5,FALSE),${inFormula(sheetWord(language, 'addInMissing'))}`;
  const error = `IF(${missing},${inFormula(sheetWord(language, 'mendProfile'))})`;
  const byUnits = `IF(COUNT(${units})=${parts.length},${known},IF(${isOpen},${word('undetermined')},${error}))`;
  return `=IFERROR(${found},${byUnits})`;
}

type Status = 'undetermined' | 'required' | 'none';

/** The note on a position's row, each part's under its name where there are several; blank where it tells no more than a dash. */
export function noteFormula({ parts, language }: FacilityTable, table: number, place: Place): string {
  const dash = inFormula(say(language, 'reasonDash'));
  const looked = parts.map((_, part) => lookUp(table, part, place, tableColumns.note));
  if (looked.length === 1) return `=IFERROR(IF(${looked.join('')}=${dash},"",${looked.join('')}),"")`;
  const named = looked.map((note, part) => {
    const name = `${place.lettersOf(unitsOfPart(part))}$${headRows.part}`;
    return `IF(OR(${note}="",${note}=${dash}),"","; "&${name}&": "&${note})`;
  });
  return `=IFERROR(MID(${named.join('&')},3,5000),"")`;
}

/**
 * "At least" while units of a section, or of one of the sections that a total adds up, are not determined; rows that
 * somebody has put in, which have no number, determine nothing.
 */
export function sumStatus({ language, parts }: FacilityTable, sum: SumRow, { letters, lettersOf }: Place): string {
  const atLeast = inFormula(sheetWord(language, 'atLeast'));
  if (sum.kind !== 'subtotal') {
    const cells = sum.of.map((at) => `${letters}${at}=${atLeast}`);
    return cells.length === 0 ? '' : `=IF(OR(${cells.join(',')}),${atLeast},"")`;
  }
  const { from, to } = sum;
  const numbers = `$A${from}:$A${to}`;
  const known = parts.map((_, part) => {
    const units = lettersOf(unitsOfPart(part));
    return `COUNTIFS(${numbers},">0",$${units}${from}:$${units}${to},"<1E+99")`;
  });
  const asked = `COUNT(${numbers})${parts.length > 1 ? `*${parts.length}` : ''}`;
  return `=IF(${known.join('+')}<${asked},${atLeast},"")`;
}
