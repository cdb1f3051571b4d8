/** Dependencies: each has a reason and is used, and its licence is one that lets docgate be passed on. */
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { root } from '../e2e/runner.ts'
import { isRecord, textOf } from '../github/stand-in/json.ts'

const folder = mkdtempSync(join(tmpdir(), 'docgate-dependencies-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = (file: string): string => readFileSync(join(root, file), 'utf8')
const committed = text('docs/dependencies.md')
/** As npm knows them. What needs more than a notice to be passed on is not among them. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]

/** Writes the page from other reasons; gives it, or what the script says instead. */
function page(change: (reasons: string) => string): string {
  for (const each of ['scripts', 'docs']) mkdirSync(join(folder, each), { recursive: true })
  for (const each of ['package.json', 'package-lock.json']) copyFileSync(join(root, each), join(folder, each))
  for (const each of ['node_modules', 'dist']) {
    rmSync(join(folder, each), { force: true })
    symlinkSync(join(root, each), join(folder, each))
  }
  writeFileSync(join(folder, 'scripts/dependencies.json'), change(text('scripts/dependencies.json')))
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/dependencies.mjs')], {
    cwd: folder,
    encoding: 'utf8',
  })
  return status === 0 ? readFileSync(join(folder, 'docs/dependencies.md'), 'utf8') : stderr
}

test('the page is what the packages give', () => {
  expect(page((same) => same)).toBe(committed)
})

test('a package without a reason is refused, and a reason without a package', () => {
  expect(page((reasons) => reasons.replace(/ *"croner": .*\n/, ''))).toBe(
    'scripts/dependencies.json gives no reason for croner (runtime).\n',
  )
  expect(page((reasons) => reasons.replace('"croner":', '"left-pad": "to pad",\n    "croner":'))).toBe(
    'scripts/dependencies.json has a reason for left-pad, which package.json lacks (runtime).\n',
  )
})

test('each package that docgate runs with is used', () => {
  const sources = ['src', 'demo']
    .flatMap((each) =>
      readdirSync(join(root, each), { recursive: true, encoding: 'utf8' }).map((file) => join(each, file)),
    )
    .filter((file) => file.endsWith('.ts'))
    .map(text)
    .join('\n')
  const parsed: unknown = JSON.parse(text('package.json'))
  const names = isRecord(parsed) && isRecord(parsed['dependencies']) ? Object.keys(parsed['dependencies']) : []
  expect(names.length).toBeGreaterThan(30)
  const unused = names.filter((name) => !new RegExp(`(?:from |import\\()'${name}(?:/[^']*)?'`).test(sources))
  expect(unused).toEqual([])
})

test('everything that docgate runs with, and everything in the bundle, may be passed on', () => {
  const lock: unknown = JSON.parse(text('package-lock.json'))
  const packages = isRecord(lock) && isRecord(lock['packages']) ? Object.entries(lock['packages']) : []
  const runtime = packages.flatMap(([path, entry]) =>
    path === '' || !isRecord(entry) || entry['dev'] === true ? [] : [[path, textOf(entry['license'])] as const],
  )
  expect(runtime.length).toBeGreaterThan(100)
  // An old package.json says `licenses`, which npm does not copy; the bundler reads it, and the page has it below MIT.
  expect(runtime.filter(([, licence]) => !allowed.includes(licence ?? ''))).toEqual([
    ['node_modules/format', undefined],
  ])
  const rows = [...bundledRows()]
  expect(rows.map(([licence]) => licence).filter((each) => !allowed.includes(each))).toEqual([])
  expect(rows.find(([licence]) => licence === 'MIT')?.[1]).toContain('format')
})

test('the list of licences has every package whose code is in the bundle', () => {
  const listed = new Set([...bundledRows()].flatMap(([, names]) => names))
  const bundles = ['dist', 'dist/demo'].flatMap((each) =>
    readdirSync(join(root, each))
      .filter((file) => file.endsWith('.js'))
      .map((file) => text(join(each, file))),
  )
  const module = /^;\/\/ CONCATENATED MODULE: .*?node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gm
  const found = new Set(bundles.flatMap((bundle) => [...bundle.matchAll(module)].map(([, name = '']) => name)))
  // Modules of the older kind have a number there instead of a path.
  expect(found.size).toBeGreaterThan(70)
  expect([...found].filter((name) => !listed.has(name))).toEqual([])
})

/** Licence and packages of each row of the page's second table. */
function* bundledRows(): Generator<readonly [licence: string, names: readonly string[]]> {
  const [, section = ''] = committed.split('## What is in the bundle')
  for (const [, licence = '', names = ''] of section.matchAll(/^\| ([\w.-]+) \| \d+ \| (.+) \|$/gm))
    yield [licence, names.split(', ')]
}
