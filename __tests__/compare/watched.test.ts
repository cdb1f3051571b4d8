/** Watched fields: which one of several is meant, what is lost, and what is known of the risk and the owners. */
import { describe, expect, test } from '@jest/globals'
import { type Compared, compareDocument } from '../../src/compare.ts'
import { defaultKind, type Kind } from '../../src/config.ts'
import { placeOf } from '../document/place.ts'
import { compareTexts, path, schemaOf, today } from '../engine.ts'
import { compared, document, edited, schema, summary } from './documents.ts'

const status = (value: string): string => edited(['**Status:** In review', `**Status:** ${value}`])
const risk = (value: string): string => edited(['**Risk level:** Medium', `**Risk level:** ${value}`])
const owners = (value: string): string => edited(['Payments team', value])
const hint = 'e.g., Draft, In design, In development, In review, Live (dev), Live (staging), Live (prod), Deprecated.'
const twice = (label: string, value: string): string =>
  edited(['\n## 1. Purpose', `- **${label}:** ${value}\n\n## 1. Purpose`])

function asKind(over: Partial<Kind>, base: string, head: string, tip: string | null = null): Compared {
  const text = (of: string) => ({ kind: 'text' as const, text: of })
  const change = { path, previousPath: null, change: 'modified' as const, base: text(base), head: text(head) }
  const options = { schema, kind: { ...defaultKind, ...over }, today, ruleUrl: () => '' }
  return compareDocument(tip === null ? change : { ...change, tip: text(tip) }, options)
}

describe('what is lost', () => {
  const rows: readonly (readonly [string, string | null, string, readonly string[]])[] = [
    ['nothing', document, document, []],
    ['a status gone', document, edited(['- **Status:** In review\n', '']), ['Status']],
    ['a status emptied', document, status(''), ['Status']],
    ['a status that is none', document, status('Soon'), ['Status']],
    ['a status given twice', document, twice('Status', 'Draft'), ['Status']],
    ['a status given twice alike', document, twice('Status', 'In review'), ['Status']],
    ['a status left as in the template', document, status(hint), ['Status']],
    ['a status not said and left as in the template', status(''), status(hint), []],
    ['a risk to be determined', document, risk('TBD'), ['Risk level']],
    ['both', document, status('Soon').replace('Medium', 'Lowish'), ['Status', 'Risk level']],
    ['a status that was none and is another none', status('Soon'), status('Later'), ['Status']],
    ['a status that was none as well', status('Soon'), status('Soon').replace('30 s', '40 s'), []],
    ['a status that was none, wrapped anew', status('Soon or so'), status('Soon\n  or so'), []],
    ['a status that was not said and is none', status(''), status('Soon'), ['Status']],
    ['a status that was not said', status(''), status('').replace('30 s', '40 s'), []],
    ['a status that was none and is not said', status('Soon'), status(''), []],
    ['a status found again', status('Soon'), document, []],
    ['a status that is none in a new document', null, status('Soon'), ['Status']],
    ['a status not said in a new document', null, status(''), []],
    ['a status given twice in a new document', null, twice('Status', 'Draft'), ['Status']],
    ['a name gone', document, edited(['**Workflow name:** Order refunds', '**Workflow name:**']), ['Workflow name']],
    ['owners gone', document, owners(''), ['Primary owners']],
    ['owners that were not said', owners(''), owners(''), []],
    ['owners not said in a new document', null, owners(''), []],
    ['other owners', document, owners('Treasury'), []],
    ['all', document, '', ['Status', 'Risk level', 'Workflow name', 'Primary owners']],
  ]
  test.each(rows)('%s', (_, base, head, expected) => expect(compared(base, head).lost).toEqual(expected))

  test('is none where the template lists no values', () => {
    const own = schemaOf(
      '# T\n\n## 1. Index\n\n- **Status:**\n- **Risk level:** e.g., Low, High.\n- **Kept:**\n\n## 2. End\n\n> The end.\n',
    )
    const base =
      '# D\n\n## 1. Index\n\n- **Status:** Open\n- **Risk level:** Low\n- **Kept:** Yes\n\n## 2. End\n\nDone.\n'
    expect(compareTexts(base, base.replace('Open', 'Closed'), null, own)).toMatchObject({ lost: [], transitions: [] })
  })
})

