/** Every change that a template's documents can have, so that a rule about none of them is found. */
import { describe, expect, test } from '@jest/globals'
import { possibleTransitions } from '../../src/approval/possible.ts'
import type { FoundTransition } from '../../src/compare/draft.ts'
import { compareTransitions } from '../../src/compare.ts'
import { defaultKind } from '../../src/config.ts'
import { document, edited, schema as larger } from '../compare/documents.ts'
import { schemaOf } from '../engine.ts'

const index = `
- **Workflow name:**
- **Status:**
  e.g., Draft, Live (prod), Live (dev), Deprecated.
- **Risk level:**
  e.g., Low (informational), High (financial impact).
- **Primary owners (team / role):**
`
const rest = `
## 1. Jobs

For each job:

- **Approval steps:**

## 2. Safety

- **Risky operations (and why):**
- **Metrics:**

### 2.1 Stages

> Where it runs.
`
const possible = (text: string) => possibleTransitions(defaultKind, schemaOf(text))
const of = (all: readonly FoundTransition[], ...kinds: string[]) => all.filter(({ kind }) => kinds.includes(kind))
/** `field@section: from → to`, once for all levels of risk. */
const brief = (all: readonly FoundTransition[]): string[] => [
  ...new Set(
    all.map(({ field, section, from, to }) => {
      const values = from === null && to === null ? '' : `: ${from ?? 'unknown'} → ${to ?? 'unknown'}`
      return `${field}${section === null ? '' : `@${section}`}${values}`
    }),
  ),
]

describe('of a template with everything that is watched', () => {
  const all = possible(`# Template\n\n## 0. Index\n${index}${rest}`)

  test.each<[string, string[], string[]]>([
    [
      'the status goes from each value to each other one, and from an unknown one to each',
      ['promoted', 'demoted', 'deprecated', 'revived'],
      [
        'Status@0: Live (prod) → Draft',
        'Status@0: Live (dev) → Draft',
        'Status@0: Deprecated → Draft',
        'Status@0: unknown → Draft',
        'Status@0: Draft → Live (prod)',
        'Status@0: Live (dev) → Live (prod)',
        'Status@0: Deprecated → Live (prod)',
        'Status@0: unknown → Live (prod)',
        'Status@0: Draft → Live (dev)',
        'Status@0: Live (prod) → Live (dev)',
        'Status@0: Deprecated → Live (dev)',
        'Status@0: unknown → Live (dev)',
        'Status@0: Draft → Deprecated',
        'Status@0: Live (prod) → Deprecated',
        'Status@0: Live (dev) → Deprecated',
        'Status@0: unknown → Deprecated',
      ],
    ],
    [
      'it moves down',
      ['demoted'],
      ['Status@0: Live (prod) → Draft', 'Status@0: Live (dev) → Draft', 'Status@0: Live (dev) → Live (prod)'],
    ],
    [
      'it comes back',
      ['revived'],
      ['Status@0: Deprecated → Draft', 'Status@0: Deprecated → Live (prod)', 'Status@0: Deprecated → Live (dev)'],
    ],
    ['the risk goes up', ['risk-raised'], ['Risk level@0: Low → High', 'Risk level@0: unknown → High']],
    ['the risk goes down', ['risk-lowered'], ['Risk level@0: High → Low', 'Risk level@0: unknown → Low']],
    ['another name', ['renamed'], ['Workflow name@0:  → ', 'document']],
    ['other owners', ['owners-changed'], ['Primary owners@0:  → ']],
    // A field of a repeated group is no safeguard: there is not one of it.
    ['a safeguard, or the prose around it', ['safeguard-weakened'], ['Risky operations@2:  → ', 'section 2@2']],
    ['each section', ['section-removed'], ['section 0@0', 'section 1@1', 'section 2@2', 'section 2.1@2.1']],
    [
      'a new document, or one that is live at once',
      ['created'],
      ['document', 'Status@0: unknown → Live (prod)', 'Status@0: unknown → Live (dev)'],
    ],
    ['a document that is gone', ['deleted'], ['document']],
  ])('%s', (_, kinds, expected) => expect(brief(of(all, ...kinds))).toEqual(expected))

  test('each at each level of risk; a change of the risk itself counts as the higher of both', () => {
    const named = all.map((found) => ({ change: `${found.kind} ${brief([found])}`, risk: found.risk }))
    for (const change of new Set(named.map((each) => each.change))) {
      const risks = named.filter((each) => each.change === change).map(({ risk }) => risk)
      const highest = change.endsWith('unknown → Low') ? 'Low' : 'High'
      expect([change, risks]).toEqual([change, change.startsWith('risk') ? [highest] : ['Low', 'High']])
    }
  })

  test('says the same values as they are written and by meaning, and nothing that no template tells', () => {
    for (const { base, head, from, to, line, owners } of all) {
      expect([base, head, line, owners]).toEqual([from, to, 1, { base: null, head: null }])
    }
  })

  test('a section names what is watched in it', () => {
    expect(of(all, 'section-removed').map(({ field, labels }) => [field, labels])).toEqual(
      [
        ['section 0', ['Workflow name', 'Status', 'Risk level', 'Primary owners (team / role)']],
        ['section 1', ['Approval steps']],
        ['section 2', ['Risky operations (and why)']],
        ['section 2.1', []],
      ].flatMap((each) => [each, each]),
    )
  })
})

