import { compile, type CompiledEdition } from '../../src/engine/compile';
import { facility } from '../../src/engine/facility';
import { requiredUnits } from '../../src/engine/requirement';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import type { Edition, Position } from '../../src/norms/schema';
import { norms, profileOf, typeIds } from '../engine/ask';
import { changesOf } from './changes';
import { existsFor, unitsByPlainReading, type Answer } from './plain-reading';
import { randomFacility, randomNumbers } from './random-facilities';

/**
 * The plain reading notices every change of the table: each figure, span, footnote, condition and rule of the edition
 * is changed one at a time, and some facility must then be answered otherwise than the order says.
 */
const doctorRows = [50, 51, 52, 53, 54, 55];
const random = randomNumbers(24491);
const plainFacilities = Array.from({ length: 4000 }, () => randomFacility(random));
const facilities = plainFacilities.map((plain) => ({ ...plain, profile: profileOf(plain.profile) }));
const positions = KZ_343_2021.sections.flatMap((section) => section.positions);

/** The edition with one row changed, and no more rows than that one needs. */
function editionOf(changed: Position): Edition {
  const rows = new Set([changed.row, ...doctorRows]);
  const kept = positions.filter(({ row }) => rows.has(row)).map((one) => (one.row === changed.row ? changed : one));
  const [section] = KZ_343_2021.sections;
  if (section === undefined) throw new Error('the edition has sections');
  return { ...KZ_343_2021, sections: [{ ...section, positions: kept as typeof section.positions }] };
}

function isOtherwise(units: number | undefined, naive: Answer): boolean {
  return units === undefined || naive === 'unknown' ? (units ?? 'unknown') !== naive : Math.abs(units - naive) > 1e-9;
}

/** Whether some facility is answered otherwise than by plain reading, or a type has the position that should not. */
function isNoticed(edition: CompiledEdition, row: number, naive: readonly Answer[]): boolean {
  const position = edition.byRow.get(row);
  if (position === undefined || typeIds.some((type, at) => position.exists[at] !== existsFor(row, type))) return true;
  return facilities.some(({ type, residents, profile }, at) => {
    const asked = facility(edition, typeIds.indexOf(type), residents, profile);
    return asked === undefined || isOtherwise(requiredUnits(edition, asked, position), naive[at] ?? 'unknown');
  });
}

/** No tractor: no tractor driver, whether for want of the condition or by count. test/engine/cells holds the reason. */
const reasonAlone = new Map([[22, ['without condition 1', 'tractors at least less']]]);

/** Nobody reads the first column of a row that has no footnote 1. test/norms holds it against both transcriptions. */
function isRead({ footnotes }: Position, what: string): boolean {
  return footnotes === undefined || footnotes.includes(1) || !what.startsWith('column 1:');
}

test.each(positions.map((position) => [position.row, position.name.kk, position] as const))(
  'row %i, %s',
  (row, _name, position) => {
    const naive = plainFacilities.map((one) => unitsByPlainReading(row, one));
    expect(isNoticed(compile(editionOf(position)), row, naive)).toBe(false);
    const changes = changesOf(position, norms.byRow.get(row)?.cells ?? []).filter(({ what }) => isRead(position, what));
    const missed = changes.filter(({ changed }) => !isNoticed(compile(editionOf(changed)), row, naive));
    expect(missed.map(({ what }) => what)).toEqual(reasonAlone.get(row) ?? []);
  },
);

/** What stands above the rows: the bounds of the columns, the choices of the interpretations, what stands in for an item. */
const { columns, interpretations, profile } = KZ_343_2021;
const replaced = <T>(list: readonly T[], at: number, part: Partial<T>): T[] =>
  list.map((one, other) => (other === at ? { ...one, ...part } : one));

const changesAbove: readonly (readonly [what: string, changed: Partial<Edition>])[] = [
  ...columns.flatMap(({ id, from, to }, at): [string, Partial<Edition>][] => [
    [`${id} from one more`, { columns: replaced(columns, at, { from: from + 1 }) as Edition['columns'] }],
    ...(to === undefined
      ? []
      : [[`${id} to one less`, { columns: replaced(columns, at, { to: to - 1 }) }] as [string, Partial<Edition>]]),
  ]),
  ...interpretations.flatMap(({ id, governs, alternatives }, at) =>
    governs === undefined
      ? []
      : alternatives.map(({ choice }): [string, Partial<Edition>] => [
          `${id}: ${choice}`,
          { interpretations: replaced(interpretations, at, { choice }) },
        ]),
  ),
  ...profile.flatMap(({ id, otherwise }, at): [string, Partial<Edition>][] =>
    otherwise === undefined
      ? []
      : [[`nothing stands in for ${id}`, { profile: replaced(profile, at, { otherwise: undefined }) }]],
  ),
];

test.each(changesAbove)('%s', (_what, changed) => {
  const edition = compile({ ...KZ_343_2021, ...changed });
  const rows = [5, 33, 34, 36, 45, 61];
  const noticed = rows.some((row) => {
    const naive = plainFacilities.map((one) => unitsByPlainReading(row, one));
    return isNoticed(edition, row, naive);
  });
  expect(noticed).toBe(true);
});
