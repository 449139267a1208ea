export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.(ts|mjs)$': '<rootDir>/tools/jest-esbuild.mjs' },
  moduleNameMapper: { '/workbench/headless$': '<rootDir>/build/headless.cjs' },
  testTimeout: 60_000,
  maxWorkers: 3,
};
