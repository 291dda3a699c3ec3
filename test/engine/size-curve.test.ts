import { curveSpan, sizeCurve } from '../../src/engine/size-curve';
import { facilityTypes, unitsByPlainReading } from '../naive/plain-reading';
import { facilityOf, norms, profileOf } from './ask';

/** What a curve goes over, and its steps against the order by plain reading at every number of residents. */
test.each([
  ['twice as many as today', 'elderly-disabled', 143, [], { from: 1, to: 286 }],
  ['as many as the largest size compared', 'elderly-disabled', 143, [180, 500], { from: 1, to: 500 }],
  ['an attached unit: the norms are set for 6 to 30', 'assisted-living', 20, [], { from: 6, to: 30 }],
  ['a very large one: two thousand numbers round it', 'psychoneurological', 30_000, [], { from: 29_000, to: 30_999 }],
] as const)('the span: %s', (_what, type, residents, sizes, span) => {
  expect(curveSpan(norms, facilityOf(type, residents), [...sizes])).toEqual(span);
});

test.each(facilityTypes)('%s: the total at every number of residents is that of the last step', (type) => {
  const known = { vehicles: 3, pool: true, beds: 130 };
  const residents = type === 'assisted-living' ? 12 : 160;
  const today = facilityOf(type, residents, known);
  const span = curveSpan(norms, today, []);
  const steps = sizeCurve(norms, { ...today, profile: profileOf(known) }, span);
  const wrong: string[] = [];
  for (let at = span.from; at <= span.to; at += 1) {
    const answers = norms.positions.map(({ position }) =>
      unitsByPlainReading(position.row, { type, residents: at, profile: known }),
    );
    const units = answers.reduce<number>((sum, one) => sum + (one === 'unknown' ? 0 : one), 0);
    const step = [...steps].reverse().find((one) => one.residents <= at);
    if (step === undefined || Math.abs(step.total.units - units) > 1e-9) wrong.push(`${at}: not ${units}`);
    if (step !== undefined && step.total.undetermined > 0 !== answers.includes('unknown'))
      wrong.push(`${at}: at least`);
  }
  expect(wrong).toEqual([]);
  expect(new Set(steps.map(({ residents: from }) => from)).size).toBe(steps.length);
  if (type !== 'assisted-living') expect(steps.length).toBeGreaterThan(10);
});
