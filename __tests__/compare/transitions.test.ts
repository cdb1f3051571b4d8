/** Every watched change, by meaning, and nothing else. */
import { describe, expect, test } from '@jest/globals'
import { compareDocument, compareTransitions } from '../../src/compare.ts'
import { defaultKind } from '../../src/config.ts'
import { placeOf } from '../document/place.ts'
import { compared, document, edited, schema, summary } from './documents.ts'

const status = (value: string): string => edited(['**Status:** In review', `**Status:** ${value}`])
const risk = (value: string): string => edited(['**Risk level:** Medium', `**Risk level:** ${value}`])

function between(base: string, head: string): string[] {
  return summary(compared(base, head))
}

describe('status', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['In review', 'Live (prod)', ['promoted Status: In review → Live (prod)']],
    ['Draft', 'In design', ['promoted Status: Draft → In design']],
    ['Live (staging)', 'Live (prod) - all regions', ['promoted Status: Live (staging) → Live (prod)']],
    ['Live (prod)', 'Draft', ['demoted Status: Live (prod) → Draft']],
    ['Live (prod)', 'Deprecated', ['deprecated Status: Live (prod) → Deprecated']],
    ['Deprecated', 'Live (prod)', ['revived Status: Deprecated → Live (prod)']],
    ['Deprecated', 'Draft', ['revived Status: Deprecated → Draft']],
    ['', 'Live (prod)', ['promoted Status: nothing → Live (prod)']],
    ['TODO', 'Live (prod)', ['promoted Status: nothing → Live (prod)']],
    ['WIP', 'Live (prod)', ['promoted Status: nothing → Live (prod)']],
    // Not valid in head: an error that no approval cures, so no transition.
    ['In review', 'Live', []],
    ['In review', 'Live (staging) / Live (prod)', []],
    ['In review', '', []],
    ['Live (prod)', '**LIVE (Prod)** - all regions', []],
    ['Live (prod)', '`live (prod)`', []],
    ['Live (prod)', '\n  Live (prod)', []],
  ]
  test.each(cases)('%j to %j', (base, head, expected) => expect(between(status(base), status(head))).toEqual(expected))

  test('given twice in head is no transition but an error', () => {
    const result = compared(
      status('Live (staging)'),
      edited(['**Status:** In review', '**Status:** Live (staging)\n- **Status:** Live (prod)']),
    )
    expect(summary(result)).toEqual([])
    expect(
      result.messages.filter((message) => message.severity === 'error').map((message) => message.ruleId),
    ).toContain('no-duplicate')
  })

  test('with a look-alike letter is no value, and an error', () => {
    const result = compared(status('In review'), status('Lіve (prod)'))
    expect(summary(result)).toEqual([])
    expect(result.messages.map((message) => message.ruleId)).toContain('field-value')
  })

  test('has the line of head', () => expect(compared(document, status('Live (prod)')).transitions[0]?.line).toBe(6))
})

describe('risk', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['Medium', 'Low', ['risk-lowered Risk level: Medium → Low']],
    ['High (financial impact)', 'Medium', ['risk-lowered Risk level: High (financial impact) → Medium']],
    ['Low', 'High', ['risk-raised Risk level: Low → High']],
    ['Low', 'Low (informational)', []],
    ['Low', '**low**, reads only', []],
    // Unknown on base is not "low": whoever names it may name it too low.
    ['', 'Low', ['risk-lowered Risk level: nothing → Low']],
    ['TBD', 'Medium', ['risk-lowered Risk level: nothing → Medium']],
    ['', 'High', ['risk-raised Risk level: nothing → High']],
    ['Medium', 'Lowish', []],
  ]
  test.each(cases)('%j to %j', (base, head, expected) => expect(between(risk(base), risk(head))).toEqual(expected))

  test('lowered and promoted at once is two, judged by the higher risk', () => {
    const base = risk('High')
    const { transitions } = compared(base, base.replace('High', 'Low').replace('In review', 'Live (prod)'))
    expect(transitions.map(({ kind, risk: level }) => [kind, level])).toEqual([
      ['promoted', 'High'],
      ['risk-lowered', 'High'],
    ])
  })
})