describe('a field given twice', () => {
  test('says all that is said', () => {
    expect(summary(compared(document, twice('Primary owners', 'Treasury')))).toEqual([
      'owners-changed Primary owners: Payments team → Payments team\nTreasury',
    ])
  })
  test('says nothing more of another field', () =>
    expect(summary(compared(document, twice('Workflow name', 'Order refunds')))).toEqual([
      'renamed Workflow name: Order refunds → Order refunds\nOrder refunds',
    ]))
  test('says what its section says when it comes again', () =>
    expect(summary(compared(document, `${document}\n## 0. Index\n\nTreasury\n`))).toEqual([
      'renamed Workflow name: Order refunds → Order refunds\nTreasury',
      'owners-changed Primary owners: Payments team → Payments team\nTreasury',
    ]))
  test('says nothing of another section that comes again', () =>
    expect(compared(document, `${document}\n## 1. Purpose\n\nTreasury\n`)).toMatchObject({ transitions: [], lost: [] }))
  test('on base has no value, so that naming one is a decision', () =>
    expect(summary(compared(twice('Risk level', 'Low'), document))).toEqual([
      'risk-lowered Risk level: nothing → Medium',
    ]))
})

describe('a label that stands in several sections', () => {
  const own = schemaOf(
    '# T\n\n## 1. Jobs\n\nFor each job:\n\n- **Status:** e.g., Draft, Live.\n- **Kept:**\n\n## 2. Index\n\n- **Status:** e.g., Draft, Live.\n- **Kept:**\n\n## 3. End\n\n- **Status:** e.g., Draft, Live.\n- **Kept:**\n',
  )
  const base =
    '# D\n\n## 1. Jobs\n\n- **Status:** Draft\n- **Kept:** Job\n\n## 2. Index\n\n- **Status:** Draft\n- **Kept:** Index\n\n## 3. End\n\n- **Status:** Draft\n- **Kept:** End\n'
  const live = (kept: string): string => base.replace(`Draft\n- **Kept:** ${kept}`, `Live\n- **Kept:** ${kept}`)
  const between = (head: string): unknown =>
    compareTexts(base, head, null, own).transitions.map(({ section, line }) => ({ section, line }))

  test('is not that of a section that repeats', () => expect(between(live('Job'))).toEqual([]))
  test('is the first one that does not', () =>
    expect(between(live('Index'))).toEqual([{ section: '2', line: placeOf(live('Index'), '**Status:** Live').line }]))
  test('is no later one', () => expect(between(live('End'))).toEqual([]))
  test('is a later one where the first is not there', () => {
    const without = (text: string): string =>
      text.replace(/- \*\*Status:\*\* \w+\n- \*\*Kept:\*\* Index/, '- **Kept:** Index')
    expect(compareTexts(without(base), without(live('End')), null, own).transitions).toMatchObject([{ section: '3' }])
  })
})

describe('the risk of a transition', () => {
  const live = (value: string): string => risk(value).replace('In review', 'Live (prod)')
  const unordered: Partial<Kind> = { fields: { ...defaultKind.fields, unordered: ['risk LEVEL (by name)'] } }
  const other: Partial<Kind> = { fields: { ...defaultKind.fields, unordered: ['Status'] } }
  const of = (result: Compared): unknown => result.transitions.map(({ kind, risk: level }) => `${kind} ${level}`)

  const rows: readonly (readonly [string, Partial<Kind>, string, string, string | null, readonly string[]])[] = [
    ['of base and head', {}, risk('High'), live('Low'), null, ['promoted High', 'risk-lowered High']],
    ['of head, not the highest', {}, risk('Low'), live('Medium'), null, ['promoted Medium', 'risk-raised Medium']],
    ['of head', {}, risk('Low'), live('High'), null, ['promoted High', 'risk-raised High']],
    ['of the tip', {}, risk('Low'), live('Low'), risk('Medium'), ['promoted Medium']],
    ['unknown on base', {}, risk(''), live('Medium'), null, ['promoted null', 'risk-lowered null']],
    ['unknown on base, highest on head', {}, risk(''), live('High'), null, ['promoted High', 'risk-raised High']],
    ['unknown on both', {}, risk('TBD'), live('TBD'), null, ['promoted null']],
    ['the same without an order', unordered, risk('Low'), live('Low'), null, ['promoted Low']],
    [
      'another one without an order',
      unordered,
      risk('Low'),
      live('High'),
      null,
      ['promoted null', 'risk-lowered null'],
    ],
    ['unknown without an order', unordered, risk(''), live('High'), null, ['promoted null', 'risk-lowered null']],
    ['another one at the tip without an order', unordered, risk('Low'), live('Low'), risk('High'), ['promoted null']],
    ['with a status that has no order', other, risk('Low'), live('High'), null, ['promoted High', 'risk-raised High']],
  ]
  test.each(rows)('%s', (_, kind, base, head, tip, expected) =>
    expect(of(asKind(kind, base, head, tip))).toEqual(expected),
  )

  test('a tip that can’t be read is as if nobody had looked', () => {
    const text = (of: string) => ({ kind: 'text' as const, text: of })
    const change = {
      path,
      previousPath: null,
      change: 'modified' as const,
      base: text(risk('Low')),
      head: text(live('Low')),
    }
    const options = { schema, kind: defaultKind, today, ruleUrl: () => '' }
    const tip = { kind: 'unreadable' as const, reason: 'it is a symlink.' }
    expect(compareDocument({ ...change, tip }, options).transitions[0]?.risk).toBe('Low')
    expect(compareDocument({ ...change, tip: null }, options).transitions[0]?.risk).toBe('Low')
  })

  test('a step back in a status without an order is a step', () => {
    expect(summary(asKind(other, status('Live (dev)'), status('Draft')))).toEqual([
      'promoted Status: Live (dev) → Draft',
    ])
    expect(summary(asKind({}, status('Live (dev)'), status('Draft')))).toEqual(['demoted Status: Live (dev) → Draft'])
  })
})

