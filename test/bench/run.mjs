import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { functionsScript, loadSubjects } from './build.mjs';
import { manyCells } from './measures/many-cells.mjs';
import { oneCall } from './measures/one-call.mjs';
import { plainCell } from './measures/plain-cell.mjs';
import { start } from './measures/start.mjs';
import { wholeFacility } from './measures/whole-facility.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

/** Missed: past the budget by more than the margin for noise. Short: past the budget alone. */
function judge(ratio, { atLeast, atMost, exact }, margin) {
  const noise = exact ? 0 : margin;
  if (atLeast !== undefined) return ratio >= atLeast ? 'met' : ratio >= atLeast * (1 - noise) ? 'short' : 'missed';
  return ratio <= atMost ? 'met' : ratio <= atMost * (1 + noise) ? 'short' : 'missed';
}

const round = (value) => Number(value.toPrecision(3));
const budgets = read('./budgets.json');
const subjects = await loadSubjects();
// As in a page that has loaded both scripts of the functions.
subjects.secondScriptIs(subjects.second);
const [edition] = subjects.editions;

const parts = [
  await wholeFacility(subjects, edition),
  await plainCell(subjects, edition),
  manyCells(subjects, edition),
  oneCall(subjects, edition),
  start(await functionsScript()),
];
const figures = parts.flatMap((part) => part.figures).map((figure) => ({ ...figure, value: round(figure.value) }));
const ratios = parts
  .flatMap((part) => Object.entries(part.ratios))
  .map(([name, ratio]) => {
    const budget = budgets.ratios[name];
    return { name, ratio: round(ratio), budget, verdict: budget ? judge(ratio, budget, budgets.margin) : '' };
  });

console.table(figures);
console.table(
  ratios.map(({ budget, ...ratio }) => ({
    ...ratio,
    budget: budget ? `${budget.atLeast ? '≥' : '≤'} ${budget.atLeast ?? budget.atMost}` : '',
  })),
);

const results = {
  edition: edition.id,
  node: process.version,
  processor: os.cpus()[0].model,
  peers: read('./package.json').devDependencies,
  figures,
  ratios,
};
if (process.argv[2]) writeFileSync(process.argv[2], `${JSON.stringify(results, null, 2)}\n`);
const unmeasured = Object.keys(budgets.ratios).filter((name) => !ratios.some((ratio) => ratio.name === name));
for (const name of unmeasured) console.error(`no such measure: ${name}`);
if (unmeasured.length > 0 || ratios.some(({ verdict }) => verdict === 'missed')) process.exitCode = 1;
