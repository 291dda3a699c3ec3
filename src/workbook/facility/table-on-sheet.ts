import type { CompiledEdition } from '../../engine/compile';
import { Fault } from '../../engine/fault';
import { readProfile } from '../../engine/profile-rows';
import { readNumber } from '../../engine/scalars';
import { readArgument } from '../../formulas/argument';
import { languages } from '../../norms/languages';
import { asEntered } from '../excel/snapshot';
import type { Rectangle } from '../sheet/area';
import type { Place } from '../sheet/place';
import { sheetColumns } from './columns';
import {
  omissions,
  optionalColumns,
  type FacilityPart,
  type FacilityTable,
  type TypedCell,
  type TypedFigures,
} from './plan';

type Grid = readonly (readonly unknown[])[];

/** The content of a staffing sheet's named ranges. */
export interface NamedRanges {
  /** The number of the staffing sheet in the workbook, which is part of the ranges' names. */
  readonly table: number;
  readonly sheet: string;
  readonly profileSheet: string;
  readonly institution: Grid;
  readonly types: Grid;
  /** On another sheet than the body where people have moved one of them. */
  readonly residents: { readonly sheet: string; readonly values: Grid; readonly formulas: Grid };
  readonly parts: Grid;
  readonly body: { readonly values: Grid; readonly formulas: Grid };
  /** Where the body stands. */
  readonly area: Rectangle;
  readonly setup: Grid;
  /** One for each part. */
  readonly profiles: readonly Grid[];
}

/** A staffing sheet as it is now: what it was made of, with the changes that people have made since. */
export interface FacilityOnSheet extends FacilityTable {
  readonly edition: string;
  readonly table: number;
  readonly sheet: string;
  readonly profileSheet: string;
  /** Whether it, or its profile sheet, is the sheet in front. */
  readonly active: boolean;
  readonly typed: readonly TypedFigures[];
  /** Where its table stands, from the headings on. */
  readonly area: Rectangle;
  readonly recorded: string | undefined;
}

/**
 * Reads a facility back from its named ranges; undefined where they cannot be read: the edition is not loaded, a type
 * is not one of its types, residents are not a number.
 */
export function readTable(
  ranges: NamedRanges,
  normsOf: (edition: string) => CompiledEdition | undefined,
): Omit<FacilityOnSheet, 'active'> | undefined {
  const [edition, writtenLanguage, writtenForm, writtenColumns, writtenWithout, recorded] = ranges.setup.map((row) =>
    String(row[1] ?? ''),
  );
  const norms = normsOf(edition ?? '');
  const language = languages.find((one) => one === writtenLanguage);
  if (norms === undefined || language === undefined) return undefined;
  const institution = String(ranges.institution[0]?.[0] ?? '');
  const parts = readParts(ranges, norms, institution);
  if (parts === undefined) return undefined;
  const columns = optionalColumns.filter((column) => writtenColumns?.split(' ').includes(column));
  const without = omissions.filter((one) => writtenWithout?.split(' ').includes(one));
  const form = writtenForm === 'values' ? 'values' : 'formulas';
  const made: FacilityTable = { language, form, institution, parts, columns, without };
  const { table, sheet, profileSheet } = ranges;
  const typed = readTyped(made, ranges.body);
  return { ...made, typed, recorded, edition: norms.edition.id, table, sheet, area: ranges.area, profileSheet };
}

function readParts(ranges: NamedRanges, norms: CompiledEdition, institution: string): FacilityPart[] | undefined {
  const parts = (ranges.types[0] ?? []).map((written, at): FacilityPart | undefined => {
    const type = norms.typeNames.find(String(written))[0]?.id;
    const residents = readNumber(ranges.residents.values[0]?.[at]);
    if (type === undefined || residents === undefined) return undefined;
    return {
      name: String(ranges.parts[0]?.[at] ?? '') || institution,
      type,
      residents,
      residentsFrom: readLink(ranges.residents.formulas[0]?.[at], ranges.residents.sheet),
      ...readAnswers(norms, ranges.profiles[at] ?? []),
    };
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** The cell to which a formula links that is only a reference. */
function readLink(formula: unknown, ownSheet: string): Place | undefined {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return undefined;
  const link = readArgument(formula.slice(1));
  if (link.kind !== 'reference' || link.spill || link.address.includes(':')) return undefined;
  return { sheet: link.sheet ?? ownSheet, address: link.address.replaceAll('$', '') };
}

/**
 * Reads the answers line by line: an invalid one counts as not known and is kept as text, without affecting the others.
 */
function readAnswers(norms: CompiledEdition, rows: Grid): Pick<FacilityPart, 'profile' | 'unread'> {
  const unread = new Map<string, string>();
  const read = rows.flatMap((row) => {
    const one = readProfile(norms, [row]);
    if (!(one instanceof Fault)) return [one];
    const [item] = norms.itemNames.find(String(row[0] ?? ''));
    if (item !== undefined) unread.set(item.id, String(row[1]));
    return [];
  });
  const profile = {
    values: new Map(read.flatMap(({ values }) => [...values])),
    rounding: read.find(({ rounding }) => rounding !== undefined)?.rounding,
  };
  return unread.size === 0 ? { profile } : { profile, unread };
}

/**
 * Reads what people typed in the sheet's optional columns, found by their headings wherever these are now; a column whose
 * heading people wrote over is where it was written.
 */
function readTyped(table: FacilityTable, { values, formulas }: NamedRanges['body']): TypedFigures[] {
  const [headings = []] = values;
  const columns = sheetColumns(table);
  const own: readonly unknown[] = columns.map(({ heading }) => heading);
  const place = (key: 'actual' | 'salary'): number => {
    const written = columns.findIndex((column) => column.key === key);
    const found = headings.indexOf(own[written]);
    return found < 0 && !own.includes(headings[written]) ? written : found;
  };
  const [actualAt, salaryAt] = [place('actual'), place('salary')];
  return values.flatMap((cells, at) => {
    const row = cells[0];
    const typedAt = (column: number): TypedCell | undefined => typedCell(formulas[at]?.[column], cells[column]);
    const [actual, salary] = [typedAt(actualAt), typedAt(salaryAt)];
    if (typeof row !== 'number' || (actual === undefined && salary === undefined)) return [];
    return [{ row, actual, salary }];
  });
}

function typedCell(formula: unknown, value: unknown): TypedCell | undefined {
  if (value === undefined || value === '') return undefined;
  const content = asEntered(formula, value);
  return { content: typeof content === 'number' ? content : String(content), figure: readNumber(value) };
}
