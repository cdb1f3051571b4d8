/** Both sides of a document and what lies around it: what can't be read, what was not touched, what is there on one side only. */
import { describe, expect, test } from '@jest/globals'
import {
  checkOnly,
  compareDocument,
  compareTransitions,
  compareUntouched,
  type DocumentChange,
} from '../../src/compare.ts'
import { defaultKind } from '../../src/config.ts'
import type { FileContent } from '../../src/source/source.ts'
import { placeOf } from '../document/place.ts'
import { path, today } from '../engine.ts'
import { type Files, repositoryWith, surroundingsOf } from '../surroundings.ts'
import { document, edited, schema, summary } from './documents.ts'

const options = { schema, kind: defaultKind, today, ruleUrl: (id: string) => `https://rules.example/${id}` }
const text = (of: string): FileContent => ({ kind: 'text', text: of })
const symlink: FileContent = { kind: 'unreadable', reason: 'it is a symlink.' }
const deep = text(`${'>'.repeat(8_000)} a`)
const live = edited(['In review', 'Live (prod)'])

function change(
  base: FileContent | null,
  head: FileContent | null,
  over: Partial<DocumentChange> = {},
): DocumentChange {
  return { path, previousPath: null, change: 'modified', base, head, ...over }
}

describe('a head that can’t be read', () => {
  const rows: readonly (readonly [string, FileContent, string])[] = [
    ['a symlink', symlink, 'it is a symlink.'],
    ['nested too deeply', deep, 'It nests deeper than 100 levels.'],
  ]
  const todo = edited(['Turn the switch off.', 'TODO: say who turns it off.'])

  test.each(rows)('%s is one message and nothing else', (_, head, reason) => {
    expect(
      compareDocument(change(text(todo), head, { previousPath: 'docs/old.md', change: 'renamed' }), options),
    ).toEqual({
      path,
      previousPath: 'docs/old.md',
      change: 'renamed',
      fields: {},
      messages: [
        expect.objectContaining({
          ruleId: 'readable',
          severity: 'error',
          reason: `The document could not be read, so it was not checked. ${reason}`,
          line: 1,
          baselineState: 'new',
          url: 'https://rules.example/readable',
        }),
      ],
      ignored: [],
      todos: [],
      transitions: [],
      lost: [],
      lostAnchors: [],
      conventions: defaultKind,
      policy: defaultKind.policy,
    })
  })
  test.each(rows)('%s has no transitions that anybody knows', (_, head) =>
    expect(compareTransitions(change(text(document), head), options)).toBeNull(),
  )
  test.each(rows)('%s is checked without a base side', (_, head, reason) => {
    expect(checkOnly(path, head, options)).toEqual({
      path,
      previousPath: null,
      change: 'unchanged',
      fields: {},
      messages: [
        expect.objectContaining({
          ruleId: 'readable',
          reason: `The document could not be read, so it was not checked. ${reason}`,
          baselineState: null,
          url: 'https://rules.example/readable',
        }),
      ],
      ignored: [],
      todos: [],
      transitions: [],
      lost: [],
      lostAnchors: [],
      conventions: defaultKind,
      policy: defaultKind.policy,
    })
  })
})

describe('a base that can’t be read', () => {
  test.each([
    ['a symlink', symlink],
    ['nested too deeply', deep],
  ])('%s leaves every value unknown', (_, base) => {
    const result = compareDocument(change(base, text(edited(['30 s', '']))), options)
    expect(summary(result)).toEqual([
      'promoted Status: nothing → In review',
      'risk-lowered Risk level: nothing → Medium',
    ])
    expect(result.transitions.map(({ from, to, risk, owners }) => ({ from, to, risk, owners }))).toEqual([
      { from: null, to: 'In review', risk: null, owners: { base: null, head: 'Payments team' } },
      { from: null, to: 'Medium', risk: null, owners: { base: null, head: 'Payments team' } },
    ])
    expect(result.messages.map(({ ruleId, baselineState }) => `${baselineState} ${ruleId}`)).toEqual(['new no-blank'])
    expect(result.lost).toEqual([])
    expect(result.lostAnchors).toEqual([])
  })

  test('and no head is a document deleted', () => {
    const result = compareDocument(change(symlink, null, { change: 'removed' }), options)
    expect(summary(result)).toEqual([`deleted document: ${path} → nothing`])
    expect(result.transitions[0]).toMatchObject({ risk: null, owners: { base: null, head: null } })
    expect(result.messages).toEqual([])
    expect(result.todos).toEqual([])
  })
})

