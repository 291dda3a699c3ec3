import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import second from '../norms/second-transcription/annex.json';
import { excel, expectError } from './excel';

/** Every name under which people and the order itself call a position. */
interface Source {
  readonly row: number;
  readonly name: string;
  readonly condition: string | null;
  readonly footnotes: readonly number[];
}
const source: readonly Source[] = second.rows;
const named = source.map((one) => [one.row, one.name, one] as const);

/** A type that the position exists for, as a footnote number: names that two rows share are told apart by it. */
function typeOf(footnotes: readonly number[] = []): number {
  return footnotes.find((footnote) => footnote !== 1) ?? 5;
}

/** The row that a name is taken for: the first number of the explanation. */
function rowFound(name: string | number, footnotes?: readonly number[]): number | string {
  const text = excel('EXPLAIN', name, 120, typeOf(footnotes), undefined, undefined, 'en');
  return typeof text === 'string' ? Number(/\d+/.exec(text)?.[0]) : `${name}: ${JSON.stringify(text)}`;
}

const firstHalf = (text: string): number => Math.ceil(text.length / 2);

/** The ways in which one name is written in budget tables and comes out of a PDF. */
const writings: readonly (readonly [what: string, write: (name: string, one: Source) => string])[] = [
  ['as in the source', (name) => name],
  ['in capitals', (name) => name.toUpperCase()],
  ['in small letters', (name) => name.toLowerCase()],
  ['with a Latin i', (name) => name.replace(/і/g, 'i').replace(/І/g, 'I')],
  ['in capitals with a Latin I', (name) => name.toUpperCase().replace(/І/g, 'I')],
  ['with every other і Latin', (name) => name.replace(/і([^і]*)і/g, 'i$1і')],
  [
    'with look-alike Latin letters',
    (name) => name.replace(/[аеорсху]/g, (one) => 'aeopcxy'['аеорсху'.indexOf(one)] ?? ''),
  ],
  ['with non-breaking spaces', (name) => name.replace(/ /g, '\u00a0')],
  ['with double spaces', (name) => `  ${name.replace(/ /g, '  ')} `],
  ['with thin spaces and tabs', (name) => name.replace(/ /g, '\u2009\t')],
  ['with lines broken every six letters', (name) => name.replace(/(.{6})/g, '$1\n')],
  ['broken in the middle of a word', (name) => `${name.slice(0, firstHalf(name))} ${name.slice(firstHalf(name))}`],
  ['with a soft hyphen', (name) => `${name.slice(0, firstHalf(name))}\u00ad${name.slice(firstHalf(name))}`],
  ['with a short dash', (name) => name.replace(/-/g, '–')],
  ['with a long dash and spaces', (name) => name.replace(/-/g, ' — ')],
  ['with a non-breaking hyphen', (name) => name.replace(/-/g, '‑')],
  ['with a minus', (name) => name.replace(/-/g, '−')],
  ['in quotation marks', (name) => `«${name}»`],
  ['with a full stop', (name) => `${name}.`],
  ['decomposed', (name) => name.normalize('NFD')],
  ['with its footnotes', (name, { footnotes }) => `${name} ${footnotes.join(',')}`],
  ['with its footnotes as printed', (name, { footnotes }) => `${name}  ${footnotes.join(' ,  ')}`],
  ['with raised footnotes', (name, { footnotes }) => name + footnotes.map((one) => '⁰¹²³⁴⁵'[one]).join(',')],
  ['with its condition', (name, { condition }) => (condition === null ? name : `${name} (${condition})`)],
  [
    'with footnotes and condition',
    (name, { footnotes, condition }) => `${name} ${footnotes.join(', ')}${condition === null ? '' : ` (${condition})`}`,
  ],
];

/** Conditions that the order prints in the cell, not in the name. */
const conditionInTheCell = [56, 57];

describe('every Kazakh name of the source', () => {
  test.each(named)('row %i, %s', (row, name, one) => {
    const printed = conditionInTheCell.includes(row) ? { ...one, condition: null } : one;
    const found = writings.map(([what, write]) => [what, rowFound(write(name, printed), one.footnotes)]);
    expect(found).toEqual(writings.map(([what]) => [what, row]));
  });
});

const positions = KZ_343_2021.sections.flatMap((section) => section.positions);

describe('ids, row numbers, Russian and English names, aliases', () => {
  test.each(positions.map((position) => [position.row, position.id, position] as const))(
    'row %i, %s',
    (row, id, { name, aliases, footnotes }) => {
      const others = Object.values(aliases ?? {})
        .flatMap((list) => list ?? [])
        .filter((one) => !one.startsWith('?'));
      const names = [id, String(row), ` ${row} `, name.kk, name.ru, name.en, ...others];
      const written = [row, ...names, ...names.map((one) => one.toUpperCase())];
      expect(written.map((one) => [one, rowFound(one, footnotes)])).toEqual(written.map((one) => [one, row]));
    },
  );
});

