import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import base from '../../jest.config.js'

const here = dirname(fileURLToPath(import.meta.url))

/**
 * Coverage of `src`: `npm run coverage`. Istanbul counts statements and branches, in the tests' process and in every
 * process that they start: end-to-end tests run `src` unbundled, instrumented in the same way, for the bundle.
 */
export default {
  ...base,
  rootDir: join(here, '../..'),
  collectCoverage: true,
  collectCoverageFrom: ['src/**/*.ts'],
  coverageProvider: 'babel',
  coverageReporters: ['text', 'json', 'html'],
  coverageThreshold: { global: { statements: 95, branches: 95 } },
  globalSetup: join(here, 'program.mjs'),
  setupFilesAfterEnv: [join(here, 'collect.mjs')],
  // What they add is time: bounds and sizes of the bundle itself, generated histories, a browser, another parser.
  testPathIgnorePatterns: [
    '/node_modules/',
    '/__tests__/(scenarios|histories|hostile)/',
    '/__tests__/e2e/(bounds|hostile|page|scale|size)\\.test',
    '/__tests__/parser/differential\\.test',
  ],
}
