/** What is kept of an approval: enough for an auditor a year later. */
import { describe, expect, test } from '@jest/globals'
import { decide } from '../../src/approval/decide.ts'
import { defaultPolicy, type Policy, type PolicyRule } from '../../src/approval/policy.ts'
import { receiptOf } from '../../src/approval/receipt.ts'
import type { DocumentReport } from '../../src/report/report.ts'
import { document, edited } from '../compare/documents.ts'
import { evidenceOf, head, path, review, transitionsBetween } from './scene.ts'

const changed = edited(['In review', 'Live (prod)'], ['**Risk level:** Medium', '**Risk level:** Low'])
const staged = edited(['In review', 'Live (staging)'])

/** A document whose changes from the tests' document ana has approved. */
function reported(now: string, policy: Policy = defaultPolicy): DocumentReport {
  const evidence = evidenceOf({ head: now }, [review('ana')])
  const transitions = transitionsBetween(document, now, policy).map((each) => ({
    ...each,
    decision: decide(path, each, policy, [evidence]),
  }))
  return { path, previousPath: null, change: 'modified', fields: {}, messages: [], ignored: [], todos: [], transitions }
}

const evidence = evidenceOf({ head: changed }, [])
const digest = (...policies: readonly Policy[]): string =>
  receiptOf(
    policies.map((policy) => ({ policy })),
    [],
    [],
  ).policy
const rule: PolicyRule = {
  name: 'into production',
  when: { field: 'Status', kinds: null, from: null, to: ['Live (prod)'], direction: null, risk: null },
  require: [{ kind: 'role', name: 'risk' }],
  covers: null,
  evidence: 'review',
  place: 'docgate.yml:1:1',
}
const policy: Policy = {
  owners: [{ text: 'Treasury', actors: [{ kind: 'user', login: 'tess' }] }],
  roles: new Map([['risk', [{ kind: 'user' as const, login: 'rita' }]]]),
  rules: [rule],
  solo: false,
}

test('keeps what took an approval, with who gave it, and nothing that was only told', () => {
  const documents = [reported(changed), reported(staged)]
  expect(documents.map(({ transitions }) => transitions.map(({ kind }) => kind))).toEqual([
    ['promoted', 'risk-lowered'],
    ['promoted'],
  ])
  const receipt = receiptOf([{ policy: defaultPolicy }], documents, [evidence])
  expect(receipt).toMatchObject({ head, solo: false, policy: expect.stringMatching(/^[0-9a-f]{16}$/) })
  const approvals = [
    {
      user: 'ana',
      commit: head,
      as: 'write access',
      submittedAt: '2026-01-15T09:00:00Z',
      url: 'https://github.example/ana',
    },
  ]
  const [status, risk] = documents[0]?.transitions ?? []
  expect(receipt.transitions).toEqual([
    {
      document: path,
      field: 'Status',
      kind: 'promoted',
      base: 'In review',
      head: 'Live (prod)',
      rule: 'into Live (prod)',
      code: status?.code,
      satisfied: true,
      approvals,
    },
    {
      document: path,
      field: 'Risk level',
      kind: 'risk-lowered',
      base: 'Medium',
      head: 'Low',
      rule: 'risk lowered',
      code: risk?.code,
      satisfied: true,
      approvals,
    },
  ])
})

test('knows no commit where no pull request was judged', () => {
  expect(receiptOf([{ policy: defaultPolicy }], [], []).head).toBe('')
})

test('says that authors may settle their own change, where they may in any kind of documents', () => {
  const solo = { ...defaultPolicy, solo: true }
  expect(receiptOf([{ policy: defaultPolicy }, { policy: solo }], [], []).solo).toBe(true)
  expect(receiptOf([{ policy: defaultPolicy }, { policy: defaultPolicy }], [], []).solo).toBe(false)
})

describe('the digest of the policy', () => {
  test.each<[string, Policy]>([
    ['the default', defaultPolicy],
    ['no owners', { ...policy, owners: [] }],
    ['another person in a role', { ...policy, roles: new Map([['risk', [{ kind: 'user', login: 'ron' }]]]) }],
    ['no rules', { ...policy, rules: [] }],
    ['another name of a rule', { ...policy, rules: [{ ...rule, name: 'live' }] }],
    ['another evidence', { ...policy, rules: [{ ...rule, evidence: 'code' }] }],
    ['a rule twice', { ...policy, rules: [rule, rule] }],
    ['a repository of one person', { ...policy, solo: true }],
    ['two kinds of documents', { ...policy, owners: [{ text: 'Treasury', actors: [] }] }],
  ])('is another one for %s', (_, other) => {
    expect(digest(other)).not.toBe(digest(policy))
    expect(digest(other, policy)).not.toBe(digest(policy))
  })

  test('does not hang on places in the file, nor on the order and number of the documents', () => {
    expect(digest({ ...policy, rules: [{ ...rule, place: 'other.yml:7:3' }] })).toBe(digest(policy))
    expect(digest(policy, policy)).toBe(digest(policy))
    expect(digest(policy, defaultPolicy)).toBe(digest(defaultPolicy, policy))
  })
})