describe('a name that two rows share means the one that the type has', () => {
  test.each<[name: string, type: number, row: number]>([
    ['Санитар-палатадағы', 2, 35],
    ['Санитар-палатадағы', 3, 36],
    ['Санитар-палатадағы', 4, 36],
    ['Санитар-палатадағы', 5, 36],
    ['палатная санитарка', 2, 35],
    ['палатная санитарка', 5, 36],
    ['инструктор по трудовой терапии', 2, 73],
    ['инструктор по трудовой терапии', 3, 73],
    ['инструктор по трудовой терапии', 4, 74],
    ['инструктор по трудовой терапии', 5, 74],
  ])('%s, type %i: row %i', (name, type, row) => {
    expect(rowFound(name, [type])).toBe(row);
  });
});

describe('a misspelt name is told, and the nearest suggested, never taken', () => {
  test.each(named)('row %i, %s without its middle letter', (row, name, { footnotes }) => {
    const misspelt = name.slice(0, firstHalf(name)) + name.slice(firstHalf(name)).replace(/\p{L}/u, '');
    const sharing = row === 35 || row === 36 ? /35|36/ : row === 73 || row === 74 ? /73|74/ : String(row);
    expectError(excel('REQUIRED_STAFF', misspelt, 120, typeOf(footnotes)), '#VALUE!', misspelt, sharing);
  });

  test.each([
    ['Жүргізшуі', 'Жүргізуші', '21'],
    ['Әлеуметтк жұмыс маманы', 'Әлеуметтік жұмыс жөніндегі маман', '33'],
    ['Бас бугалтер', 'Бас бухгалтер', '6'],
    ['Медсистра', 'Мейіргер', '63'], // the alias "медсестра" is near
    ['Wachman', 'Күзетші', '20'],
  ])('%s: perhaps %s', (misspelt, nearest, row) => {
    expectError(excel('REQUIRED_STAFF', misspelt, 120, 5), '#VALUE!', misspelt, nearest, row);
  });

  test.each(['qqqqqqqq', 'ъыьъыь', '!!!', '—', 'итого по разделу I', 'Барлығы'])('%s is like nothing', (name) => {
    expectError(excel('REQUIRED_STAFF', name, 120, 5), '#VALUE!', name);
  });

  test('near a name is not that name: two letters of one alphabet are never mixed up', () => {
    expectError(excel('REQUIRED_STAFF', 'Повор', 120, 5), '#VALUE!');
    expectError(excel('REQUIRED_STAFF', 'Аспазш', 120, 5), '#VALUE!');
  });

  test('a text that only begins like a name is not that name', () => {
    expectError(excel('REQUIRED_STAFF', `Аспазшы${' '.repeat(400)}жоқ`, 120, 5), '#VALUE!');
  });
});

describe('a number is a row, or nothing', () => {
  test.each([7.8, 1.5, -5, 79, 1000, 1e21, '7,8', '1.5', '-5', '79', '1000'])('%j', (number) => {
    expectError(excel('REQUIRED_STAFF', number, 120, 5), '#VALUE!');
  });

  test.each(['33.', ' 33 ', '+33', '33,0'])('%j is row 33', (written) => {
    expect(rowFound(written)).toBe(33);
  });
});

describe('a facility type by id, footnote number or any name', () => {
  test.each(KZ_343_2021.types.map((type) => [type.id, type] as const))('%s', (id, { footnote, name, aliases }) => {
    const others = Object.values(aliases ?? {}).flatMap((list) => list ?? []);
    const written = [id, id.toUpperCase(), footnote, String(footnote), name.kk, name.ru, name.en, ...others];
    const titles = written.map(
      (type) => String(excel('EXPLAIN', 33, 20, type, undefined, undefined, 'en')).split('\n')[1],
    );
    expect(titles).toEqual(written.map(() => expect.stringContaining(name.en)));
  });

  test.each([6, 0.5, 1.2, -3, '6', '-3', '1,2'])('%j is no type', (type) => {
    expectError(excel('REQUIRED_STAFF', 33, 120, type), '#VALUE!');
  });

  test('a misspelt type: the nearest is suggested', () => {
    expectError(excel('REQUIRED_STAFF', 33, 120, 'elderly-disabed'), '#VALUE!', '(нөмірі 5)');
    expectError(excel('REQUIRED_STAFF', 33, 120, 'дом престорелых'), '#VALUE!', '(нөмірі 5)');
  });
});
