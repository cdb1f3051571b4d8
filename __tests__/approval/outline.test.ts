/** A policy in words: its rules as they are written, and the defaults that they leave. */
import { describe, expect, test } from '@jest/globals'
import { type OutlinedRule, outlineOf } from '../../src/approval/outline.ts'
import { fitKind } from '../../src/config/fit.ts'
import { defaultKind } from '../../src/config.ts'
import { builtIn } from '../../src/template/built-in.ts'
import { read } from '../config/sample.ts'
import { schemaOf } from '../engine.ts'

function outline(config: string, schema = builtIn) {
  const [kind = defaultKind] = read(config).kinds
  return outlineOf(kind, fitKind(kind, schema))
}

function brief({ change, approvals, covers }: OutlinedRule): string {
  const who = approvals.map(({ as, who: names, ifKnown }) => [as, ...names, ...(ifKnown ? ['?'] : [])].join(' '))
  return `${change}: ${who.join(' + ') || 'notice'}${covers.length === 0 ? '' : ` (${covers.join(', ')})`}`
}

const safe = '(Approval steps, Risky operations)'

test('without a configuration it is the defaults', () => {
  const { rules, defaults } = outline('')
  expect(rules).toEqual([])
  expect(defaults.map(brief)).toEqual([
    'promoted: notice',
    `into Live (prod): write access ${safe}`,
    'demoted: notice',
    'deprecated: notice',
    `revived: write access ${safe}`,
    `risk lowered: write access ${safe}`,
    `risk named: write access ${safe}`,
    `risk raised: write access ${safe}`,
    `renamed: write access ${safe}`,
    `owners changed: write access ${safe}`,
    `safeguard weakened: write access ${safe}`,
    `section removed: write access ${safe}`,
    'created: notice',
    `created live: write access ${safe}`,
    `deleted: write access ${safe}`,
  ])
})

describe('with rules', () => {
  const config = `
owners: { A: ana }
roles: { risk: [rita, "@org/risk"] }
transitions:
  - { when: { field: Status, to: Live (prod) }, require: [{ role: risk }, { owner: head }, { user: bob }], covers: [Metrics] }
  - { when: { field: Risk level }, require: [{ permission: write }], evidence: code }
  - { when: { kind: [renamed, deleted] }, require: notice, covers: [Metrics] }
`
  const { rules, defaults } = outline(config)
  test('they are as they were written', () => {
    expect(rules.map(brief)).toEqual([
      'Status into Live (prod): role risk @rita @org/risk + owner + @bob @bob (Metrics)',
      `Risk level: write access ${safe}`,
      'renamed or deleted: notice',
    ])
    expect(rules.map(({ evidence, place }) => [evidence, place])).toEqual([
      ['review', 'docgate.yml:5:5'],
      ['code', 'docgate.yml:6:5'],
      ['review', 'docgate.yml:7:5'],
    ])
  })
  test('defaults are left where no rule settles them, and know the owners', () => {
    expect(defaults.map(brief)).toEqual([
      'promoted: notice',
      'demoted: notice',
      'deprecated: notice',
      `revived: write access ${safe}`,
      `owners changed: owner before ? + owner ? ${safe}`,
      `safeguard weakened: write access ${safe}`,
      `section removed: write access ${safe}`,
      'created: notice',
      `created live: write access ${safe}`,
    ])
  })
})

test('a rule about sections of one title is one', () => {
  const schema = schemaOf('# T\n## 1. A\n### 1.1 Notes\nx?\n## 2. B\n### 2.1 Notes\ny?\n')
  expect(outline('transitions: [{ when: { field: Notes }, require: notice }]\n', schema).rules.map(brief)).toEqual([
    'Notes: notice',
  ])
})