describe('name and owners', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'a new name',
      'Workflow name:** Order refunds',
      'Workflow name:** Order paybacks',
      ['renamed Workflow name: Order refunds → Order paybacks'],
    ],
    ['a name in code and other case', 'Workflow name:** Order refunds', 'Workflow name:** `order refunds`', []],
    [
      'new owners',
      'role):** Payments team',
      'role):** Treasury',
      ['owners-changed Primary owners: Payments team → Treasury'],
    ],
    [
      'one owner more',
      'role):** Payments team',
      'role):** Payments team, Treasury',
      ['owners-changed Primary owners: Payments team → Payments team, Treasury'],
    ],
    ['owners with a link', 'role):** Payments team', 'role):** [Payments team](../teams.md)', []],
    ['owners in a list', 'role):** Payments team', 'role):**\n  - **Payments** team', []],
    ['owners gone', 'role):** Payments team', 'role):**', []],
    ['a name gone', 'Workflow name:** Order refunds', 'Workflow name:**', []],
  ]
  test.each(cases)('%s', (_, from, to, expected) => expect(between(document, edited([from, to]))).toEqual(expected))
})

test.each([
  ['a name', 'Workflow name:** Order refunds', 'Workflow name:**'],
  ['owners', 'role):** Payments team', 'role):**'],
])('%s that base does not say is none, with or without a move', (_, from, to) => {
  expect(between(edited([from, to]), document)).toEqual([])
  expect(summary(compared(edited([from, to]), document, 'docs/old.md'))).toEqual([
    'renamed document: docs/old.md → docs/workflows/order-sync.md',
  ])
})

describe('the document', () => {
  test('deleted', () =>
    expect(summary(compared(document, null))).toEqual(['deleted document: docs/workflows/order-sync.md → nothing']))
  test('created', () =>
    expect(summary(compared(null, document))).toEqual(['created document: nothing → docs/workflows/order-sync.md']))
  test.each(['Live (dev)', 'Live (staging)', 'Live (prod)'])('created as %s', (value) => {
    expect(summary(compared(null, status(value)))).toEqual([`created Status: nothing → ${value}`])
  })
  test('moved', () =>
    expect(summary(compared(document, document, 'docs/workflows/pay.md'))).toEqual([
      'renamed document: docs/workflows/pay.md → docs/workflows/order-sync.md',
    ]))
  test('moved together with its name is one', () => {
    expect(
      summary(compared(document, edited(['name:** Order refunds', 'name:** Order sync']), 'docs/workflows/refunds.md')),
    ).toEqual(['renamed Workflow name: Order refunds → Order sync'])
  })
  test('moved and promoted', () => {
    expect(summary(compared(document, status('Live (prod)'), 'docs/workflows/pay.md'))).toHaveLength(2)
  })
  test('emptied loses its sections, each once', () => {
    expect(summary(compared(document, ''))).toEqual(
      expect.arrayContaining(['section-removed section 2: 2. Safety → nothing']),
    )
  })
})

describe('a section removed', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'one',
      '## 1. Purpose\n\nPays customers back. It looks at every order once a day and pays what was returned.\n\n',
      '',
      ['section-removed section 1: 1. Purpose → nothing'],
    ],
    ['a part', '### 4.2 Undo\n\nTurn the switch off.\n', '', ['section-removed section 4.2: 4.2 Undo → nothing']],
    [
      'with its parts, once',
      document.slice(document.indexOf('## 4. Rollout')),
      '',
      ['section-removed section 4: 4. Rollout → nothing'],
    ],
    [
      'in a comment',
      '## 1. Purpose\n\nPays customers back. It looks at every order once a day and pays what was returned.\n',
      '<!--\n## 1. Purpose\n\nPays customers back.\n-->\n',
      ['section-removed section 1: 1. Purpose → nothing'],
    ],
    ['renamed is not removed', '## 1. Purpose', '## 1. Goal', []],
    ['renumbered is not removed', '## 1. Purpose', '## 7. Purpose', []],
  ]
  test.each(cases)('%s', (_, from, to, expected) => expect(between(document, edited([from, to]))).toEqual(expected))

  test('moved is not removed', () => {
    const part = document.slice(document.indexOf('## 1. Purpose'), document.indexOf('## 2. Safety'))
    expect(between(document, `${document.replace(part, '')}\n${part}`)).toEqual([])
  })
  test('that was blank on base is none', () => {
    const blank = edited([
      'Pays customers back. It looks at every order once a day and pays what was returned.\n\n',
      '',
    ])
    expect(between(blank, blank.replace('## 1. Purpose\n\n', ''))).toEqual([])
  })
})

