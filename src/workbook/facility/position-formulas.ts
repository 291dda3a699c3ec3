import { inFormula } from '../sheet/literal';
import type { TablePlace } from '../sheet/table';
import { unitsOfPart, type ColumnKey } from './column-key';
import { tableName } from './names';
import type { FacilityTable } from './plan';
import { sayRequirementStatus } from './positions-now';
import { headRows, type SumRow } from './rows';
import { sheetWord } from './words/words';

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

/**
 * Status and note are looked up in the table that one formula for each part spills on the profile sheet: one call in
 * place of 78.
 */
function lookUp(table: number, part: number, at: number, column: number): string {
  return `VLOOKUP($A${at},${tableName('Notes', table, part + 1)},${column},FALSE)`;
}

export function statusFormula({ parts, language }: FacilityTable, table: number, at: number): string {
  const error = inFormula(sheetWord(language, 'mendProfile'));
  const looked = parts.map((_, part) => lookUp(table, part, at, tableColumns.status));
  if (looked.length === 1) return `=IFERROR(${looked.join('')},${error})`;
  const say = (status: 'undetermined' | 'required' | 'none'): string =>
    inFormula(sayRequirementStatus(language, status));
  const any = (status: 'undetermined' | 'required'): string =>
    `OR(${looked.map((one) => `${one}=${say(status)}`).join(',')})`;
  const open = say('undetermined');
  return `=IFERROR(IF(${any('undetermined')},${open},IF(${any('required')},${say('required')},${say('none')})),${error})`;
}

export function noteFormula({ parts }: FacilityTable, table: number, { at, lettersOf }: Place): string {
  const looked = parts.map((_, part) => lookUp(table, part, at, tableColumns.note));
  if (looked.length === 1) return `=IFERROR(${looked.join('')},"")`;
  const named = looked.map((note, part) => {
    const name = `${lettersOf(unitsOfPart(part))}$${headRows.part}`;
    return `IF(${note}="","","; "&${name}&": "&${note})`;
  });
  return `=IFERROR(MID(${named.join('&')},3,5000),"")`;
}

/** "At least" while units of a section, or of one of the sections that a total adds up, are not determined. */
export function sumStatus({ language, parts }: FacilityTable, sum: SumRow, { letters, lettersOf }: Place): string {
  const atLeast = inFormula(sheetWord(language, 'atLeast'));
  if (sum.kind !== 'subtotal') {
    const cells = sum.of.map((at) => `${letters}${at}=${atLeast}`);
    return cells.length === 0 ? '' : `=IF(OR(${cells.join(',')}),${atLeast},"")`;
  }
  const { from, to } = sum;
  const [first, last] = [unitsOfPart(0), unitsOfPart(parts.length - 1)].map(lettersOf);
  const asked = `COUNT($A${from}:$A${to})${parts.length > 1 ? `*${parts.length}` : ''}`;
  return `=IF(COUNT($${first}${from}:$${last}${to})<${asked},${atLeast},"")`;
}