describe('a team’s own words', () => {
  test('for a label: a transition has that of the template', () => {
    const watched = { ...defaultKind.watched, status: 'STATUS', risk: 'The risk level', owners: 'primary owners (all)' }
    const head = edited(['In review', 'Live (prod)'], ['Medium', 'High'], ['Payments team', 'Treasury'])
    expect(asKind({ watched }, document, head).transitions.map(({ field }) => field)).toEqual([
      'Status',
      'Risk level',
      'Primary owners',
    ])
  })

  test.each([
    ['Primary owners(team)', 'Primary owners'],
    ['Primary (dual) owners (team)', 'Primary (dual) owners'],
    ['Primary (dual) owners', 'Primary (dual) owners'],
  ])('of the template’s %j only a remark at the end is left out', (label, expected) => {
    const own = schemaOf(`# T\n\n## 1. Index\n\n- **${label}:**\n- **Kept:**\n`)
    const base = `# D\n\n## 1. Index\n\n- **${label}:** Ana\n- **Kept:** Yes\n`
    expect(summary(compareTexts(base, base.replace('Ana', 'Bo'), null, own))).toEqual([
      `owners-changed ${expected}: Ana → Bo`,
    ])
  })

  test('for what is retired: any of several', () => {
    const kind: Partial<Kind> = { watched: { ...defaultKind.watched, retired: ['draft', 'DEPRECATED'] } }
    expect(asKind(kind, document, status('Deprecated')).transitions).toMatchObject([{ kind: 'deprecated' }])
    expect(asKind(kind, document, status('Draft')).transitions).toMatchObject([{ kind: 'deprecated' }])
    expect(asKind(kind, status('Draft'), document).transitions).toMatchObject([{ kind: 'revived' }])
    expect(asKind(kind, status('In design'), document).transitions).toMatchObject([{ kind: 'promoted' }])
  })
})

describe('the owners of a transition', () => {
  const of = (base: string | null, head: string | null): unknown =>
    compared(base, head).transitions.map((each) => each.owners)

  test('are those of each side', () =>
    expect(of(document, owners('Treasury'))).toEqual([{ base: 'Payments team', head: 'Treasury' }]))
  test('are those of head for a new document', () =>
    expect(of(null, owners('Treasury'))).toEqual([{ base: 'Treasury', head: 'Treasury' }]))
  test('are those of base for a deleted document', () =>
    expect(of(owners('Treasury'), null)).toEqual([{ base: 'Treasury', head: 'Treasury' }]))
  test('are none where none are said', () =>
    expect(of(owners(''), document.replace('In review', 'Draft'))).toEqual([{ base: null, head: 'Payments team' }]))
  test('are those of each side when the line moves', () => {
    const line = '- **Primary owners (team / role):** Payments team\n'
    const moved = document.replace(line, '').replace('- **Workflow', `${line}- **Workflow`)
    expect(of(document, moved)).toEqual([])
    expect(compared(document, moved.replace('Payments', 'Refunds')).transitions).toMatchObject([
      { kind: 'owners-changed', line: 5, from: 'payments team', to: 'refunds team' },
    ])
  })
})
