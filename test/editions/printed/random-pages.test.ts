import fc from 'fast-check';
import type { SheetValues } from '../../../src/editions/sheets/content';
import type { DraftCell } from '../../../src/editions/printed/draft/draft';
import { readPage } from '../../../src/editions/printed/read-page';
import { unitsOf, type Counts } from './plain-rules';

/**
 * Pages made of phrases whose meaning is known, with the mistakes of pasting put in: every cell is read right, asked or
 * kept as it stands, never read wrong. PAGES=10000 makes as many.
 */
const pages = Number(process.env['PAGES'] ?? 40);

interface Phrase {
  readonly printed: string;
  readonly means: (counts: Counts) => number;
}

const number = (counts: Counts, item: string): number => Number(counts[item] ?? 0);
const units = fc.constantFrom(0.25, 0.5, 0.75, 1, 1.5, 2, 2.25, 3, 5);
const many = fc.constantFrom(5, 10, 15, 25, 30, 50, 100, 120, 200);
const comma = (value: number): string => String(value).replace('.', ',');

const plain = units.map((n): Phrase => ({ printed: comma(n), means: () => n }));
const dash = fc.constant<Phrase>({ printed: '-', means: () => 0 });

const items = [
  { id: 'beds', ru: 'коек', kk: 'төсек-орын', dative: 'төсек-орынға' },
  { id: 'residents', ru: 'обслуживаемых', kk: 'қызмет алушы', dative: 'қызмет алушыға' },
  { id: 'places', ru: 'мест', kk: 'орын', dative: 'орынға' },
  { id: 'children', ru: 'детей', kk: 'бала', dative: 'балаға' },
] as const;
const item = fc.constantFrom(...items);
const unit = fc.constantFrom('единица', 'ед.', 'ставка', 'должность');
const birlik = fc.constantFrom('бірлік', 'лауазым', 'ставка');

const perMany = fc.tuple(units, many, item, unit, birlik, fc.nat(7)).map(([n, m, it, ru, kk, form]): Phrase => {
  const forms = [
    `${comma(n)} ${ru} на ${m} ${it.ru}`,
    `на каждые ${m} ${it.ru} – ${comma(n)} ${ru}`,
    `из расчета ${comma(n)} ${ru} на каждые ${m} ${it.ru}`,
    `${comma(n)} на ${m} ${it.ru}`,
    `әрбір ${m} ${it.dative} ${comma(n)} ${kk}`,
    `${m} ${it.dative} ${comma(n)} ${kk} есебінен`,
    `әр ${m} ${it.dative} ${comma(n)} ${kk}`,
    `${comma(n)} ${kk} ${m} ${it.dative}`,
  ];
  return { printed: forms[form] ?? '', means: (counts) => (n * number(counts, it.id)) / m };
});

const atLeast = fc.tuple(units, many, item, fc.boolean()).map(([n, m, it, inKazakh]): Phrase => {
  const printed = inKazakh
    ? `${m} ${it.dative} 1 бірлік, бірақ кемінде ${comma(n)} бірлік`
    : `1 единица на ${m} ${it.ru}, но не менее ${comma(n)} единицы на учреждение`;
  return { printed, means: (counts) => Math.max(n, number(counts, it.id) / m) };
});

const each = fc.tuple(units, fc.nat(5), fc.boolean()).map(([n, form, atMost]): Phrase => {
  const forms = [
    ['vehicles', `${comma(n)} единицы на каждый автомобиль`, ', но не более 6'],
    ['lifts', `на каждый лифт ${comma(n)} единицы`, ', но не более 6 единиц'],
    ['groups', `${comma(n)} ставки на группу`, ', но не более 6'],
    ['vehicles', `көлік құралына ${comma(n)} бірлік`, ', бірақ 6 бірліктен көп емес'],
    ['departments', `бір бөлімшеге ${comma(n)} лауазым`, ', бірақ 6 бірліктен көп емес'],
    ['studyGroups', `оқу тобына ${comma(n)} бірліктен`, ', бірақ 6 бірліктен артық емес'],
  ] as const;
  const [id, printed, bound] = forms[form] ?? forms[0];
  const all = (counts: Counts): number => n * number(counts, id);
  return { printed: printed + (atMost ? bound : ''), means: atMost ? (counts) => Math.min(6, all(counts)) : all };
});

