import { fileURLToPath } from 'node:url';

/** FOLDER=src/engine/cells narrows a run to a folder or a file. */
const { FOLDER: folder } = process.env;
const mutate = folder === undefined ? ['src/engine/**/*.ts', 'src/functions/**/*.ts'] : folder.split(',');

export default {
  mutate,
  testRunner: 'direct',
  plugins: [fileURLToPath(new URL('./runner.mjs', import.meta.url))],
  coverageAnalysis: 'perTest',
  packageManager: 'npm',
  ignorePatterns: ['dist', 'docs', 'coverage', 'assets', 'test/e2e', 'test/bench', 'test/preview'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { reportTests: false, allowColor: false },
  jsonReporter: { fileName: `coverage/mutation/${(folder ?? 'all').replaceAll(/[^\w,]/g, '-').slice(0, 60)}.json` },
  tempDirName: process.env.STRYKER_TMP ?? 'coverage/stryker',
  timeoutMS: 10_000,
  concurrency: 1,
};
