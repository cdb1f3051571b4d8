/** What the policy wants for a change: of all rules about it, or of the default. */
import { describe, expect, test } from '@jest/globals'
import { type Demand, demandsOf } from '../../src/approval/demand.ts'
import { defaultPolicy, type PolicyRule } from '../../src/approval/policy.ts'
import { defaultKind } from '../../src/config.ts'
import { edited } from '../compare/documents.ts'
import { promoted, role, rule, transitionOf, transitionsBetween } from './scene.ts'

const { watched } = defaultKind
const safeguards = ['Approval steps', 'Risky operations']
const created = ['Workflow name', 'Risk level', 'Primary owners']
const transition = transitionOf(promoted)
const [draft] = transitionsBetween(null, edited())

const wanted = (rules: readonly PolicyRule[], found = transition) =>
  demandsOf(found, watched, { ...defaultPolicy, rules })
const slots = [role('risk')]
const demand = (over: Partial<Demand> = {}): Demand => ({
  rule: 'into production',
  slots,
  evidence: 'review',
  covers: safeguards,
  ...over,
})
const other = rule(slots, { when: { ...rule(slots).when, to: ['Draft'] } })

describe('without a rule about it the default is asked', () => {
  test('an approval, which safeguards void', () => {
    const expected = { requirement: 'approval', rule: 'into Live (prod)' }
    const asked = demand({ rule: 'into Live (prod)', slots: [{ kind: 'write' }] })
    expect(wanted([])).toMatchObject({ ...expected, demands: [asked] })
    expect(wanted([other])).toMatchObject({ ...expected, demands: [asked] })
    expect(wanted([])).toEqual(wanted([other]))
  })

  test('a notice asks for nobody', () => {
    expect(draft).toMatchObject({ kind: 'created', requirement: 'notice', rule: 'created', demands: [] })
  })
})

describe('with rules', () => {
  test.each<[string, readonly PolicyRule[], string, readonly Demand[]]>([
    ['one that asks', [rule(slots)], 'into production', [demand()]],
    ['one that only tells', [rule('notice')], 'into production', []],
    [
      'two that ask',
      [rule(slots), rule(slots, { name: 'live' })],
      'into production; live',
      [demand(), demand({ rule: 'live' })],
    ],
    ['two of one name, which is said once', [rule(slots), rule(slots)], 'into production', [demand(), demand()]],
    [
      'one that asks beside one that only tells',
      [rule('notice', { name: 'told' }), rule(slots)],
      'into production',
      [demand()],
    ],
    ['two that only tell', [rule('notice'), rule('notice', { name: 'told' })], 'into production; told', []],
    [
      'its own evidence and what it covers',
      [rule(slots, { evidence: 'code', covers: ['Metrics'] })],
      'into production',
      [demand({ evidence: 'code', covers: ['Metrics'] })],
    ],
    ['one that covers nothing', [rule(slots, { covers: [] })], 'into production', [demand({ covers: [] })]],
  ])('%s', (_, rules, name, demands) => {
    expect(wanted(rules)).toEqual({
      requirement: demands.length === 0 ? 'notice' : 'approval',
      rule: name,
      reason: transition.reason,
      demands,
    })
  })

  test('of a new document the name, the risk and the owners are covered too: base has none to tell that they changed', () => {
    const about = rule(slots, { when: { ...rule(slots).when, field: null, to: null, kinds: ['created'] } })
    if (draft === undefined) throw new Error('nothing was created')
    expect(wanted([about], draft).demands).toEqual([demand({ covers: [...safeguards, ...created] })])
    expect(wanted([{ ...about, covers: ['Metrics'] }], draft).demands).toEqual([
      demand({ covers: ['Metrics', ...created] }),
    ])
    const live = transitionsBetween(null, edited(['In review', 'Live (dev)'])).find(({ field }) => field === 'Status')
    expect(live?.demands.map(({ covers }) => covers)).toEqual([[...safeguards, ...created]])
  })
})