describe('what a transition tells', () => {
  const only = (base: string | null, head: string | null, previousPath: string | null = null): unknown =>
    compared(base, head, previousPath).transitions.map((each) => ({
      section: each.section,
      line: each.line,
      from: each.from,
      to: each.to,
      labels: each.labels,
    }))
  const purpose = 'Pays customers back. It looks at every order once a day and pays what was returned.\n\n'
  const index = { section: '0', labels: [] }
  const lines = (text: string): number => text.split('\n').length

  const rows: readonly (readonly [string, string | null, string | null, Readonly<Record<string, unknown>>])[] = [
    ['promoted', document, status('Live (prod) - in May'), { ...index, line: 6, from: 'In review', to: 'Live (prod)' }],
    ['promoted from nothing', status(''), document, { ...index, line: 6, from: null, to: 'In review' }],
    ['risk lowered', risk('High (for now)'), document, { ...index, line: 7, from: 'High', to: 'Medium' }],
    ['risk named', risk(''), document, { ...index, line: 7, from: null, to: 'Medium' }],
    [
      'renamed',
      document,
      edited(['Order refunds', '`Order`  Paybacks']),
      { ...index, line: 5, from: 'order refunds', to: 'order paybacks' },
    ],
    [
      'owners changed',
      document,
      edited(['Payments team', '*The* Treasury']),
      { ...index, line: 8, from: 'payments team', to: 'the treasury' },
    ],
    ['deleted', document, null, { section: null, line: 1, from: 'docs/workflows/order-sync.md', to: null, labels: [] }],
    ['created', null, document, { section: null, line: 1, from: null, to: 'docs/workflows/order-sync.md', labels: [] }],
    ['created live', null, status('Live (dev)'), { ...index, line: 6, from: null, to: 'Live (dev)' }],
    [
      'a section removed in the middle: the heading that follows',
      document,
      edited([`## 1. Purpose\n\n${purpose}`, '']),
      { section: '1', line: 10, from: '1. Purpose', to: null, labels: [] },
    ],
    [
      'a section of safeguards removed',
      document,
      document.replace(/## 2\. Safety[\s\S]*?(?=## 3)/, ''),
      { section: '2', line: 14, from: '2. Safety', to: null, labels: ['Approval steps', 'Risky operations'] },
    ],
    [
      'a section removed at the end: the last line',
      document,
      edited(['### 4.2 Undo\n\nTurn the switch off.\n', '']),
      {
        section: '4.2',
        line: lines(edited(['### 4.2 Undo\n\nTurn the switch off.\n', ''])),
        from: '4.2 Undo',
        to: null,
        labels: [],
      },
    ],
    [
      'the watched section removed',
      document,
      document.replace(/## 0\. Index[\s\S]*?(?=## 1)/, ''),
      {
        section: '0',
        line: 3,
        from: '0. Index',
        to: null,
        labels: ['Workflow name', 'Status', 'Risk level', 'Primary owners (team / role)'],
      },
    ],
  ]
  test.each(rows)('%s', (_, base, head, expected) => expect(only(base, head)).toEqual([expected]))

  test('moved', () =>
    expect(only(document, document, 'docs/old.md')).toEqual([
      { section: null, line: 1, from: 'docs/old.md', to: 'docs/workflows/order-sync.md', labels: [] },
    ]))
  test('moved onto itself is none', () => expect(only(document, document, 'docs/workflows/order-sync.md')).toEqual([]))
  test('there on neither side is none', () => expect(only(null, null)).toEqual([]))
  test('of two sections removed each has its own line', () => {
    const head = edited([`## 1. Purpose\n\n${purpose}`, '']).replace(/## 3\. Jobs[\s\S]*?(?=## 4)/, '')
    expect(compared(document, head).transitions.map(({ field, line }) => [field, line])).toEqual([
      ['section 1', placeOf(head, '## 2.').line],
      ['section 3', placeOf(head, '## 4.').line],
    ])
  })
  test('of a label gone beside a section removed is on the line of its own section', () => {
    const head = edited([`## 1. Purpose\n\n${purpose}`, '']).replace(/- \*\*Risky operations.*\n/, '')
    expect(compared(document, head).transitions.map(({ field, line }) => [field, line])).toEqual([
      ['Risky operations', placeOf(head, '## 2.').line],
      ['section 1', placeOf(head, '## 2.').line],
    ])
  })
  test('of a whole whose parts alone say something is the whole', () => {
    const head = document.slice(0, document.indexOf('## 4.'))
    expect(summary(compared(document, head))).toEqual(['section-removed section 4: 4. Rollout → nothing'])
    const blank = document.replace('Staging first, then production.\n\n', '').replace('Turn the switch off.\n', '')
    expect(summary(compared(blank, head))).toEqual([])
  })
})

describe('the code of a transition', () => {
  const codes = (head: string, base = document): string[] => compared(base, head).transitions.map(({ code }) => code)
  const promoted = status('Live (prod)')

  test('is 20 hex digits', () => expect(codes(promoted)).toEqual([expect.stringMatching(/^[\da-f]{20}$/)]))
  test('is the same for other words elsewhere and other spelling', () => {
    expect(
      codes(promoted.replace('Pays customers back.', 'Pays clients back.').replace('Live (prod)', '**live (prod)**')),
    ).toEqual(codes(promoted))
  })
  test.each([
    ['the value', status('Live (staging)')],
    ['a safeguard', promoted.replace('releases', 'may release')],
    ['a text added to a safeguard', promoted.replace('nightly run.', 'nightly run. On Sundays nobody does.')],
  ])('differs with %s', (_, head) => expect(codes(head)[0]).not.toBe(codes(promoted)[0]))
  test('is the same in whatever order a policy names what it covers', () => {
    const code = (covers: readonly string[]): string | undefined => {
      const when = { field: null, kinds: null, from: null, to: null, direction: null, risk: null }
      const rule = {
        name: 'all',
        when,
        require: [{ kind: 'write' as const }],
        covers,
        evidence: 'review' as const,
        place: '',
      }
      const kind = { ...defaultKind, policy: { ...defaultKind.policy, rules: [rule] } }
      const content = (text: string) => ({ kind: 'text' as const, text })
      const change = { path: 'a.md', previousPath: null, base: content(document), head: content(promoted) }
      return compareTransitions(change, { schema, kind, today: '2026-01-15', ruleUrl: () => '' })?.[0]?.code
    }
    expect(code(['4', '1'])).toBe(code(['1', '4']))
    expect(code(['4', '1'])).not.toBe(code(['4', '3']))
  })
  test('differs with the value on base', () => expect(codes(promoted, status('Draft'))).not.toEqual(codes(promoted)))
})

describe('a value that two readers would read differently', () => {
  const fields = document.slice(document.indexOf('- **Workflow name'), document.indexOf('## 1. Purpose'))
  const table = (...rows: readonly string[]): string =>
    document.replace(
      fields,
      `| Workflow name | Status | Risk level | Primary owners |\n|---|---|---|---|\n${rows.map((row) => `| Order refunds | ${row} | Medium | Payments team |\n`).join('')}\n`,
    )

  test('one row is one value', () => {
    expect(between(document, table('In review'))).toEqual([])
    expect(between(document, table('Live (prod)'))).toEqual(['promoted Status: In review → Live (prod)'])
  })

  test('two rows are two values: none', () => {
    const { messages, transitions } = compared(document, table('In review', 'Live (prod)'))
    expect(messages.map((message) => message.ruleId)).toEqual(['field-value'])
    expect(transitions.map(({ field }) => field)).not.toContain('Status')
  })

  test('two bullets are two values: none', () => {
    const { messages, transitions } = compared(
      document,
      edited(['**Status:** In review', '**Status:**\n  - Live (prod)\n  - Draft']),
    )
    expect(messages.map((message) => message.ruleId)).toEqual(['field-value'])
    expect(transitions).toEqual([])
  })

  const twice: readonly (readonly [string, string])[] = [
    ['two fields', edited(['**Status:** In review', '**Status:** In review\n- **Status:** Live (prod)'])],
    ['a field and a paragraph', edited(['## 1. Purpose', '**Status:** Live (prod)\n\n## 1. Purpose'])],
    ['a field and a heading', edited(['## 1. Purpose', '### Status\n\nLive (prod)\n\n## 1. Purpose'])],
    ['a section of the same name', `${document}\n## 0. Index\n\n- **Status:** Live (prod)\n`],
  ]
  test.each(twice)('%s is an error', (_, head) => {
    const { messages, transitions } = compared(document, head)
    expect(messages.filter((message) => message.severity === 'error').map((message) => message.ruleId)).toContain(
      'no-duplicate',
    )
    expect(transitions.filter(({ kind }) => kind === 'promoted')).toEqual([])
  })
})

describe('the base branch moved meanwhile', () => {
  const content = (text: string) => ({ kind: 'text' as const, text })
  const riskWith = (tip: string | undefined, base = document): string | null | undefined => {
    const sides = { base: content(base), head: content(edited(['In review', 'Live (prod)'])) }
    const change = { path: 'docs/workflows/refunds.md', previousPath: null, change: 'modified' as const, ...sides }
    const options = { schema, kind: defaultKind, today: '2026-01-15', ruleUrl: () => '' }
    return compareDocument(tip === undefined ? change : { ...change, tip: content(tip) }, options).transitions[0]?.risk
  }

  test('the highest risk of all counts, the one that the merge will meet among them', () => {
    expect(riskWith(undefined)).toBe('Medium')
    expect(riskWith(risk('High'))).toBe('High')
    expect(riskWith(risk('Low'))).toBe('Medium')
  })

  test('a risk that one side does not say is unknown, unless another one is the highest there is', () => {
    expect(riskWith(undefined, risk(''))).toBeNull()
    expect(riskWith(risk(''))).toBeNull()
    expect(riskWith(risk('High'), risk(''))).toBe('High')
  })
})
