/** What `npm ci` installs: exactly what was looked at, from a registry, running nothing. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from '../e2e/runner.ts'
import { isRecord, type JsonRecord, textOf } from '../github/stand-in/json.ts'

function read(file: string): JsonRecord {
  const parsed: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'))
  if (!isRecord(parsed)) throw new Error(`${file} is no object`)
  return parsed
}

const recordOf = (value: unknown): JsonRecord => (isRecord(value) ? value : {})
const lock = read('package-lock.json')
const all = Object.entries(recordOf(lock['packages'])).map(([path, entry]) => ({ path, entry: recordOf(entry) }))
const installed = all.filter(({ path }) => path !== '')
const pathsOf = (wanted: (entry: JsonRecord) => boolean): readonly string[] =>
  installed.filter(({ entry }) => wanted(entry)).map(({ path }) => path)

test('is in the third form, and holds packages', () => {
  expect(lock['lockfileVersion']).toBe(3)
  expect(installed.length).toBeGreaterThan(500)
})

test('asks for what package.json asks for', () => {
  const own = all.find(({ path }) => path === '')?.entry
  const asked = read('package.json')
  for (const key of ['name', 'version', 'license', 'dependencies', 'devDependencies', 'engines', 'bin'])
    expect([key, own?.[key]]).toEqual([key, asked[key]])
  const entryOf = (name: string) => installed.find(({ path }) => path === `node_modules/${name}`)?.entry
  for (const name of Object.keys(recordOf(asked['dependencies'])))
    expect([name, entryOf(name)?.['version'], entryOf(name)?.['dev']]).toEqual([name, expect.any(String), undefined])
  for (const name of Object.keys(recordOf(asked['devDependencies'])))
    expect([name, entryOf(name)?.['version']]).toEqual([name, expect.any(String)])
})

test('knows each package by its hash, but for tools of development on machines of another kind', () => {
  const hash = /^sha512-[A-Za-z0-9+/]{86}==$/
  const without = installed.filter(({ entry }) => !hash.test(textOf(entry['integrity']) ?? ''))
  const elsewhere = without.filter(({ entry }) => Array.isArray(entry['os']) || Array.isArray(entry['cpu']))
  // npm installs these nowhere but on such a machine, and there it has no hash to look at.
  expect(without.map(({ path }) => path)).toEqual(elsewhere.map(({ path }) => path))
  expect(without.filter(({ entry }) => entry['dev'] !== true || entry['optional'] !== true)).toEqual([])
  expect(without.filter(({ entry }) => entry['integrity'] !== undefined)).toEqual([])
})

test('names no host: each registry gives the same bytes, or none that are taken', () => {
  expect(pathsOf((entry) => entry['resolved'] !== undefined)).toEqual([])
})

test('takes nothing from a git repository, a folder or an address', () => {
  expect(pathsOf((entry) => entry['link'] === true)).toEqual([])
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
  const ranges = all.flatMap(({ path, entry }) =>
    kinds.flatMap((kind) => Object.entries(recordOf(entry[kind])).map(([name, range]) => [path, name, String(range)])),
  )
  expect(ranges.length).toBeGreaterThan(1000)
  // A range of versions has neither a slash nor a colon; another name for a package of the registry has both.
  expect(ranges.filter(([, , range]) => /[:/]/.test(range ?? '') && !/^npm:/.test(range ?? ''))).toEqual([])
})

test('runs no script of what docgate runs with', () => {
  expect(pathsOf((entry) => entry['hasInstallScript'] === true && entry['dev'] !== true)).toEqual([])
  // Two of development have one, and `npm ci --ignore-scripts` builds the bundle without.
  expect(pathsOf((entry) => entry['hasInstallScript'] === true)).toEqual([
    'node_modules/@parcel/watcher',
    'node_modules/@swc/core',
  ])
})

test('the binaries of the parser are known by their hashes, for both processors', () => {
  const satteri = textOf(recordOf(read('package.json')['dependencies'])['satteri'])
  for (const platform of ['linux-x64-gnu', 'linux-arm64-gnu']) {
    const found = installed.find(({ path }) => path === `node_modules/@bruits/satteri-${platform}`)?.entry
    expect(found?.['version']).toBe(satteri)
    expect(found?.['integrity']).toMatch(/^sha512-/)
  }
})
