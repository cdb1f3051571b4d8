/**
 * Mutation testing of rules, comparison, approvals, source and GitHub: `npm run mutation [-- FILES…]`, files as
 * `src/rules/no-blank.ts`. The tests are those of the files' folders: see `testsOf`.
 *
 * Jest gives every run fresh modules, so that each mutant loads the whole engine anew: four times as long. Here the
 * tests are compiled as they are and run by mocha, which loads them once; a small shim stands for `@jest/globals`.
 * Everything is written below `build/mutation`. Mutants of what runs at import time can't be switched then: left out.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const work = join(root, 'build/mutation')
const ofRules = ['__tests__/rules', '__tests__/compare', '__tests__/approval', '__tests__/fixtures.test.ts']
/** Folders of tests that say what the code of a folder does. */
const testsOf = {
  'src/approval/': ['__tests__/approval'],
  'src/github/': ['__tests__/github'],
  'src/source/': ['__tests__/source'],
  'src/compare/': ofRules,
  'src/rules/': ofRules,
}
const given = process.argv.slice(2)
const files = given.length > 0 ? given : [...Object.keys(testsOf).map((folder) => `${folder}*.ts`), 'src/compare.ts']
const mutate = files.map((file) => file.replace(/\.ts$/, '.js'))
const tests = [
  ...new Set(
    Object.entries(testsOf).flatMap(([folder, itsTests]) =>
      files.some((file) => file.replace(/\.ts$/, '/').startsWith(folder)) ? itsTests : [],
    ),
  ),
]
if (tests.length === 0) throw new Error(`No tests are known for ${files.join(', ')}: add their folder to "testsOf".`)

rmSync(work, { recursive: true, force: true })
mkdirSync(work, { recursive: true })
// Tests read fixtures, and sources for their docblocks, beside themselves.
for (const folder of ['src', '__tests__', 'demo', 'template', 'docs'])
  cpSync(join(root, folder), join(work, folder), {
    recursive: true,
    filter: (file) => folder === 'src' || !file.endsWith('.ts'),
  })
cpSync(join(root, 'package.json'), join(work, 'package.json'))
symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'))
writeFileSync(
  join(work, 'tsconfig.json'),
  JSON.stringify({
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { rootDir: root, outDir: work, typeRoots: [join(root, 'node_modules/@types')] },
    include: [join(root, 'src'), join(root, '__tests__/load-parser.ts'), ...tests.map((each) => join(root, each))],
    // Tests of the stand-in itself, and one that counts requests over minutes.
    exclude: ['stand-in*', 'evidence-requests'].map((name) => join(root, `__tests__/github/${name}.test.ts`)),
  }),
)
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', work], { stdio: 'inherit' })

const shim = 'jest-globals.js'
cpSync(join(root, 'scripts/mocha-as-jest.mjs'), join(work, shim))
for (const file of readdirSync(join(work, '__tests__'), { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.js')) continue
  const path = join(work, '__tests__', file)
  const target = relative(dirname(path), join(work, shim))
  const text = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    text
      .replace(/(['"])@jest\/globals\1/g, () => JSON.stringify(target.replaceAll('\\', '/')))
      // A search through random documents takes seconds for each mutant that nothing else kills.
      .replace(/\bnumRuns: \d+/g, 'numRuns: 5'),
  )
}

writeFileSync(join(work, '.mocharc.json'), JSON.stringify({ timeout: 60_000, require: ['./__tests__/load-parser.js'] }))
writeFileSync(
  join(work, 'stryker.config.json'),
  JSON.stringify({
    testRunner: 'mocha',
    plugins: ['@stryker-mutator/mocha-runner'],
    // It is a copy already, and Stryker's own would follow the links of fixtures.
    inPlace: true,
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    mutate,
    // Every mutant is written down at once: what was found stays, also of a run that is ended early.
    reporters: ['clear-text', 'json', 'progress-append-only', 'event-recorder'],
    eventReporter: { baseDir: 'reports/events' },
    clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
    concurrency: availableParallelism(),
    tsconfigFile: 'none.json',
    mochaOptions: {
      spec: ['__tests__/**/*.test.js'],
      ignore: ['__tests__/rules/pages.test.js'],
      config: '.mocharc.json',
    },
    // A busy machine is no endless loop.
    timeoutMS: 60_000,
    thresholds: { high: 90, low: 80, break: given.length > 0 ? null : 80 },
  }),
)
execFileSync(process.execPath, [join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run'], {
  cwd: work,
  stdio: 'inherit',
})