const where = fc.tuple(units, fc.nat(4)).map(([n, form]): Phrase => {
  const forms = [
    ['lift', true, `${comma(n)} единицы при наличии лифта`],
    ['lift', false, `при отсутствии лифта – ${comma(n)} ед.`],
    ['pool', true, `мекемеге ${comma(n)} бірлік (бассейн болса)`],
    ['library', true, `кітапхана болған жағдайда ${comma(n)} бірлік`],
    ['pool', false, `бассейн болмаған жағдайда ${comma(n)} бірлік`],
  ] as const;
  const [id, present, printed] = forms[form] ?? forms[0];
  return { printed, means: (counts) => ((counts[id] === true) === present ? n : 0) };
});

const sized = fc.tuple(units, many, item, fc.nat(6)).map(([n, m, it, form]): Phrase => {
  const count = (counts: Counts): number => number(counts, it.id);
  const forms: readonly (readonly [string, (counts: Counts) => boolean])[] = [
    [`${comma(n)} единицы свыше ${m} ${it.ru}`, (counts) => count(counts) > m],
    [`${comma(n)} единицы при ${m} ${it.ru} и более`, (counts) => count(counts) >= m],
    [`${comma(n)} единицы при количестве ${it.ru} не менее ${m}`, (counts) => count(counts) >= m],
    [`${comma(n)} единицы при менее ${m} ${it.ru}`, (counts) => count(counts) < m],
    [`${m} және одан да көп ${it.kk} болған жағдайда ${comma(n)} бірлік`, (counts) => count(counts) >= m],
    [`${m} ${it.kk}нан артық болса ${comma(n)} бірлік`, (counts) => count(counts) > m],
    [`кемінде ${m} ${it.kk} болған жағдайда ${comma(n)} бірлік`, (counts) => count(counts) >= m],
  ];
  const [printed, holds] = forms[form] ?? ['', () => false];
  return { printed, means: (counts) => (holds(counts) ? n : 0) };
});

const two = fc.tuple(units, units, many, many).map(([a, b, m, k]): Phrase => ({
  printed: `${comma(a)} единицы на ${m} коек и ${comma(b)} единицы на ${k} детей`,
  means: (counts) => (a * number(counts, 'beds')) / m + (b * number(counts, 'children')) / k,
}));

const cases = fc.tuple(units, units, many).map(([a, b, m]): Phrase => ({
  printed: `${comma(a)} до ${m} коек, ${comma(b)} свыше ${m} коек`,
  means: (counts) => (number(counts, 'beds') <= m ? a : b),
}));

const rising = fc.tuple(units, units, many, fc.constantFrom(20, 30, 50)).map(([a, b, m, more]): Phrase => ({
  printed: `до ${m} коек – ${comma(a)}; до ${m + more} коек – ${comma(b)}; свыше ${m + more} коек – ${comma(a + b)}`,
  means: (counts) => {
    const beds = number(counts, 'beds');
    return beds <= m ? a : beds <= m + more ? b : a + b;
  },
}));

const further = fc.tuple(units, units, many, fc.constantFrom(10, 20, 50)).map(([a, b, m, step]): Phrase => ({
  printed: `${comma(a)} на ${m} мест и дополнительно ${comma(b)} на каждые последующие ${step} мест свыше ${m}`,
  means: (counts) => {
    const places = number(counts, 'places');
    return places < m ? 0 : a + b * Math.floor((places - m) / step);
  },
}));

const phrase = fc.oneof(
  { weight: 6, arbitrary: plain },
  { weight: 2, arbitrary: dash },
  ...[perMany, atLeast, each, where, sized, two, cases, rising, further].map((arbitrary) => ({ weight: 1, arbitrary })),
);

/** What pasting does to a text. One that changes what stands on the page changes what it may mean: then it must be asked. */
type Mistake = (text: string, at: number) => { readonly value: unknown; readonly format?: string };
const mistakes: readonly Mistake[] = [
  (text) => ({ value: text }),
  (text) => ({ value: text.replaceAll(' ', '\u00a0') }),
  (text) => ({ value: ` ${text} \n` }),
  (text) => ({ value: text.replace(/(\p{L}{3})(\p{L}{3})/u, '$1-\n$2') }),
  (text) => ({ value: text.replace(/ (?=\p{L})/u, '\n') }),
  (text) => ({ value: text.replace(/[асеорі]/u, (letter) => 'aceopi'.charAt('асеорі'.indexOf(letter))) }),
  (text) => ({ value: text.toUpperCase() }),
  (text) => ({ value: /^\d+$/.test(text) ? Number(text) : text }),
  (text) => ({
    value: /^\d+$/.test(text) ? 45_000 + Number(text) : text,
    ...(/^\d+$/.test(text) ? { format: 'd-mmm' } : {}),
  }),
  () => ({ value: '' }),
  (text) => ({ value: `${text} ежеквартально по согласованию сторон` }),
  (text) => ({ value: text.replace(/(\d)$/, '$1²') }),
  (text) => ({ value: text.replace(/(на|әрбір|при|свыше) /u, '$1 $1 ') }),
];

