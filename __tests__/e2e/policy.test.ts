/** `docgate policy` and `--policy`, as a person runs them. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { bundle, node } from './runner.ts'

let work = ''

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'docgate-policy-'))
  mkdirSync(join(work, '.github'))
})
afterAll(() => rmSync(work, { recursive: true }))

function docgate(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  for (const [path, text] of Object.entries({ '.github/docgate.yml': '', ...files }))
    writeFileSync(join(work, path), text)
  const { PATH, HOME } = process.env
  const { status, stdout, stderr } = spawnSync(node, [bundle, 'policy', ...args], {
    cwd: work,
    encoding: 'utf8',
    env: { PATH, HOME },
  })
  return { status, stdout, stderr }
}

const config = {
  '.github/docgate.yml': `owners: { Team A: ana }
roles: { risk: ["@org/risk", rita] }
solo: true
transitions:
  - when: { field: Status, to: Live (prod) }
    require: [{ role: risk }, { owner: head }]
    covers: [Metrics]
    evidence: code
`,
}

test('the defaults, without a configuration', () => {
  const { status, stdout, stderr } = docgate({})
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(
    /^docs\/workflows\/\*\*\/\*\.md \(template\/workflow\.md\)\n\nDefaults\nCHANGE +WHO MUST APPROVE/,
  )
  expect(stdout).toMatch(/^into Live \(prod\) +a person with write access +Approval steps, Risky operations +review$/m)
  expect(stdout).toMatch(/^demoted +nobody \(the review mentions it\) +- +-$/m)
})

test('rules first, then the defaults that they leave', () => {
  const { status, stdout } = docgate(config)
  expect(status).toBe(0)
  expect(stdout).toMatch(
    /^Status into Live \(prod\) +role risk: @org\/risk or @rita +Metrics +code\n +the owner afterwards$/m,
  )
  expect(stdout).toContain('\nDefaults, where no rule is about a change\n')
  expect(stdout).not.toMatch(/^into Live \(prod\)/m)
  expect(stdout).toMatch(/^Team A +@ana$/m)
  expect(stdout).toContain('\nsolo: authors may settle their own change')
})

test('as data', () => {
  const { status, stdout } = docgate(config, '--format', 'json')
  const { kinds, ...rest } = JSON.parse(stdout)
  expect([status, rest]).toEqual([
    0,
    {
      schemaVersion: 1,
      solo: true,
      owners: [{ text: 'Team A', who: ['@ana'] }],
      roles: [{ name: 'risk', who: ['@org/risk', '@rita'] }],
      flaws: [],
    },
  ])
  expect(kinds[0].rules).toEqual([
    {
      change: 'Status into Live (prod)',
      approvals: [
        { as: 'role risk', who: ['@org/risk', '@rita'], ifKnown: false },
        { as: 'owner', who: [], ifKnown: false },
      ],
      covers: ['Metrics'],
      evidence: 'code',
      place: '.github/docgate.yml:5:5',
    },
  ])
})

test('what can never be is told, and ends with 1', () => {
  const rule = 'transitions: [{ when: { field: Category }, require: [{ user: ana }, { user: ana }] }]\n'
  const { status, stdout, stderr } = docgate({ '.github/docgate.yml': rule })
  expect([status, stderr]).toEqual([1, ''])
  expect(stdout).toMatch(/\n2 things are wrong\n {2}\.github\/docgate\.yml:1:15: `Category` is not watched,/)
})

test('a policy from another file stands in for the configured one', () => {
  const policy = 'transitions: [{ when: { kind: renamed }, require: [{ user: bob }] }]\n'
  const { status, stdout } = docgate({ ...config, 'p.yml': policy }, '--policy', 'p.yml')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^renamed +@bob/m)
  expect(stdout).not.toContain('solo')
})

test.each([
  [
    'severity: {}\n',
    'docgate: p.yml:1:1: `severity` belongs in the configuration. A policy has only owners, roles, transitions, solo.\n',
  ],
  [
    'transitions: [{ when: { field: Status, to: Liv }, require: notice }]\n',
    'docgate: p.yml:1:44: no value `Liv` of `Status` in `template/workflow.md`. Did you mean `Live`?\n',
  ],
])('%j is refused, with the name of the file', (text, sentence) => {
  expect(docgate({ ...config, 'p.yml': text }, '--policy', 'p.yml')).toEqual({
    status: 2,
    stdout: '',
    stderr: sentence,
  })
})

test('a policy that is not there', () => {
  expect(docgate({}, '--policy', 'nowhere.yml').stderr).toBe('docgate: There is no policy nowhere.yml.\n')
})
