import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { freshModules } from './modules.mjs';
import { gather } from './test-files.mjs';

/** Where the sources with the mutants in them are, and the test files there, the likeliest killers first. */
let root = '';
let files = [];
const fromProject = createRequire(new URL('../../package.json', import.meta.url));

/** Not fuzz, nor tests of memory: they kill few mutants and take long. Properties come last, after the tables. */
const isJudge = (file) => file.endsWith('.test.ts') && !file.endsWith('fuzz.test.ts');
const isSlow = (id) => id.includes('keeps no more than a few');
const last = (file) => Number(file.endsWith('properties.test.ts'));
const inTests = (file) => path.join(root, 'test', file);
const inRoom = (room) => readdirSync(inTests(room), { recursive: true }).map((file) => path.join(room, file));
/** The last one says what the functions answer before and after the page has read the workbook. */
const testFiles = () =>
  [...inRoom('engine'), ...inRoom('functions'), 'start/follow-workbook.test.ts']
    .filter(isJudge)
    .sort((a, b) => last(a) - last(b) || (a < b ? -1 : 1));

/** What killed the last mutant is likely to kill the next, so that a file is asked before all others. */
function likeliestFirst(id) {
  const killing = files.findIndex((file) => id.startsWith(`${file} › `));
  if (killing > 0) files.unshift(...files.splice(killing, 1));
}

/** Fewer runs than the properties ask for, and the same ones each time. */
const mostRuns = 5;
function fewRuns() {
  const fc = fromProject('fast-check');
  const assert = (property, parameters = {}) =>
    fc.assert(property, { ...parameters, seed: 343, numRuns: Math.min(parameters.numRuns ?? mostRuns, mostRuns) });
  return { ...fc, assert, default: { ...fc.default, assert }, __esModule: true };
}

/** The metadata of the functions does not depend on what a mutant changes. */
function rememberedMetadata() {
  const metadata = fromProject('custom-functions-metadata');
  const known = new Map();
  const parseTree = (text, name) => known.get(text) ?? known.set(text, metadata.parseTree(text, name)).get(text);
  return { ...metadata, parseTree, __esModule: true };
}

const packages = new Map([
  ['fast-check', fewRuns()],
  ['custom-functions-metadata', rememberedMetadata()],
]);
const { expect } = fromProject('expect');
const { ModernFakeTimers } = fromProject('@jest/fake-timers');
const timers = new ModernFakeTimers({ config: { fakeTimers: {} }, global: globalThis });
const stryker = (globalThis.__stryker__ ??= {});

const messageOf = (error) => String(error?.message ?? error).slice(0, 300);

async function runOne({ run }, { beforeEach, afterEach }) {
  for (const hook of beforeEach) await hook();
  try {
    await run();
  } finally {
    timers.useRealTimers();
    for (const hook of afterEach) await hook();
  }
}

/** What the tests ask of `jest`. */
const jestWith = (resetModules) => ({
  setTimeout: () => undefined,
  resetModules,
  useFakeTimers: () => timers.useFakeTimers(),
  useRealTimers: () => timers.useRealTimers(),
  advanceTimersByTimeAsync: (ms) => timers.advanceTimersByTimeAsync(ms),
});

const ownGlobals = new Set(Object.keys(globalThis));

/** Takes away what earlier tests have put into the realm. */
function cleanRealm() {
  for (const key of Object.keys(globalThis)) if (!ownGlobals.has(key)) delete globalThis[key];
  Object.assign(globalThis, { __stryker__: stryker, expect });
}

const gathering = (file) => `${file} › gathering`;

/** What a test file runs while its tests are gathered concerns these tests; what other modules run as they load, all. */
function asGathering(file, run) {
  const outer = stryker.currentTestId;
  stryker.currentTestId = files.map(inTests).includes(file) ? gathering(path.relative(inTests(''), file)) : undefined;
  run();
  stryker.currentTestId = outer;
}

/** What was covered while the tests of a file were gathered, counted for each of these tests. */
function coverageOfTests({ static: always, perTest }, tests) {
  const covered = tests.map(({ id }) => {
    const own = { ...perTest[id] };
    const file = files.find((one) => id.startsWith(`${one} › `));
    for (const [mutant, hits] of Object.entries(perTest[gathering(file)] ?? {}))
      own[mutant] = (own[mutant] ?? 0) + hits;
    return [id, own];
  });
  return { static: always, perTest: Object.fromEntries(covered) };
}

/** Modules, and the realm that they were loaded into, serve all files until a test asks for new ones. */
function realm() {
  const { load, forget } = freshModules(root, packages, asGathering);
  let isUsedUp = false;
  const renew = () => {
    cleanRealm();
    isUsedUp = false;
    forget();
    globalThis.jest = jestWith(() => {
      isUsedUp = true;
      forget();
    });
  };
  renew();
  return { load, renewIfUsedUp: () => isUsedUp && renew() };
}

/** Runs the tests of the files anew; tells `done` of each, which may end it all by answering true. */
async function runFiles(wanted, isWanted, done) {
  const { load, renewIfUsedUp } = realm();
  for (const file of wanted) {
    renewIfUsedUp();
    stryker.currentTestId = undefined;
    const { tests, hooks } = gather(() => load(inTests(file)));
    for (const hook of hooks.beforeAll) await hook();
    for (const test of tests) {
      const id = `${file} › ${test.name}`;
      if (isSlow(id) || !isWanted(id)) continue;
      stryker.currentTestId = id;
      const start = performance.now();
      let failure;
      try {
        await runOne(test, hooks);
      } catch (error) {
        failure = messageOf(error);
      }
      if (done({ id, name: id, timeSpentMs: performance.now() - start, failure })) return;
    }
    stryker.currentTestId = undefined;
    for (const hook of hooks.afterAll) await hook();
  }
}

class DirectRunner {
  static inject = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    root = process.cwd();
    files = testFiles();
  }

  async dryRun() {
    const tests = [];
    stryker.activeMutant = undefined;
    stryker.mutantCoverage = { static: {}, perTest: {} };
    await runFiles(
      files,
      () => true,
      ({ failure, ...test }) => {
        tests.push(failure === undefined ? { ...test, status: 0 } : { ...test, status: 1, failureMessage: failure });
      },
    );
    const mutantCoverage = coverageOfTests(stryker.mutantCoverage, tests);
    stryker.mutantCoverage = undefined;
    return { status: 'complete', tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    stryker.activeMutant = activeMutant.id;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.hitLimit = hitLimit;
    const ids = testFilter && new Set(testFilter);
    const wanted = files.filter((file) => !ids || testFilter.some((id) => id.startsWith(`${file} › `)));
    let nrOfTests = 0;
    let killer;
    try {
      await runFiles(
        wanted,
        (id) => !ids || ids.has(id),
        (test) => {
          nrOfTests += 1;
          if (test.failure !== undefined) killer = test;
          return killer !== undefined;
        },
      );
    } catch (error) {
      killer = { id: testFilter?.[0] ?? 'loading', failure: messageOf(error) };
    }
    if (stryker.hitCount > hitLimit) return { status: 'timeout' };
    if (killer === undefined) return { status: 'survived', nrOfTests };
    likeliestFirst(killer.id);
    return { status: 'killed', killedBy: [killer.id], failureMessage: killer.failure, nrOfTests };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'direct', DirectRunner)];
