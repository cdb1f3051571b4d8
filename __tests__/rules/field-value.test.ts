/** Values as people write them, in closed and open lists. */
import { describe, expect, test } from '@jest/globals'
import { defaultKind, type Kind } from '../../src/config.ts'
import { applyEdits, editsOf } from '../../src/fix/edit.ts'
import type { Message } from '../../src/message.ts'
import { checkText, schemaOf } from '../engine.ts'
import { marked } from './marked.ts'

const rule = 'field-value'
const schema = schemaOf(`# T

## 0. Entry

- **Status:** e.g., Draft, In review, Live (staging), Live (prod), Deprecated.
- **Risk level:** (a word for it)
- **Category:** e.g., Sync, Reporting, Housekeeping.
- **Size:** e.g., small, big.

## 1. Notes

> Say.
`)
const documentOf = (status: string, category = 'Sync', { risk = 'High', size = 'huge', more = '' } = {}): string =>
  `# D\n\n## 0. Entry\n\n- **Status:** ${status}\n- **Risk level:** ${risk}\n- **Category:** ${category}\n- **Size:** ${size}\n${more}\n## 1. Notes\n\nNone.\n`
const messages = (text: string, kind: Kind = defaultKind): Message[] =>
  checkText(text, schema, kind).messages.filter(({ ruleId }) => ruleId === rule)
const found = (text: string): string[] => marked(text, checkText(text, schema), rule)

/** In the template's order: which one is right, a person knows. */
const listed = ['Draft', 'In review', 'Live (staging)', 'Live (prod)', 'Deprecated']

describe('a closed list', () => {
  test.each<[string, string, string[], RegExp]>([
    ['Live (production)', 'Live (production)', ['Live (prod)'], /Write `Live \(prod\)`\.$/],
    ['Drafft', 'Drafft', ['Draft'], /Write `Draft`\.$/],
    ['Drafft, since May', 'Drafft', ['Draft'], /`Drafft, since May` is not a value of `Status:`\. Write `Draft`\.$/],
    ['**Drafft**', 'Drafft', ['Draft'], /Write `Draft`/],
    ['\n  - Drafft', 'Drafft', ['Draft'], /Write `Draft`/],
    ['\n\n  <!-- which? -->\n\n  Drafft', 'Drafft', ['Draft'], /Write `Draft`/],
    ['<!-- which? --> Drafft', 'Drafft', ['Draft'], /Write `Draft`/],
    ['Running', 'Running', listed, /`Running` is not a value of `Status:`\. Expected `Draft`, .* or `Deprecated`\.$/],
    ['In re-views', 'In re-views', listed, /Did you mean `In review`\? Expected/],
    ['Dra**f**ft', 'Dra**f**ft', listed, /`Draft`/],
    ['Draft / In review', 'Draft / In review', listed, /several values.*Choose/],
    ['TODO', 'TODO', listed, /`TODO` is not a value/],
    ['not applicable', 'not applicable', listed, /not a value/],
    ['**Running** now', '**Running** now', listed, /`Running now` is not a value/],
    [
      'Running: `[x](y)` and [the plan](../plan.md)',
      'Running: `[x](y)` and [the plan](../plan.md)',
      listed,
      /not a value/,
    ],
    ['see **[the `board`](b.md) of *today***', 'see **[the `board`](b.md) of *today***', listed, /not a value/],
    ['[Running](../board.md)', 'Running', listed, /`Running` is not a value/],
    ['Running\n  or not', 'Running\n  or not', [], /not a value/],
  ])('%j', (status, place, expected, reason) => {
    const text = documentOf(status)
    expect(found(text)).toEqual([place])
    expect(messages(text)).toMatchObject([
      { severity: 'error', section: '0', field: 'Status', expected, reason: expect.stringMatching(reason) },
    ])
  })

  test.each(listed)('%s put in the place of a wrong value is right', (value) => {
    const wrong = documentOf('Running')
    const chosen = messages(wrong).map((message) => ({ ...message, expected: [value] }))
    const edited = editsOf(wrong, chosen).map(({ edit }) => edit)
    expect(applyEdits(wrong, edited)).toBe(documentOf(value))
    expect(messages(documentOf(value))).toEqual([])
  })

  test.each(['**Running** now', 'not [before](b.md) May', '~~Draft~~ *Running* `x`'])(
    'any value put in the place of %s is right, and no half of a mark is left',
    (wrong) => {
      const text = documentOf(wrong)
      const chosen = messages(text).map((message) => ({ ...message, expected: ['Draft'] }))
      const edited = editsOf(text, chosen).map(({ edit }) => edit)
      expect(applyEdits(text, edited)).toMatch(/^- \*\*Status:\*\* (?:~~Draft~~ )?Draft$/m)
    },
  )

  test.each([
    'Draft',
    '**Live (prod)**',
    'in review, since May',
    'Draft (new)',
    '',
    'e.g., Draft, In review, Live (staging), Live (prod), Deprecated.',
  ])('%j is fine, or told by other rules', (status) => expect(found(documentOf(status))).toEqual([]))

  test('tells of letters that only look alike', () => {
    const said = (status: string): string => messages(documentOf(status))[0]?.reason ?? ''
    expect(said('Drаft')).toMatch(/another script.*: `а`\./)
    expect(said('Drаftαа')).toMatch(/another script.*: `а` and `α`\./)
    expect(said('Черновик')).not.toMatch(/another script/)
    expect(said('Running')).not.toMatch(/another script/)
  })

  test('is marked at the value, not at a comment before it', () => {
    expect(found(documentOf('<!-- which? -->\n  Running'))).toEqual(['Running'])
  })

  test('is judged where the field is given again', () => {
    const text = documentOf('Draft', 'Sync', { more: '- **Status:** Running\n' })
    expect(found(text)).toEqual(['Running'])
  })
})

