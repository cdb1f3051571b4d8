/** A policy says who must approve what: understood completely, or refused with a place. */
import { describe, expect, test } from '@jest/globals'
import { defaultPolicy, type Policy, type PolicyRule } from '../../src/approval/policy.ts'
import { fitKind } from '../../src/config/fit.ts'
import { unknownNames } from '../../src/config/unknown-names.ts'
import { defaultSettings, type Settings, withPolicy } from '../../src/config.ts'
import { builtIn } from '../../src/template/built-in.ts'
import { UsageError } from '../../src/usage-error.ts'
import { schemaOf } from '../engine.ts'
import { read } from './sample.ts'

function policyOf(text: string): Policy {
  return read(text).kinds[0]?.policy ?? defaultPolicy
}

/** The only rule of a list, by its condition and more. */
function ruleOf(rule: string, before = ''): PolicyRule | undefined {
  return policyOf(`${before}transitions:\n  - ${rule}\n`).rules[0]
}

const any = { field: null, kinds: null, from: null, to: null, direction: null, risk: null }

test('nothing is the default policy', () => expect(policyOf('template: a.md\n')).toEqual(defaultPolicy))

test('people are GitHub users and teams, with @ or without', () => {
  const { owners, roles, solo } = policyOf(
    'owners: { Credit Risk team: [ana, "@org/credit-risk"], Ops: "@b-o_b" }\nroles: { risk: Rita, two: ["@a", "@A-1/x_y-z"] }\nsolo: true\n',
  )
  expect(owners).toEqual([
    {
      text: 'Credit Risk team',
      actors: [
        { kind: 'user', login: 'ana' },
        { kind: 'team', org: 'org', slug: 'credit-risk' },
      ],
    },
    { text: 'Ops', actors: [{ kind: 'user', login: 'b-o_b' }] },
  ])
  expect([...roles]).toEqual([
    ['risk', [{ kind: 'user', login: 'Rita' }]],
    [
      'two',
      [
        { kind: 'user', login: 'a' },
        { kind: 'team', org: 'A-1', slug: 'x_y-z' },
      ],
    ],
  ])
  expect(solo).toBe(true)
})

test('a rule with everything', () => {
  const text =
    '{ name: Go, when: { field: Status, kind: [promoted, revived], from: Draft, to: [Live, In review], direction: up, risk: [High] }, require: [{ role: risk }, { owner: base }, { owner: head }, { user: "@ana" }, { team: "@org/x" }, { permission: write }], covers: [Approval steps, "9"], evidence: code }'
  expect(ruleOf(text, 'roles: { risk: rita }\n')).toEqual({
    name: 'Go',
    when: {
      field: 'Status',
      kinds: ['promoted', 'revived'],
      from: ['Draft'],
      to: ['Live', 'In review'],
      direction: 'up',
      risk: ['High'],
    },
    require: [
      { kind: 'role', name: 'risk' },
      { kind: 'owner', side: 'base', ifKnown: false },
      { kind: 'owner', side: 'head', ifKnown: false },
      { kind: 'actor', actor: { kind: 'user', login: 'ana' } },
      { kind: 'actor', actor: { kind: 'team', org: 'org', slug: 'x' } },
      { kind: 'write' },
    ],
    covers: ['Approval steps', '9'],
    evidence: 'code',
    place: 'docgate.yml:3:5',
  })
})

test('a rule with as little as there can be', () => {
  expect(ruleOf('{ when: { kind: renamed }, require: notice }')).toEqual({
    name: 'renamed',
    when: { ...any, kinds: ['renamed'] },
    require: 'notice',
    covers: null,
    evidence: 'review',
    place: 'docgate.yml:2:5',
  })
})

describe('the name of a rule without one', () => {
  test.each([
    ['{ field: Status, to: Live (prod) }', 'Status into Live (prod)'],
    ['{ field: Status, to: [Live (dev), Live (prod)] }', 'Status into Live (dev) or Live (prod)'],
    ['{ field: Risk level, direction: down }', 'Risk level down'],
    ['{ kind: renamed }', 'renamed'],
    ['{ kind: [safeguard-weakened, deleted], risk: High }', 'safeguard weakened or deleted with risk High'],
    ['{ field: Status, from: Draft, risk: [High, Medium] }', 'Status from Draft with risk High or Medium'],
    ['{ risk: High }', 'any change with risk High'],
    ['{ direction: up }', 'a step up'],
    ['{ field: document, kind: created }', 'document created'],
  ])('%s', (when, name) => expect(ruleOf(`{ when: ${when}, require: notice }`)?.name).toBe(name))
})

