import { conditionsOf } from '../../../src/engine/compile';
import { writeConditions, writeRule } from '../../../src/editions/notation/write-rule';
import type { DraftPosition } from '../../../src/editions/printed/draft/draft';
import { readPage } from '../../../src/editions/printed/read-page';
import { askedText } from '../../../src/editions/printed/rules/rule-text';
import { KZ_343_2021 } from '../../../src/norms/KZ-343-2021';
import type { Cell, Condition, Position } from '../../../src/norms/schema';
import { order343Page, type PageOptions } from './order-343-page';

/** What the page calls in its own words, and the built-in edition by an id. */
const sameItems: Readonly<Record<string, string>> = {
  'azyq-tulik-qoimasy-kokonis-saqtau-qoimasy': 'foodStore',
  'zhabdyqtalgan-shashtaraz': 'hairSalon',
  'adettegi-shashtarazdarda-qyzmet-korsetu-qiyn-xrlc': 'noUsableHairdresser',
  'qazylgan-orlardy-tazartu-ortalyqtandyrylgan-b0ol': 'pitsNotEmptiedCentrally',
  'not kariz': 'noSewer',
  'tiisti-zhagdai': 'ridingConditions',
  'kitapkhana-lekoteka': 'library',
  'poliativti-komek-palatalarynda': 'palliativeWards',
  'zheke-kutimdi-qazhet-etetin-auyr-nauqas': 'severelyIllResidents',
  'tirek-qimyl-apparattary-buzyluynyng-auyr-turine-okbu': 'severeMusculoskeletalResidents',
  'tirek-qimyl-apparattary-funktsiialarynyng-15l8': 'moderateMusculoskeletalResidents',
  'emdik-dene-shynyqtyru-instruktory-kabineti': 'exerciseTherapyRooms',
  'posts.sanitar-palatadagy': 'wardPosts',
  'posts.baqylau-zhonindegi-sanitar': 'supervisionPosts',
  'posts.meiirger': 'nursePosts',
};

function withBuiltInIds(rule: string): string {
  const ids = Object.entries(sameItems).reduce((text, [from, to]) => text.replaceAll(from, to), rule);
  return ids.replace(/norm norm\.[\w-]+/, 'norm').replace(/norm typicalNorm\.[\w-]+/, 'norm');
}

/** A rule with all that has to hold, whether the name asks it or the cell, in one order. */
function whole(rule: string, requires: readonly string[]): string {
  if (rule === '-') return rule;
  const [plain = '', own] = rule.split(' if ');
  const conditions = [...(own === undefined ? [] : own.split(' & ')), ...requires].map(withBuiltInIds).sort();
  return `${withBuiltInIds(plain)}${conditions.length === 0 ? '' : ` if ${conditions.join(' & ')}`}`;
}

function expected(position: Position, column: number): string {
  const cell = cellUnder(position.cells, column);
  const text = String(writeRule('en', cell));
  const conditions = conditionsOf(position, null).map((one: Condition) => writeConditions('en', [one]));
  return whole(text, conditions);
}

function cellUnder(cells: readonly Cell[], column: number): Cell {
  let at = 0;
  for (const cell of cells) {
    at += cell !== null && typeof cell === 'object' ? (cell.span ?? 1) : 1;
    if (column < at) return cell;
  }
  return null;
}

/** What the draft reads under a column; undefined where it asks or hands on. */
function readUnder({ cells, requires }: DraftPosition, column: number): string | undefined {
  let at = 0;
  for (const cell of cells) {
    at += cell.span;
    if (column < at) return cell.is === 'read' ? whole(cell.rule, requires.map(askedText)) : undefined;
  }
  return undefined;
}

const columns = KZ_343_2021.columns.map((_, at) => at);
const disputed = new Set(
  KZ_343_2021.disputed.flatMap((one) => one.rows.flatMap((row) => one.columns.map((column) => `${row} ${column}`))),
);

describe.each<[what: string, options: PageOptions]>([
  ['as printed, marks without their height', {}],
  ['with raised marks', { raised: true }],
  ['without merged cells', { merged: false }],
])('the annex of order 343 laid out in a sheet, %s', (_what, options) => {
  const draft = readPage(order343Page(options));
  const positions = draft?.sections.flatMap((section) => section.positions) ?? [];
  const builtIn = KZ_343_2021.sections.flatMap((section) => section.positions);

  test('has its columns, the first for one type', () => {
    const bounds = draft?.columns.map(({ from, to, of }) => [from, to, of.id]);
    expect(bounds).toEqual(KZ_343_2021.columns.map(({ from, to }) => [from, to, 'residents']));
    expect(draft?.columns.map(({ type }) => type === draft.types[0]?.id)).toEqual(columns.map((at) => at === 0));
  });

  test('has its rows, sections and facility types', () => {
    expect(positions.map(({ row }) => row)).toEqual(builtIn.map(({ row }) => row));
    expect(draft?.sections.map((section) => section.positions.length)).toEqual(
      KZ_343_2021.sections.map((section) => section.positions.length),
    );
    const footnotes = positions.map(({ types }) =>
      types?.map((id) => draft?.types.find((type) => type.id === id)?.footnote).sort(),
    );
    expect(footnotes).toEqual(builtIn.map((position) => position.footnotes));
  });

  test('has every figure of the built-in edition, but the disputed ones, which are asked', () => {
    const differing = builtIn.flatMap((position, at) =>
      columns.flatMap((column) => {
        const read = readUnder(positions[at] as DraftPosition, column);
        const id = `${position.row} ${KZ_343_2021.columns[column]?.id}`;
        const is = expected(position, column);
        if (read === is || (read === undefined && disputed.has(id))) return [];
        return [`${id}: ${read} for ${is}`];
      }),
    );
    expect(differing).toEqual([]);
  });

  test('asks where marks are lost', () => {
    const asked =
      draft?.questions.filter(({ why }) => why === 'lostMarks' || why === 'blank').map(({ cell }) => cell) ?? [];
    const rows = new Set(asked.map((cell) => cell.replace(/[A-Z]/g, '')));
    expect(rows.size).toBeGreaterThanOrEqual(4);
    expect(draft?.questions.filter(({ why }) => why === 'unread' || why === 'severalReadings')).toEqual([]);
  });
});