test('of a template with nothing that is watched only documents and sections change, at no risk that anybody knows', () => {
  const all = possible('# ADR\n\n## Context\n\nWhy?\n\n## Decision\n\n- **State:** e.g., Proposed, Accepted\n')
  expect(all.map(({ kind, field, risk }) => [kind, field, risk])).toEqual([
    ['renamed', 'document', null],
    ['section-removed', 'section Context', null],
    ['section-removed', 'section Decision', null],
    ['created', 'document', null],
    ['deleted', 'document', null],
  ])
})

test('whatever changes between two documents is among them', () => {
  const known = new Set(possibleTransitions(defaultKind, larger).map(key))
  const sides: readonly (readonly [string | null, string | null])[] = [
    [document, null],
    [null, document],
    [null, edited(['In review', 'Live (staging)'])],
    [document, edited(['In review', 'Live (prod)'], ['**Risk level:** Medium', '**Risk level:** Low'])],
    [edited(['**Risk level:** Medium', '**Risk level:** High']), edited(['In review', 'Deprecated'])],
    [edited(['**Status:** In review', '**Status:**']), document],
    [edited(['**Risk level:** Medium', '**Risk level:**']), document],
    [
      document,
      edited(['Order refunds', 'Order paybacks'], ['Payments team', 'Treasury'], ['500 euros', '5,000 euros']),
    ],
    [document, document.slice(0, document.indexOf('### 4.2 Undo'))],
    [document, document.slice(0, document.indexOf('## 4. Rollout'))],
  ]
  let seen = 0
  for (const [base, head] of sides) {
    const content = (text: string | null) => (text === null ? null : { kind: 'text' as const, text })
    const options = { schema: larger, kind: defaultKind, today: '2026-01-15', ruleUrl: () => '' }
    const change = { path: 'docs/x.md', previousPath: null, base: content(base), head: content(head) }
    for (const found of compareTransitions(change, options) ?? []) {
      seen += 1
      // An unknown risk could be any.
      const risks = found.risk === null ? ['Low', 'Medium', 'High'] : [found.risk]
      expect([found, risks.some((risk) => known.has(key({ ...found, risk })))]).toEqual([found, true])
    }
  }
  expect(seen).toBeGreaterThanOrEqual(13)
})

/** What rules ask about; of a text only that there is one. */
function key({ kind, field, section, from, to, risk }: FoundTransition): string {
  const texts = ['renamed', 'owners-changed', 'safeguard-weakened', 'section-removed', 'deleted'].includes(kind)
  const values = texts || field === 'document' ? [] : [from, to]
  return JSON.stringify([kind, field, section, ...values, risk])
}