describe('a document on one side or none', () => {
  test('on both has the same transitions, judged otherwise or not', () => {
    const both = change(text(document), text(live))
    expect(compareTransitions(both, options)).toEqual(compareDocument(both, options).transitions)
    expect(compareTransitions(both, options)).toMatchObject([{ kind: 'promoted', base: 'In review' }])
  })

  test('on none has no transitions', () => {
    expect(compareTransitions(change(null, null), options)).toEqual([])
    expect(compareDocument(change(null, null), options)).toMatchObject({
      messages: [],
      todos: [],
      fields: {},
      lost: [],
    })
  })

  test('on head says its own values on both', () => {
    const { transitions, fields, lost, lostAnchors } = compareDocument(
      change(null, text(live), { change: 'added' }),
      options,
    )
    expect(transitions).toMatchObject([
      {
        kind: 'created',
        section: '0',
        line: 6,
        from: null,
        to: 'Live (prod)',
        risk: 'Medium',
        owners: { base: 'Payments team', head: 'Payments team' },
        labels: [],
      },
    ])
    expect([...(transitions[0]?.covered.keys() ?? [])]).toEqual([
      'Approval steps',
      '2. Safety',
      'Risky operations',
      'Workflow name',
      '0. Index',
      'Risk level',
      'Primary owners',
    ])
    expect(fields).toMatchObject({ 'Workflow name': 'Order refunds', Status: 'Live (prod)', 'Risk level': 'Medium' })
    expect([lost, lostAnchors]).toEqual([[], []])
  })

  test('on base says its own values on both, and has no fields', () => {
    const result = compareDocument(change(text(document), null, { change: 'removed' }), options)
    expect(result).toMatchObject({ fields: {}, messages: [], ignored: [], lost: [], lostAnchors: [] })
    expect(result).not.toHaveProperty('advice')
    expect(result.transitions).toMatchObject([
      { kind: 'deleted', line: 1, risk: 'Medium', owners: { base: 'Payments team', head: 'Payments team' } },
    ])
  })
})

describe('the base side', () => {
  const old = 'docs/workflows/refunds.md'

  test('of a document that moved is read where it was', () => {
    const base = document.replace('Pays customers back.', 'Pays customers [back](./refunds.md#1-purpose).')
    const around = surroundingsOf({ [old]: base }, { [path]: base })
    const { messages } = compareDocument(
      change(text(base), text(base), { previousPath: old, change: 'renamed' }),
      options,
      around,
    )
    expect(
      messages.filter(({ ruleId }) => ruleId === 'existing-link').map(({ baselineState }) => baselineState),
    ).toEqual(['new'])
  })

  test('tells a document that is new from one that was there', () => {
    const todo = edited(['In review', 'Live (prod)'], ['Turn the switch off.', 'TODO: say who turns it off.'])
    const severity = (base: FileContent | null): unknown[] =>
      compareDocument(change(base, text(todo)), options)
        .messages.filter(({ ruleId }) => ruleId === 'todo-before-live')
        .map(({ severity }) => severity)
    expect(severity(null)).toEqual(severity(text(document)))
    expect(severity(text(todo))).not.toEqual(severity(null))
    expect(severity(symlink)).toEqual(severity(text(todo)))
  })
})

describe('anchors', () => {
  const lost = (head: string, base = document): readonly string[] =>
    compareDocument(change(text(base), text(head)), options).lostAnchors
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['all there', document, []],
    ['one more', document.replace('## 2. Safety', '### Why\n\nBecause.\n\n## 2. Safety'), []],
    ['a heading renamed', document.replace('## 1. Purpose', '## 1. Goal'), ['1-purpose']],
    [
      'two headings renamed',
      document.replace('4.1 Stages', '4.1 Steps').replace('4.2 Undo', '4.2 Back'),
      ['41-stages', '42-undo'],
    ],
    ['a heading in other case', document.replace('## 1. Purpose', '## 1. PURPOSE'), []],
    [
      'all gone',
      'Nothing.',
      ['refunds', '0-index', '1-purpose', '2-safety', '3-jobs', '4-rollout', '41-stages', '42-undo'],
    ],
  ]
  test.each(rows)('%s', (_, head, expected) => expect(lost(head)).toEqual(expected))
})

