import { answerOf, type Short, type TypeId } from '../ask';
import { allTypes, everyEnd, ends, printedColumn, printedRows, type PrintedRow } from './as-printed';
import {
  conditions,
  everythingKnown,
  hairdresserWhereNothingIsKnown,
  rulesWhereKnown,
  sixDoctorsFrom,
  whereNothingIsKnown,
  type ByEnd,
} from './by-hand';

/** Each of the 78 rows × 5 facility types × both ends of every column, against the order's own text. */
const named = printedRows.map((printed) => [printed.row, printed.name, printed] as const);

function atEnd(byEnd: ByEnd | undefined, end: number): Short | undefined {
  return typeof byEnd === 'object' ? byEnd[end] : byEnd;
}

/** What type, column and dash settle, or what stands in the cell. */
function cellOf({ types, cells }: PrintedRow, type: TypeId, end: number): Short | 'rule' {
  if (!types.includes(type)) return 'none: type';
  return cells[printedColumn(type, end)] ?? 'none: dash';
}

const needsDoctors = ({ row }: PrintedRow): boolean => row === 4 || row === 5;

function doctorsOf(type: TypeId, end: number): Short {
  return end >= sixDoctorsFrom[type] ? 1 : 'none: condition';
}

function expectedWhereKnown(printed: PrintedRow, type: TypeId, end: number): Short | undefined {
  const cell = cellOf(printed, type, end);
  if (cell === 'rule') return atEnd(rulesWhereKnown[printed.row], end);
  return needsDoctors(printed) && typeof cell === 'number' ? doctorsOf(type, end) : cell;
}

function expectedWhereNothingIsKnown(printed: PrintedRow, type: TypeId, end: number): Short | undefined {
  const cell = cellOf(printed, type, end);
  if (typeof cell === 'string' && cell !== 'rule') return cell;
  if (needsDoctors(printed)) return doctorsOf(type, end);
  if (printed.row === 34) return hairdresserWhereNothingIsKnown(end);
  return atEnd(whereNothingIsKnown[printed.row], end) ?? (cell === 'rule' ? undefined : cell);
}

/** One line a cell that differs, so that a failure reads like a list of errata. */
function differences(
  row: number,
  expected: (type: TypeId, end: number) => Short | undefined,
  known: Record<string, number | boolean>,
): string[] {
  return everyEnd.flatMap(([type, end]) => {
    const wanted = expected(type, end);
    const answer = answerOf(row, type, end, known);
    return answer === wanted ? [] : [`row ${row}, ${type}, ${end} residents: ${answer}, but the order says ${wanted}`];
  });
}

test('the second transcription and the hand-read rows are 78', () => {
  expect(printedRows.map(({ row }) => row)).toEqual(Array.from({ length: 78 }, (_, at) => at + 1));
  expect(printedRows.filter(({ cells }) => cells.length !== 11)).toEqual([]);
  expect(everyEnd).toHaveLength(2 + 4 * ends.length);
  expect(allTypes).toHaveLength(5);
});

describe('where everything is known', () => {
  test.each(named)('row %i, %s', (row, _name, printed) => {
    expect(differences(row, (type, end) => expectedWhereKnown(printed, type, end), everythingKnown)).toEqual([]);
  });
});

describe('where nothing but type and residents is known', () => {
  test.each(named)('row %i, %s', (row, _name, printed) => {
    expect(differences(row, (type, end) => expectedWhereNothingIsKnown(printed, type, end), {})).toEqual([]);
  });
});

describe('conditions answered no, and not answered, where all else is known', () => {
  test.each(conditions)('row %i, %s', (row, item, no, fromEnd) => {
    const printed = printedRows[row - 1] as PrintedRow;
    const { [item as 'lift']: _, ...withoutAnswer } = everythingKnown;
    const asked = (type: TypeId, end: number) =>
      end >= fromEnd && !String(cellOf(printed, type, end)).startsWith('none');
    const answeredNo = (type: TypeId, end: number): Short | undefined =>
      asked(type, end) ? 'none: condition' : expectedWhereKnown(printed, type, end);
    const notAnswered = (type: TypeId, end: number): Short | undefined =>
      asked(type, end) ? `unknown: ${item}` : expectedWhereKnown(printed, type, end);
    expect(differences(row, answeredNo, { ...everythingKnown, [item]: no })).toEqual([]);
    expect(differences(row, notAnswered, withoutAnswer)).toEqual([]);
  });

  test.each([4, 5])('row %i: fewer than six doctors given, whatever the rows come to', (row) => {
    const printed = printedRows[row - 1] as PrintedRow;
    const expected = (type: TypeId, end: number): Short | undefined => {
      const cell = cellOf(printed, type, end);
      return typeof cell === 'number' ? 'none: condition' : (cell as Short);
    };
    expect(differences(row, expected, { ...everythingKnown, doctorPositions: 5.5 })).toEqual([]);
  });

  test.each([4, 5])('row %i: six doctors given, whatever the rows come to', (row) => {
    const printed = printedRows[row - 1] as PrintedRow;
    expect(
      differences(row, (type, end) => cellOf(printed, type, end) as Short, { ...everythingKnown, doctorPositions: 6 }),
    ).toEqual([]);
  });
});
