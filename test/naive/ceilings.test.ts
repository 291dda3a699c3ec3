import { ceilingUnits } from '../../src/engine/ceilings';
import { compile, type CompiledEdition } from '../../src/engine/compile';
import { facility, type Profile } from '../../src/engine/facility';
import { requirement } from '../../src/engine/requirement';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import type { Ceiling, Edition } from '../../src/norms/schema';
import { norms, profileOf, typeIds } from '../engine/ask';
import { another, ruleVariants, type Variant } from './changes';
import { allowedTogether, kindsOfVehicle, mostAllowed } from './plain-notes';
import { columnOf, facilityTypes, type PlainProfile } from './plain-reading';
import { randomNumbers } from './random-facilities';

/** The ceilings of the notes, and the warnings of the rows whose counts they cap, against the plain reading. */
interface Case {
  readonly type: (typeof facilityTypes)[number];
  readonly residents: number;
  readonly plain: PlainProfile;
  readonly profile: Profile;
}

const cappedRows = [
  [21, 'vehicles', kindsOfVehicle],
  [22, 'tractors', ['tractor']],
] as const;

const random = randomNumbers(343);
const below = (limit: number): number => Math.floor(random() * limit);
const perhaps = <T>(value: T): T | undefined => (random() < 0.8 ? value : undefined);

function anyCase(): Case {
  const type = facilityTypes[below(facilityTypes.length)] ?? 'psychoneurological';
  const residents = type === 'assisted-living' ? 6 + below(25) : 1 + below(400);
  const plain = {
    vehicles: perhaps(below(9)),
    tractors: perhaps(below(4)),
    beds: perhaps(below(300)),
    pool: perhaps(random() < 0.5),
    noCentralSewerAccess: perhaps(random() < 0.7),
    sewageCubicMetresPerMonth: perhaps(180 + below(40)),
    smallCapacityHome: perhaps(random() < 0.5),
    specialisedRooms: perhaps(below(6)),
  };
  return { type, residents, plain, profile: profileOf(plain) };
}

const cases = Array.from({ length: 2000 }, anyCase).filter(
  ({ type, residents }) => columnOf(type, residents) !== undefined,
);

function isCeilingOtherwise(edition: CompiledEdition, ceiling: Ceiling): boolean {
  return cases.some(({ residents, plain, profile }) => {
    const answer = ceilingUnits(edition, { residents, profile }, ceiling);
    return ('units' in answer ? answer.units : 'unknown') !== mostAllowed(ceiling.id, residents, plain);
  });
}

/** What a row warns of: how many are allowed where more are given. */
function warned(edition: CompiledEdition, row: number, one: Case): number | undefined {
  const asked = facility(edition, typeIds.indexOf(one.type), one.residents, one.profile);
  const position = edition.byRow.get(row);
  if (asked === undefined || position === undefined) throw new Error(`no row ${row}`);
  const steps = requirement(edition, asked, position).steps;
  return steps.flatMap((step) => (step.step === 'over-ceilings' ? [step.allowed] : []))[0];
}

function isWarningOtherwise(edition: CompiledEdition): boolean {
  return cappedRows.some(([row, item, kinds]) =>
    cases
      .filter(({ type, plain }) => type !== 'assisted-living' && plain[item] !== undefined)
      .some((one) => {
        const allowed = allowedTogether(kinds, one.residents, one.plain);
        return warned(edition, row, one) !== (Number(one.plain[item]) > allowed ? allowed : undefined);
      }),
  );
}

test('the engine reads the notes as they are plainly read', () => {
  expect(KZ_343_2021.ceilings.filter((ceiling) => isCeilingOtherwise(norms, ceiling))).toEqual([]);
  expect(isWarningOtherwise(norms)).toBe(false);
});

function cappingVariants({ caps }: Ceiling): Variant<Partial<Ceiling>>[] {
  const others = ['vehicles', 'tractors'].filter((item) => item !== caps);
  const changed = others.map((item): Variant<Partial<Ceiling>> => [`caps ${item}`, { caps: item }]);
  return caps === undefined ? changed : [...changed, ['caps nothing', { caps: undefined }]];
}

function changesOf(ceiling: Ceiling): Variant<Partial<Ceiling>>[] {
  const cells = ruleVariants(ceiling.cell).flatMap(([what, cell]): Variant<Partial<Ceiling>>[] =>
    cell === null ? [] : [[what, { cell: cell as Ceiling['cell'] }]],
  );
  const condition: Variant<Partial<Ceiling>> = [
    'one condition more',
    { cell: { ...ceiling.cell, requires: [...(ceiling.cell.requires ?? []), another('beds')] } },
  ];
  return [...cells, condition, ...cappingVariants(ceiling)];
}

test.each(KZ_343_2021.ceilings.map((ceiling) => [ceiling.id, ceiling] as const))(
  '%s: each change is noticed',
  (id, ceiling) => {
    const changes = changesOf(ceiling);
    const missed = changes.filter(([, part]) => {
      const changed: Ceiling = { ...ceiling, ...part };
      const ceilings = KZ_343_2021.ceilings.map((one) => (one.id === id ? changed : one));
      const edition = compile({ ...KZ_343_2021, ceilings } satisfies Edition);
      return !isCeilingOtherwise(edition, changed) && !isWarningOtherwise(edition);
    });
    expect(changes.length).toBeGreaterThan(3);
    expect(missed.map(([what]) => what)).toEqual([]);
  },
);