describe('what helps to mend head', () => {
  const renamed = text(edited(['## 1. Purpose', '## 1. Purposes']))

  test('is what head says, and what would be right', () => {
    const head = renamed
    const { messages, text: said, advice } = compareDocument(change(null, head), options)
    const [message] = messages
    expect(message?.ruleId).toBe('section-title')
    expect(head).toEqual({ kind: 'text', text: said })
    expect(advice?.schema).toBe(schema)
    expect([...(advice?.mends.keys() ?? [])]).toEqual([message?.fingerprint])
  })
  test('is none for what is mended', () => {
    const result = compareDocument(change(renamed, text(document)), options)
    expect(result.messages.map(({ baselineState }) => baselineState)).toEqual(['absent'])
    expect([...(result.advice?.mends ?? [])]).toEqual([])
  })
})

describe('a document that the change did not touch', () => {
  const linked = edited(
    ['Pays customers back.', 'Pays customers back, see [rates](../rates.md).'],
    ['**Timeout:** 30 s', '**Timeout:**'],
    ['Turn the switch off.', 'TODO: say who turns it off. See [more](../none.md).'],
    ['- **Name:** pay', '- **Name:** pay <!-- docgate ignore no-blank: nobody measured it -->'],
  )
  const untouched = (base: Files, head: Files, content: FileContent = text(linked)) =>
    compareUntouched(path, content, options, surroundingsOf({ ...base, [path]: linked }, { ...head, [path]: linked }))

  test('says what broke in it, and nothing else', () => {
    const result = untouched({ 'docs/rates.md': '# Rates\n' }, {})
    expect(result).toMatchObject({
      path,
      previousPath: null,
      change: 'unchanged',
      ignored: [],
      todos: [],
      transitions: [],
      lost: [],
      lostAnchors: [],
    })
    expect(result?.messages.map(({ ruleId, baselineState, line }) => ({ ruleId, baselineState, line }))).toEqual([
      { ruleId: 'existing-link', baselineState: 'new', line: placeOf(linked, '[rates]').line },
    ])
    expect(result?.fields).toMatchObject({ Status: 'In review' })
  })

  const none: readonly (readonly [string, Files, Files])[] = [
    ['nothing changed around it', { 'docs/rates.md': '# Rates\n' }, { 'docs/rates.md': '# Rates\n' }],
    ['it was broken before', {}, {}],
    ['it is mended', {}, { 'docs/rates.md': '# Rates\n' }],
    ['another file went', { 'docs/rates.md': '# Rates\n', 'docs/x.md': '' }, { 'docs/rates.md': '# Rates\n' }],
  ]
  test.each(none)('is none where %s', (_, base, head) => expect(untouched(base, head)).toBeNull())
  test('is none where it can’t be read', () => expect(untouched({ 'docs/rates.md': '' }, {}, symlink)).toBeNull())
})

describe('a document without a base side', () => {
  const todo = edited(
    ['Turn the switch off.', 'TODO: say who turns it off. See [more](../none.md).'],
    ['**Timeout:** 30 s', '**Timeout:** <!-- docgate ignore no-blank: nobody measured it -->'],
  )

  test('has messages, ignores and TODOs, and no state', () => {
    const result = checkOnly(path, text(todo), options, repositoryWith({ [path]: todo }))
    expect(result).toMatchObject({
      path,
      previousPath: null,
      change: 'unchanged',
      transitions: [],
      lost: [],
      lostAnchors: [],
      fields: { Status: 'In review' },
      messages: [{ ruleId: 'existing-link', baselineState: null }],
      ignored: [{ ruleId: 'no-blank', reason: 'nobody measured it', baselineState: null }],
      todos: [{ section: '4.2', state: null, hidden: false }],
    })
    expect(result.conventions).toBe(defaultKind)
    expect(result.policy).toBe(defaultKind.policy)
  })
  test('knows nothing of the files around it unless it is told', () =>
    expect(checkOnly(path, text(todo), options).messages).toEqual([]))
})
