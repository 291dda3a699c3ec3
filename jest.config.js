const project = {
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': ['ts-jest', { tsconfig: 'tsconfig.jest.json', diagnostics: false }] },
};

const inFolders = (...folders) => folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`);
const build = inFolders('build');
const browser = inFolders('e2e', 'office-client');
/** Whole annexes, roundings and changes, one by one: the rest is enough while somebody works. */
const sweeps = [
  ...inFolders('naive'),
  '<rootDir>/test/formulas/ordinary-formula.test.ts',
  '<rootDir>/test/docs/new-kind-of-cell.test.ts',
];
const elsewhere = [...build, ...browser, ...sweeps].map((glob) => `!${glob.replace('<rootDir>', '**')}`);

/** Tests of the sources, sweeps of them, tests of what was built into dist/, and those that drive it in a browser. */
export default {
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/longest-first.mjs',
  projects: [
    { ...project, displayName: 'sources', testMatch: ['<rootDir>/test/**/*.test.ts', ...elsewhere] },
    { ...project, displayName: 'sweeps', testMatch: sweeps },
    { ...project, displayName: 'build', testMatch: build },
    {
      ...project,
      displayName: 'browser',
      testMatch: browser,
      globalSetup: '<rootDir>/test/e2e/find-browser.mjs',
      testEnvironment: '<rootDir>/test/e2e/environment.mjs',
    },
  ],
};
