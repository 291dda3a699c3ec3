import { medians } from '../clock.mjs';
import { facilitiesAtEdges, fullProfiles } from '../facilities.mjs';
import { feelin } from '../peers/feelin.mjs';
import { hyperformula } from '../peers/hyperformula.mjs';
import { ruleACell, ruleAColumn } from '../peers/json-rules-engine.mjs';
import { publicodes } from '../peers/publicodes.mjs';
import { readRules } from '../peers/rules.mjs';

const peers = {
  publicodes,
  'json-rules-engine, a rule a cell': ruleACell,
  'json-rules-engine, a rule a column': ruleAColumn,
  feelin,
  HyperFormula: hyperformula,
};

function ours({ compile, facility, requiredUnits, requirement }, edition, values) {
  const norms = compile(edition);
  const profile = { values };
  const answers = (ask) => (one) => {
    const asked = facility(norms, one.typeAt, one.residents, profile);
    return norms.positions.map((position) => ask(norms, asked, position));
  };
  const reasoned = answers(requirement);
  return {
    numbers: answers(requiredUnits),
    steps: reasoned,
    numbersOfSteps: (one) => reasoned(one).map(({ units }) => units),
  };
}

/** Every side must give our figures, at every edge of every column, for both profiles. */
async function checkEqual(subjects, edition, rows, facilities) {
  for (const values of Object.values(fullProfiles(edition))) {
    const { numbers, numbersOfSteps } = ours(subjects, edition, values);
    const sides = { 'with steps': numbersOfSteps };
    for (const [name, make] of Object.entries(peers)) sides[name] = make(edition, rows, values);
    for (const one of facilities) {
      const wanted = numbers(one);
      for (const [name, answer] of Object.entries(sides)) {
        const given = await answer(one);
        const differs = wanted.findIndex((units, at) => units !== given[at]);
        if (differs >= 0)
          throw new Error(
            `${name}: type ${one.type}, ${one.residents} residents, row ${differs + 1}: ${given[differs]}, not ${wanted[differs]}`,
          );
      }
    }
  }
}

/** One run over all facilities; only a side that answers with promises is waited for. */
function overAll(facilities, answer) {
  if (!(answer(facilities[0]) instanceof Promise)) return () => facilities.forEach((one) => answer(one));
  return async () => {
    for (const one of facilities) await answer(one);
  };
}

/** The whole table of a facility, ours against the peers, everything in the profile known. */
export async function wholeFacility(subjects, edition) {
  const rows = readRules(edition);
  const facilities = facilitiesAtEdges(edition);
  await checkEqual(subjects, edition, rows, facilities);

  const { rich } = fullProfiles(edition);
  const { numbers, steps } = ours(subjects, edition, rich);
  const sides = { 'ours, numbers': numbers, 'ours, with steps': steps };
  for (const [name, make] of Object.entries(peers)) sides[name] = make(edition, rows, rich);
  const tasks = Object.entries(sides).map(([name, answer]) => [name, overAll(facilities, answer)]);
  const times = await medians(Object.fromEntries(tasks));
  const each = (name) => (times[name] / facilities.length) * 1000;
  const better = Math.min(each('json-rules-engine, a rule a cell'), each('json-rules-engine, a rule a column'));
  const against = (name) => ({
    [`whole facility: publicodes / ${name}`]: each('publicodes') / each(name),
    [`whole facility: better json-rules-engine / ${name}`]: better / each(name),
    [`whole facility: feelin / ${name}`]: each('feelin') / each(name),
    [`whole facility: HyperFormula / ${name}`]: each('HyperFormula') / each(name),
  });
  return {
    figures: Object.keys(sides).map((name) => ({
      name: `whole facility, ${rows.length} positions: ${name}`,
      value: each(name),
      unit: 'µs',
    })),
    ratios: { ...against('ours, numbers'), ...against('ours, with steps') },
  };
}