test('rules of a kind stand in for those at the top, people are the same', () => {
  const { kinds } = read(`
roles: { risk: rita }
solo: true
transitions: [{ when: { kind: deleted }, require: notice }]
documents:
  - files: a
  - { files: b, transitions: [{ when: { kind: renamed }, require: [{ role: risk }] }] }
  - { files: c, transitions: [] }
`)
  expect(kinds.map(({ policy }) => policy.rules.map(({ name, place }) => `${place} ${name}`))).toEqual([
    ['docgate.yml:4:15 deleted'],
    ['docgate.yml:7:31 renamed'],
    [],
  ])
  expect(kinds.map(({ policy: { roles, solo } }) => [[...roles.keys()], solo])).toEqual(Array(3).fill([['risk'], true]))
})

/** The sentences of the error, without the name of the file. */
function problems(text: string): string[] {
  try {
    read(text)
    return []
  } catch (error) {
    return sentencesOf(error)
  }
}

function sentencesOf(error: unknown): string[] {
  if (!(error instanceof UsageError)) throw error
  return [error.message, ...error.more].map((sentence) => sentence.replace(/^docgate\.yml:/, ''))
}

describe('refused', () => {
  const actor = 'a GitHub user (`ana`) or team (`"@org/slug"`)'
  const approver = 'a map with one of role, owner, user, team and permission, for example `{ role: risk }`'
  const approvers = 'notice, or a list of one to 10 who approve, for example `[{ role: risk }]`'
  const when = 'a map with one or more of field, kind, from, to, direction and risk'
  const rule = (inside: string): string => `transitions:\n  - { ${inside} }\n`
  const wanted = (require: string): string => rule(`when: { kind: deleted }, require: ${require}`)
  test.each<readonly [string, string, ...string[]]>([
    [
      'a role of nobody',
      'roles: { risk: [] }\n',
      `1:16: \`risk\` takes ${actor}, or a list of them, not an empty list.`,
    ],
    ['owners of nobody', 'owners:\n  Team A:\n', `2:3: \`Team A\` takes ${actor}, or a list of them, not nothing.`],
    ['a name with a blank', 'roles: { risk: a b }\n', `1:16: \`risk\` takes ${actor}, not \`a b\`.`],
    ['two hyphens', 'roles: { risk: [a, b--c] }\n', `1:20: entry 2 of \`risk\` takes ${actor}, not \`b--c\`.`],
    ['a hyphen at the end', 'roles: { risk: a- }\n', `1:16: \`risk\` takes ${actor}, not \`a-\`.`],
    [
      'a name of 40 letters',
      `roles: { risk: ${'a'.repeat(40)} }\n`,
      `1:16: \`risk\` takes ${actor}, not \`${'a'.repeat(40)}\`.`,
    ],
    ['an address', 'owners: { A: ana@example.org }\n', `1:14: \`A\` takes ${actor}, not \`ana@example.org\`.`],
    [
      'a bot',
      'roles: { risk: ["dependabot[bot]"] }\n',
      `1:17: entry 1 of \`risk\` takes ${actor}, not \`dependabot[bot]\`. A bot cannot approve.`,
    ],
    [
      'a team without its sign',
      'roles: { risk: org/risk }\n',
      `1:16: \`risk\` takes ${actor}, not \`org/risk\`. A team is written \`@org/risk\`, in quotes.`,
    ],
    ['a sign without quotes', 'roles: { risk: [@ana] }\n', '1:17: put a text that begins with `@` in quotes.'],
    [
      'a number',
      'roles: { risk: 007 }\n',
      `1:16: \`risk\` takes ${actor}, or a list of them, not the number \`007\`. Put it in quotes.`,
    ],
    [
      'a list of roles',
      'roles: [risk]\n',
      '1:8: `roles` takes a map from the name of a role to GitHub users or teams, not a list.',
    ],
    [
      'a number for roles',
      'roles: 5\n',
      '1:8: `roles` takes a map from the name of a role to GitHub users or teams, not the number `5`.',
    ],
    ['the prototype', 'roles:\n  __proto__: ana\n', '2:3: unknown key `__proto__`.'],
    ['what every object has', 'owners:\n  constructor: ana\n', '2:3: `constructor` cannot be a name here.'],
    ['no name', 'owners:\n  " ": ana\n', '2:3: an empty text cannot be a name here.'],
    ['a word for solo', 'solo: yes\n', '1:7: `solo` takes true or false, not `yes`.'],
    [
      'a role that is not there',
      `roles: { risk: rita }\n${wanted('[{ role: rsik }]')}`,
      '3:50: there is no role `rsik`. Did you mean `risk`?',
    ],
    [
      'a role like none',
      `roles: { risk: rita }\n${wanted('[{ role: finance }]')}`,
      '3:50: there is no role `finance`. The roles are risk.',
    ],
    [
      'a role of every object',
      wanted('[{ role: toString }]'),
      '2:50: there is no role `toString`. Say in `roles` who stands behind the name.',
    ],
    [
      'a role in a list that every kind replaces',
      `documents: [{ files: a, transitions: [] }]\n${wanted('[{ role: risk }]')}`,
      '3:50: there is no role `risk`. Say in `roles` who stands behind the name.',
    ],
    ['nobody', wanted('[]'), `2:41: \`require\` takes ${approvers}, not an empty list.`],
    ['too many', wanted(`[${'{ owner: head }, '.repeat(11)}]`), `2:41: \`require\` takes ${approvers}, not a list.`],
    ['a word for nobody', wanted('none'), `2:41: \`require\` takes ${approvers}, not \`none\`.`],
    ['a map for a list', wanted('{ owner: head }'), `2:41: \`require\` takes ${approvers}, not a map.`],
    ['a name for an approver', wanted('[rita]'), `2:42: entry 1 of \`require\` takes ${approver}, not \`rita\`.`],
    ['an approver of no kind', wanted('[{}]'), `2:42: an entry of \`require\` is ${approver}, not an empty map.`],
    [
      'an approver of two kinds',
      wanted('[{ owner: head, user: ana }]'),
      '2:42: an entry of `require` takes one of role, owner, user, team and permission; write a separate entry for each.',
    ],
    ['an approver misspelt', wanted('[{ owners: head }]'), '2:44: unknown key `owners`. Did you mean `owner`?'],
    ['another side', wanted('[{ owner: old }]'), '2:51: `owner` takes base or head, not `old`.'],
    [
      'a team for a user',
      wanted('[{ user: "@org/x" }]'),
      '2:50: `user` takes a GitHub user, for example `ana`, not `@org/x`.',
    ],
    [
      'a user for a team',
      wanted('[{ team: ana }]'),
      '2:50: `team` takes a GitHub team, for example `"@org/slug"`, not `ana`.',
    ],
    [
      'a bot for a user',
      wanted('[{ user: "x[bot]" }]'),
      '2:50: `user` takes a GitHub user, for example `ana`, not `x[bot]`. A bot cannot approve.',
    ],
    ['another permission', wanted('[{ permission: admin }]'), '2:56: `permission` takes write, not `admin`.'],
    ['no condition', rule('require: notice'), `2:5: entry 1 of \`transitions\` lacks \`when\`: ${when}.`],
    ['an empty condition', rule('when: {}, require: notice'), `2:13: \`when\` takes ${when}, not an empty map.`],
    [
      'nothing asked for',
      rule('when: { kind: deleted }'),
      `2:5: entry 1 of \`transitions\` lacks \`require\`: ${approvers}.`,
    ],
    [
      'a value of no field',
      rule('when: { to: Live }, require: notice'),
      '2:19: `to` needs `field`: whose value is it?',
    ],
    [
      'values of no field',
      rule('when: { kind: deleted, from: [a] }, require: notice'),
      '2:36: `from` needs `field`: whose value is it?',
    ],
    [
      'a kind misspelt',
      rule('when: { kind: [deleted, promotd] }, require: notice'),
      '2:31: entry 2 of `kind` takes promoted, demoted, deprecated, revived, risk-lowered, risk-raised, renamed, owners-changed, safeguard-weakened, section-removed, created, deleted, not `promotd`. Did you mean `promoted`?',
    ],
    [
      'another direction',
      rule('when: { direction: left }, require: notice'),
      '2:26: `direction` takes up or down, not `left`.',
    ],
    [
      'a key misspelt',
      rule('when: { feild: Status }, require: notice'),
      '2:15: unknown key `feild`. Did you mean `field`?',
    ],
    ['a key of a rule misspelt', wanted('notice, cover: []'), '2:49: unknown key `cover`. Did you mean `covers`?'],
    ['another evidence', wanted('notice, evidence: mail'), '2:59: `evidence` takes review or code, not `mail`.'],
    [
      'a name of two lines',
      wanted('notice, name: "a\\nb"'),
      '2:55: `name` takes a name of up to 100 letters on one line, not `a b`.',
    ],
    [
      'people of a kind of documents',
      'documents: [{ files: a, roles: {} }]\n',
      '1:25: unknown key `roles`. Did you mean `rules`?',
    ],
    [
      'everything at once',
      `solo: 1\n${rule('when: { direction: x }, require: []')}roles: { a: b c }\n`,
      '1:7: `solo` takes true or false, not the number `1`.',
      '3:26: `direction` takes up or down, not `x`.',
      `3:40: \`require\` takes ${approvers}, not an empty list.`,
      `4:13: \`a\` takes ${actor}, not \`b c\`.`,
    ],
  ])('%s', (_, text, ...expected) => expect(problems(text)).toEqual(expected))
})

