import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import base from '../../jest.config.js'

const here = dirname(fileURLToPath(import.meta.url))

/**
 * Coverage of `src`: `npm run coverage`. Istanbul counts statements and branches, in the tests' process and in every
 * process that they start: end-to-end tests run `src` instrumented in the same way and bundled, for the bundle itself.
 */
export default {
  ...base,
  rootDir: join(here, '../..'),
  // What is written there is no test and no module of one.
  modulePathIgnorePatterns: ['<rootDir>/build/'],
  collectCoverage: true,
  collectCoverageFrom: ['src/**/*.ts'],
  coverageProvider: 'babel',
  coverageReporters: ['text', 'json', 'html'],
  coverageThreshold: { global: { statements: 95, branches: 95 } },
  globalSetup: join(here, 'program.mjs'),
  setupFilesAfterEnv: [join(here, 'collect.mjs')],
  // Whoever counts takes longer: how long something may take is asked of what does not count.
  testTimeout: 300_000,
  testNamePattern: '^(?!.*\\bin time\\b)',
  testPathIgnorePatterns: [
    '/node_modules/',
    // What they add is time: generated histories, bounds and sizes, a browser, another parser, a run that never ends.
    '/__tests__/(scenarios|histories|hostile)/',
    '/__tests__/e2e/(bounds|hostile|order|page|size|soak)\\.test',
    '/__tests__/parser/differential\\.test',
    '/__tests__/regular-expressions\\.test',
    // They see to it that the bundle writes nothing and reads nothing else: what is counted has to be written.
    '/__tests__/attackers/(places|working-tree)\\.test',
  ],
}
