/** `--print-config` prints a configuration that decides the same as the one it was made from. */
import { describe, expect, test } from '@jest/globals'
import { parseDocument } from 'yaml'
import { fitKind } from '../../src/config/fit.ts'
import { printSettings } from '../../src/config/print.ts'
import { builtIn } from '../../src/template/built-in.ts'
import type { Schema } from '../../src/template/schema.ts'
import { schemaOf } from '../engine.ts'
import { read, sampleRules } from './sample.ts'

const decision = schemaOf('# ADR\n## Context\nWhy?\n')

function printed(config: string, schema: Schema = builtIn, source = 'repository'): string {
  const kinds = read(config).kinds.map((kind) => ({
    ...fitKind(kind, schema),
    kind,
    template: { path: schema.path, source },
  }))
  return printSettings(kinds, sampleRules)
}

const configs: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['globs and a template', 'documents: [docs/a, "!docs/b"]\ntemplate: docs/t.md\n'],
  [
    'severities',
    'severity: { no-blank: off, clear-todo: { default: notice, Live (prod): error }, limits: { Draft: off } }\n',
  ],
  ['options', 'rules: { limits: { most: 3, names: [] } }\n'],
  ['options that are the defaults', 'rules: { limits: { most: 2, word: other } }\n'],
  [
    'fields',
    'fields: { Status: { values: [Draft, "1.0", "off"], list: open }, Category: free, Tier: { ordered: false }, Zone: closed }\n',
  ],
  ['sections', 'optional: ["8.10", Metrics]\n'],
  ['watched fields', 'watched: { status: Stage, safeguards: [], approveInto: [Live, "~"] }\n'],
  [
    'texts that YAML reads otherwise',
    'template: "true"\nwatched: { name: "null", owners: "#x", risk: "a: b", live: "- z" }\n',
  ],
  [
    'commands to a runner',
    'watched: { name: "##[error]x", owners: "::error::\\n::y" }\nfields: { "::z": open, "##[a": closed }\n',
  ],
  [
    'kinds',
    'severity: { no-blank: off }\nrules: { limits: { most: 7 } }\nowners: { A: a }\nroles: { x: "@o/t" }\ntransitions: [{ when: { kind: deleted }, require: [{ role: x }] }]\ndocuments:\n  - files: a\n  - { files: [b, c], template: d.md, rules: { limits: { most: 2 } }, fields: { Status: free }, transitions: [{ when: { risk: High }, require: notice }] }\n',
  ],
  [
    'a policy',
    'owners: { Team A: [ana, "@org/a"], "7": "0" }\nroles: { risk: rita }\nsolo: true\ntransitions:\n  - { name: Go, when: { field: Status, kind: promoted, from: Draft, to: [Live], direction: up, risk: High }, require: [{ role: risk }, { owner: base }, { user: "1" }, { team: "@org/x" }, { permission: write }], covers: [], evidence: code }\n  - { when: { field: "8.10" }, require: notice, covers: ["9"] }\n',
  ],
]

/** A rule stands elsewhere in what is printed. */
function withoutPlaces(config: string): unknown[] {
  return read(config).kinds.map(({ policy, ...kind }) => ({
    ...kind,
    policy: { ...policy, rules: policy.rules.map((rule) => ({ ...rule, place: '' })) },
  }))
}

describe('reads back as the same settings', () => {
  test.each(configs)('%s', (_, config) => {
    const text = printed(config)
    expect(withoutPlaces(text)).toEqual(withoutPlaces(config))
    expect(printed(text)).toBe(text)
    expect(parseDocument(text).warnings).toEqual([])
    expect(text).not.toMatch(/##\[|^\s*::/m)
  })
})

test('says every default, and what the template makes of it', () => {
  expect(printed('severity: { no-blank: off }\n')).toBe(`documents:
  - docs/workflows/**/*.md
# template: template/workflow.md (found in the repository)
severity:
  no-blank: off
rules:
  limits:
    most: 2
    share: 0.5
    strict: true
    word: each
    names:
      - Jobs
      - Queues
fields:
  Status: closed # Draft, In design, In development, In review, Live (dev), Live (staging), Live (prod), Deprecated
  Risk level: closed # Low (informational), Medium (moderate side effects), High (financial/security/compliance impact)
  Category: open # Ingestion, Sync, Scoring, Notifications, Approvals, Back-office, Reporting
optional: []
watched:
  name: Workflow name
  owners: Primary owners
  status: Status
  risk: Risk level
  safeguards:
    - Approval steps
    - Risky operations
  approveInto:
    - Live (prod)
  retired:
    - Deprecated
  live: Live
transitions: []
owners: {}
roles: {}
solo: false

# Severity of a rule where none is set:
#   readable: warning
#   no-blank: warning
#   clear-todo: warning; late: error
#   limits: warning
`)
})

test('says where a label leads to nothing', () => {
  const lines = printed('', decision, 'built-in').split('\n')
  expect(lines).toContain('# template: template.md (built in)')
  expect(lines).toContain('  Status: closed # no such field in the template')
  expect(lines).toContain('  risk: Risk level # no such field in the template')
  expect(lines).toContain('    - Approval steps # no such field in the template')
  expect(lines).toContain('    - Live (prod) # no such status in the template')
})

test('a template that the configuration names is printed as such, and one that an option gave beside it', () => {
  expect(printed('template: docs/t.md\n', builtIn, 'config')).toMatch(/^template: docs\/t\.md\nseverity:/m)
  expect(printed('template: docs/t.md\n', decision, 'option')).toMatch(
    /^template: docs\/t\.md\n# template: template\.md \(as --template says\)\nseverity:/m,
  )
})
