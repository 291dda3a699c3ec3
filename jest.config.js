const project = {
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': ['ts-jest', { tsconfig: 'tsconfig.jest.json', diagnostics: false }] },
};

/** Tests of the sources, tests of what was built into dist/, and those that drive it in a browser. */
export default {
  maxWorkers: 2,
  projects: [
    {
      ...project,
      displayName: 'sources',
      roots: ['<rootDir>/test'],
      testPathIgnorePatterns: ['/test/build/', '/test/e2e/', '/test/office-client/'],
    },
    { ...project, displayName: 'build', roots: ['<rootDir>/test/build'] },
    {
      ...project,
      displayName: 'browser',
      roots: ['<rootDir>/test/e2e', '<rootDir>/test/office-client'],
      globalSetup: '<rootDir>/test/e2e/find-browser.mjs',
    },
  ],
};
