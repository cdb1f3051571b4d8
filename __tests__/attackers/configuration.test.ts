/** Configuration and template as an attack: each is refused or bounded, with a place. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { root } from '../e2e/runner.ts'
import { openWarmScene, runWarmCli } from '../e2e/warm.ts'
import {
  type ConfigurationAttack,
  globAttacks,
  listAttacks,
  templateAttacks,
  templatePathAttacks,
  yamlAttacks,
} from './configuration-attacks.ts'

/** So much a hostile configuration may take at most. */
const mostMilliseconds = 5_000
const mostKilobytes = 500_000

const document = readFileSync(join(root, 'demo/example/base/docs/workflows/stock-sync.md'), 'utf8')
const files = { config: '.github/docgate.yml', template: 'docs/workflows/_template.md', option: 'given.md' }
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'docgate-config-'))
  spawnSync('git', ['init', '-q', folder])
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), bytes)
}

async function run({ as, bytes, heading, path }: ConfigurationAttack) {
  put(files[as], bytes)
  put('docs/workflows/stock-sync.md', heading === undefined ? document : document.replace(/^## 8.*$/m, `## ${heading}`))
  if (path !== undefined) put(path, document)
  const option = as === 'option' ? ['--template', files.option] : []
  const { PATH = '', HOME = '' } = process.env
  return runWarmCli(['check', ...option], { cwd: folder, env: { PATH, HOME } })
}

/** The sentences without what stands before a place: `docgate: file:` or `docgate: `file` cannot be read. `. */
function said(stderr: string, file: string): string {
  return stderr
    .split('\n')
    .map((line) => line.replace(/^(?:docgate:| ) /, ''))
    .map((line) => line.replace(`${file}:`, '').replace(`\`${file}\` cannot be read. `, '').trimStart())
    .join('\n')
}

async function expectHeld(attack: ConfigurationAttack): Promise<void> {
  const { status, stdout, stderr, taken } = await run(attack)
  if (attack.outcome === 'judged') {
    expect([stderr, status === 0 || status === 1]).toEqual(['', true])
    expect(stdout).toMatch(/^\d+ documents? checked/m)
  } else {
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^docgate: /)
    expect(attack.as === 'option' ? stderr : said(stderr, files[attack.as])).toMatch(attack.outcome)
    expect(stderr.split('\n').length).toBeLessThan(60)
    if (attack.as !== 'option') expect(stderr).toMatch(/docgate\.yml|_template\.md|globs/)
  }
  expect(taken.milliseconds).toBeLessThan(mostMilliseconds)
  expect(taken.kilobytes).toBeLessThan(mostKilobytes)
}

const table = (attacks: readonly ConfigurationAttack[]) => attacks.map((attack) => [attack.name, attack] as const)

describe('through the command line', () => {
  describe('YAML', () => test.each(table(yamlAttacks))('%s', (_, attack) => expectHeld(attack)))
  describe('long lists', () => test.each(table(listAttacks))('%s', (_, attack) => expectHeld(attack)))
  describe('globs', () => test.each(table(globAttacks))('%s', (_, attack) => expectHeld(attack)))
  describe('paths of templates', () => test.each(table(templatePathAttacks))('%s', (_, attack) => expectHeld(attack)))
  describe('templates', () => test.each(table(templateAttacks))('%s', (_, attack) => expectHeld(attack)))
})

describe('through the action, where it stands on the base branch', () => {
  const held = (name: string): ConfigurationAttack => {
    const all = [...yamlAttacks, ...listAttacks, ...globAttacks, ...templatePathAttacks, ...templateAttacks]
    const found = all.find((attack) => attack.name === name)
    if (found === undefined || found.outcome === 'judged') throw new Error(`no attack ${name} that is refused`)
    return found
  }

  test.each([
    'a billion laughs',
    '__proto__ at the top',
    '4,000 keys',
    'lists in lists',
    'bytes that are not UTF-8',
    '2,000 kinds',
    'ten times * with a letter between',
    'a template at .git/config',
    '20,000 sections',
    '20,000 values of a field',
    '1 MB',
  ])('%s: the run is red, with the sentence, and nothing is green', async (name) => {
    const attack = held(name)
    const path = attack.path ?? 'docs/workflows/stock-sync.md'
    const scene = await openWarmScene({
      base: { [files[attack.as]]: attack.bytes, 'a.txt': 'a' },
      head: { [path]: document },
    })
    try {
      const { exitCode, stdout, outputs } = await scene.run()
      expect([exitCode, outputs['conclusion']]).toEqual([1, undefined])
      const [, message = ''] = /^::error::(.*)$/m.exec(stdout) ?? []
      const place = files[attack.as]
      expect(said(`docgate: ${message.replaceAll('%0A', '\n  ').replaceAll('%25', '%')}`, place)).toMatch(
        attack.outcome,
      )
      expect(await scene.status()).toBe('error: docgate failed; see the log of its job')
    } finally {
      await scene.close()
    }
  })
})