describe('a policy from elsewhere', () => {
  const configured = read(
    'optional: [Nowhere]\nowners: { A: ana }\nroles: { risk: rita }\nsolo: true\ntransitions: [{ when: { field: Old }, require: [{ role: risk }] }]\ndocuments: [{ files: a, transitions: [] }, { files: b }]\n',
  )
  const given = (text: string): Promise<Settings> => withPolicy(configured, 'x/p.yml', text)

  test('stands in for the configured one as a whole, for every kind', async () => {
    const { kinds, references } = await given(
      'roles: { ops: bob }\ntransitions: [{ when: { field: New }, require: [{ role: ops }] }]\n',
    )
    for (const { policy } of kinds) {
      expect([policy.owners, [...policy.roles.keys()], policy.solo]).toEqual([[], ['ops'], false])
      expect(policy.rules.map(({ name, place }) => `${place} ${name}`)).toEqual(['x/p.yml:2:15 New'])
    }
    expect(kinds.map(({ files }) => files)).toEqual([['a'], ['b']])
    expect(references.map(({ name, place, kinds: of }) => [name, place, of])).toEqual([
      ['Nowhere', 'docgate.yml:1:12', [0, 1]],
      ['New', 'x/p.yml:2:32', [0, 1]],
    ])
  })
  test('may be empty', async () => {
    expect((await given('')).kinds.map(({ policy }) => policy)).toEqual([defaultPolicy, defaultPolicy])
  })
  test.each([
    [
      'severity: {}\n',
      'x/p.yml:1:1: `severity` belongs in the configuration. A policy has only owners, roles, transitions, solo.',
    ],
    [
      'documents: a\n',
      'x/p.yml:1:1: `documents` belongs in the configuration. A policy has only owners, roles, transitions, solo.',
    ],
    ['role: {}\n', 'x/p.yml:1:1: unknown key `role`. Did you mean `roles`?'],
    ['- a\n', 'x/p.yml:1:1: the configuration takes a map, not a list.'],
    [
      'transitions: [{ when: { kind: deleted }, require: [{ role: risk }] }]\n',
      'x/p.yml:1:60: there is no role `risk`. Say in `roles` who stands behind the name.',
    ],
    [
      'roles: [\n',
      'x/p.yml:2:1: not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
  ])('%j is refused', async (text, sentence) => {
    await expect(given(text)).rejects.toThrow(sentence)
    await expect(given(text)).rejects.toThrow(UsageError)
  })
  test('is put into settings without a configuration', async () => {
    const { kinds } = await withPolicy(defaultSettings, 'p.yml', 'solo: true\n')
    expect(kinds.map(({ policy }) => policy.solo)).toEqual([true])
  })
})

describe('in the words of the template', () => {
  const conditions = (rule: string, schema = builtIn) => {
    const [kind] = read(`transitions:\n  - { when: ${rule}, require: notice }\n`).kinds
    return kind === undefined ? [] : fitKind(kind, schema).kind.policy.rules.map(({ when }) => when)
  }
  test.each<[string, Partial<PolicyRule['when']>]>([
    ['{ field: status, to: LIVE (Prod) }', { field: 'status', to: ['Live (prod)'] }],
    [
      '{ field: Status, from: Live, to: Deprecated }',
      { field: 'Status', from: ['Live (dev)', 'Live (staging)', 'Live (prod)'], to: ['Deprecated'] },
    ],
    [
      '{ field: Risk level, to: [low, High (financial/security/compliance impact)] }',
      { field: 'Risk level', to: ['Low', 'High'] },
    ],
    ['{ risk: [medium, high] }', { risk: ['Medium', 'High'] }],
    ['{ field: "9" }', { field: 'section 9' }],
    ['{ field: Human-in-the-Loop & Safety }', { field: 'section 9' }],
    ['{ field: section 9 }', { field: 'section 9' }],
    ['{ field: Approval steps }', { field: 'Approval steps' }],
    ['{ field: document }', { field: 'document' }],
  ])('%s', (rule, expected) => expect(conditions(rule)).toEqual([{ ...any, ...expected }]))

  test('sections that share a title are all meant', () => {
    const schema = schemaOf('# T\n## 1. A\n### 1.1 Notes\nx?\n## 2. B\n### 2.1 Notes\ny?\n')
    expect(conditions('{ field: Notes }', schema).map(({ field }) => field)).toEqual(['section 1.1', 'section 2.1'])
  })
})

describe('a name that no template has', () => {
  const decision = schemaOf(
    '# ADR\n## Context\nWhy?\n## Decision\n- **State:** e.g., Proposed, Accepted\n- **Owner:**\n',
  )
  const sentences = (config: string): string[] => {
    const { kinds, references } = read(config)
    return unknownNames(
      references,
      kinds.map((kind, index) => fitKind(kind, [decision, builtIn][index] ?? decision)),
    )
  }
  const rule = (inside: string, more = ''): string => `transitions: [{ when: { ${inside} }, require: notice${more} }]\n`
  test.each<[string, string, string[]]>([
    [
      'a field',
      rule('field: Stat'),
      ['docgate.yml:1:32: no field or section `Stat` in `template.md`. Did you mean `State`?'],
    ],
    [
      'the default of another template',
      rule('field: Status'),
      ['docgate.yml:1:32: no field or section `Status` in `template.md`. Did you mean `State`?'],
    ],
    [
      'a value',
      rule('field: State, to: [Proposed, Acepted]'),
      ['docgate.yml:1:54: no value `Acepted` of `State` in `template.md`. Did you mean `Accepted`?'],
    ],
    [
      'a value of a field without',
      rule('field: Owner, from: x'),
      ['docgate.yml:1:45: `Owner` lists no values, so `x` cannot be one of them. List them under `fields`.'],
    ],
    [
      'a covered place',
      rule('field: State', ', covers: [Context, Safety]'),
      ['docgate.yml:1:76: no field or section `Safety` in `template.md`. There are State, Owner, Context, Decision.'],
    ],
    [
      'a risk',
      `watched: { risk: State }\n${rule('risk: [accepted, High]')}`,
      ['docgate.yml:2:42: no risk `High` in `template.md`. There are Proposed, Accepted.'],
    ],
    ['nothing that is there', rule('field: decision', ', covers: [State]'), []],
    ['nothing of the file itself', rule('field: document, kind: deleted'), []],
    [
      'nothing that one of the kinds has',
      `documents: [{ files: a }, { files: b }]\n${rule('field: Status, to: Live')}`,
      [],
    ],
    [
      'what the kinds that a list holds for lack',
      `documents: [{ files: a }, { files: b, transitions: [] }]\n${rule('field: Status, to: Live')}`,
      ['docgate.yml:2:32: no field or section `Status` in `template.md`. Did you mean `State`?'],
    ],
    [
      'what the kind of a list lacks',
      'documents: [{ files: a, transitions: [{ when: { field: Status }, require: notice }] }, { files: b }]\n',
      ['docgate.yml:1:56: no field or section `Status` in `template.md`. Did you mean `State`?'],
    ],
  ])('%s', (_, config, expected) => expect(sentences(config)).toEqual(expected))
})
