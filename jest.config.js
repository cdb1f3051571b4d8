/** Tests are ES modules, run by Node itself; swc only strips the types. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } } },
    ],
  },
  setupFiles: ['<rootDir>/__tests__/load-parser.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testTimeout: 60_000,
  // Jest leaves one processor free by default, of two that is half; end-to-end tests mostly wait for a bundle.
  maxWorkers: '100%',
}
