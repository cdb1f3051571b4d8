/** Whether a rule of the policy is about a change. */
import { describe, expect, test } from '@jest/globals'
import { isAbout } from '../../src/approval/condition.ts'
import type { Condition } from '../../src/approval/policy.ts'
import type { FoundTransition } from '../../src/compare/draft.ts'
import type { TransitionKind } from '../../src/report/report.ts'

const any: Condition = { field: null, kinds: null, from: null, to: null, direction: null, risk: null }
const promoted: FoundTransition = {
  field: 'Status',
  section: '0',
  base: 'Draft',
  head: 'Live (prod)',
  line: 3,
  kind: 'promoted',
  from: 'Draft',
  to: 'Live (prod)',
  risk: 'High',
  labels: [],
  owners: { base: null, head: null },
}
const removed: FoundTransition = {
  ...promoted,
  field: 'section 9',
  section: '9',
  kind: 'section-removed',
  labels: ['Approval steps', 'Risky operations'],
}

function about(
  when: Partial<Condition>,
  found: Partial<FoundTransition> = {},
  require: 'notice' | 'approval' = 'notice',
) {
  const rule = { name: 'rule', covers: null, evidence: 'review' as const, place: 'docgate.yml:1:1' }
  const slots = require === 'notice' ? require : [{ kind: 'write' as const }]
  return isAbout({ ...rule, when: { ...any, ...when }, require: slots }, { ...promoted, ...found })
}

describe('a rule holds where all that it says holds', () => {
  test.each<[string, Partial<Condition>, boolean]>([
    ['nothing said', {}, true],
    [
      'everything said',
      { field: 'status', kinds: ['promoted'], from: ['draft'], to: ['LIVE (PROD)'], risk: ['High'] },
      true,
    ],
    ['one of several values', { to: ['Deprecated', 'Live (prod)'] }, true],
    ['another field', { field: 'Risk level' }, false],
    ['another kind', { kinds: ['demoted', 'created'] }, false],
    ['another value before', { from: ['In review'] }, false],
    ['another value after', { to: ['Live'] }, false],
    ['another risk', { risk: ['Low', 'Medium'] }, false],
    ['another direction', { direction: 'down' }, false],
  ])('%s', (_, when, expected) => expect(about(when)).toBe(expected))
})

describe('the field of a rule', () => {
  test.each<[string, string, FoundTransition, boolean]>([
    ['a label as somebody types it', 'STATUS', promoted, true],
    ['its section', 'Section 0', promoted, true],
    ['another section', 'section 1', promoted, false],
    ['a removed section', 'section 9', removed, true],
    ['another removed section', 'section 8', removed, false],
    ['a label that went with it', 'risky operations', removed, true],
    ['a label that did not', 'Metrics', removed, false],
    ['a section, where there is none', 'section null', { ...promoted, field: 'document', section: null }, false],
    ['a document', 'document', { ...promoted, field: 'document', section: null }, true],
  ])('%s', (_, field, found, expected) => expect(about({ field }, found)).toBe(expected))
})

describe('a value that nobody knows could be any', () => {
  test.each<[string, Partial<Condition>, Partial<FoundTransition>]>([
    ['before', { from: ['In review'] }, { from: null }],
    ['after', { to: ['Draft'] }, { to: null }],
    ['of the risk', { risk: ['Low'] }, { risk: null }],
  ])('%s: asked for, but not only told', (_, when, found) => {
    expect(about(when, found, 'approval')).toBe(true)
    expect(about(when, found, 'notice')).toBe(false)
    // What is known is no other value, whoever is asked.
    expect(about(when, {}, 'approval')).toBe(false)
  })
})

describe('the direction of a change', () => {
  test.each<[TransitionKind, string, 'up' | 'down' | null]>([
    ['created', 'Status', 'up'],
    ['created', 'document', null],
    ['promoted', 'Status', 'up'],
    ['revived', 'Status', 'up'],
    ['risk-raised', 'Risk level', 'up'],
    ['demoted', 'Status', 'down'],
    ['risk-lowered', 'Risk level', 'down'],
    ['deprecated', 'Status', null],
    ['deleted', 'document', null],
    ['owners-changed', 'Primary owners', null],
    ['renamed', 'Workflow name', null],
    ['safeguard-weakened', 'Approval steps', null],
    ['section-removed', 'section 9', null],
  ])('%s of %s', (kind, field, direction) => {
    expect(about({ direction: 'up' }, { kind, field })).toBe(direction === 'up')
    expect(about({ direction: 'down' }, { kind, field })).toBe(direction === 'down')
  })
})