describe('an open list', () => {
  test.each<[string, string[], RegExp]>([
    [
      'Cleaning',
      [],
      /`Cleaning` is not one of .*`Category:`: `Sync`, `Reporting` and `Housekeeping`\. Choose the closest/,
    ],
    ['Reportting', ['Reporting'], /not one of .*`Category:`\. Write `Reporting`, or note/],
    ['Cleaning (x)', [], /Choose the closest/],
    ['Cleaning of five old tables', [], /Choose the closest/],
    ['not applicable', [], /Choose the closest/],
  ])('%j', (category, expected, reason) =>
    expect(messages(documentOf('Draft', category))).toMatchObject([
      { severity: 'warning', field: 'Category', expected, reason: expect.stringMatching(reason) },
    ]),
  )

  test.each([
    'Reporting',
    'Sync, Reporting',
    'TODO',
    'TBD',
    '',
    'e.g., Sync, Reporting, Housekeeping.',
    'Cleaning (of old tables)',
    'Cleaning (old)',
    'Cleaning, proposed',
    'Cleaning: we suggest it',
    'Cleaning, a new category',
    'Cleaning, none fits',
    'Cleaning, TODO: ask Ops',
    'Cleaning of the five old tables',
  ])('%j is fine, or told by other rules', (category) => expect(messages(documentOf('Draft', category))).toEqual([]))
})

describe('a list', () => {
  test('that is neither closed nor open is not looked at', () => {
    expect(messages(documentOf('Draft', 'Sync', { size: 'huge' }))).toEqual([])
    const closed = { ...defaultKind, fields: { ...defaultKind.fields, closed: ['size'] } }
    expect(messages(documentOf('Running', 'Sync', { size: 'huge' }), closed)).toMatchObject([{ field: 'Size' }])
  })

  test('that the template does not give is none', () =>
    expect(messages(documentOf('Draft', 'Sync', { risk: 'Terrible' }))).toEqual([]))

  test('that is closed and open is open', () => {
    const both = { ...defaultKind, fields: { ...defaultKind.fields, closed: ['Category'], open: ['Category'] } }
    expect(messages(documentOf('Draft', 'Cleaning'), both)).toMatchObject([{ severity: 'warning' }])
    expect(messages(documentOf('Draft', 'TODO'), both)).toEqual([])
  })

  test('makes other findings of a wrong value and of several', () => {
    const print = (status: string): string | undefined => messages(documentOf(status))[0]?.fingerprint
    expect(print('Running')).toBe(print('Walking'))
    expect(print('Running')).not.toBe(print('Draft / In review'))
  })
})