const columnSets = [
  ['Количество единиц'],
  ['до 50 мест', 'свыше 50 мест'],
  ['до 25', '26-50', '51-100', 'свыше 100'],
  ['30-ға дейін', '31-60', '60-тан артық'],
];

const page = fc
  .tuple(
    fc.constantFrom(...columnSets),
    fc.array(fc.array(fc.tuple(phrase, fc.nat(60)), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 7 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([columns, rows, numbered, merged]) => layOut(columns, rows, numbered, merged));

interface Laid {
  readonly sheet: SheetValues;
  readonly phrases: ReadonlyMap<string, Phrase>;
}

function layOut(
  columns: readonly string[],
  rows: readonly (readonly (readonly [Phrase, number])[])[],
  numbered: boolean,
  merged: boolean,
): Laid {
  const before = numbered ? ['№'] : [];
  const values: unknown[][] = [[...before, 'Наименование должности', ...columns]];
  const formats: unknown[][] = [[]];
  const phrases = new Map<string, Phrase>();
  rows.forEach((cells, at) => {
    const line: unknown[] = [...(numbered ? [`${at + 1}.`] : []), `Специалист ${'абвгдежз'.charAt(at)}`];
    const shown: unknown[] = line.map(() => 'General');
    columns.forEach((_, column) => {
      const [said, kind] = cells[column] ?? [{ printed: '-', means: () => 0 }, 0];
      // Most cells are printed as they should be.
      const { value, format = 'General' } = (mistakes[kind] ?? mistakes[0])?.(said.printed, column) ?? {
        value: said.printed,
      };
      phrases.set(`${'ABCDEFG'.charAt(line.length)}${values.length + 1}`, said);
      line.push(value);
      shown.push(format);
    });
    values.push(line);
    formats.push(shown);
  });
  const areas = merged ? [{ row: 0, column: 0, rows: 1, columns: 1 }] : [];
  return { sheet: { name: 'Бет', rows: values, formats, merged: areas }, phrases };
}

const tenCounts: readonly Counts[] = [0, 1, 7, 25, 30, 50, 51, 100, 101, 260].map((n, at) => ({
  ...{ beds: n, residents: n + 1, places: n, children: n + 3 },
  ...{ vehicles: at, lifts: at % 3, groups: at + 1, departments: at % 4, studyGroups: at + 2 },
  ...{ lift: at % 2 === 0, pool: at % 3 === 0, library: at > 4 },
}));

function cellsRead({ sheet }: Laid): DraftCell[] {
  return readPage(sheet)?.sections.flatMap(({ positions }) => positions.flatMap(({ cells }) => cells)) ?? [];
}

function wrong(cells: readonly DraftCell[], { phrases }: Laid): string[] {
  return cells.flatMap((cell) => {
    const said = phrases.get(cell.at);
    if (cell.is !== 'read' || said === undefined) return [];
    const differs = tenCounts.some((counts) => {
      const read = unitsOf(cell.rule, counts);
      return read !== undefined && Math.abs(read - said.means(counts)) > 1e-9;
    });
    return differs ? [`${cell.at} «${cell.printed}» read as ${cell.rule}, printed as «${said.printed}»`] : [];
  });
}

test(
  'no cell of a random page is read wrong',
  () => {
    let read = 0;
    let all = 0;
    fc.assert(
      fc.property(page, (laid) => {
        const cells = cellsRead(laid);
        expect(wrong(cells, laid)).toEqual([]);
        all += cells.length;
        read += cells.filter(({ is }) => is === 'read').length;
      }),
      { numRuns: pages },
    );
    // A reader that hands everything on reads nothing wrong either.
    expect(read / all).toBeGreaterThan(0.7);
  },
  Math.max(60_000, pages * 500),
);
