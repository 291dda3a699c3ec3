/** Unit and data tests run on the sources; browser tests in test/e2e drive the build in dist/. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: { '^.+\\.tsx?$': ['ts-jest', { tsconfig: 'tsconfig.jest.json', diagnostics: false }] },
  maxWorkers: 2,
};
