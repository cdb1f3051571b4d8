/** Sections that a document leaves out: where they are missed, what of them is told with their parent, what may be left out. */
import { describe, expect, test } from '@jest/globals'
import type { Message } from '../../src/message.ts'
import { placeOf } from '../document/place.ts'
import { checkText, schemaOf } from '../engine.ts'
import { reasons } from './marked.ts'

const rule = 'required-section'
const template = `# T

## 1. Purpose

> Say what it is for.
> Two sentences will do.

## 2. Flow

Tell it in order.

### 2.1 Story

Tell the story.

### 2.2 Steps

> List them.

## 3. Jobs

### 3.1 Queue

> Where they wait.

### 3.2 Retries

> How often.

### 3.3 Notes (optional)

> What else.

## 4. Risks

- **Name:**
- **Impact:**

### 4.1 Limits

> How much.
`
const schema = schemaOf(template)
const complete = [
  '# D',
  '## 1. Purpose\n\nMoves orders.',
  '## 2. Flow\n\nIn order.',
  '### 2.1 Story\n\nThe shop tells.',
  '### 2.2 Steps\n\nOne.',
  '## 3. Jobs\n\nThe import.',
  '### 3.1 Queue\n\nOrders.',
  '### 3.2 Retries\n\nThree.',
  '## 4. Risks\n\n- **Name:** late\n- **Impact:** low',
  '### 4.1 Limits\n\nNone known.',
]
/** The complete document without these headings and what is below them. */
const without = (...numbers: readonly string[]): string =>
  `${complete.filter((part) => !numbers.some((each) => part.startsWith(`${each} `) || part.includes(`# ${each} `))).join('\n\n')}\n`
const messages = (text: string, of = schema): Message[] =>
  checkText(text, of).messages.filter(({ ruleId }) => ruleId === rule)

test('a complete document has them all', () => expect(messages(without())).toEqual([]))

describe('a missing section', () => {
  test.each<[string, string, { section: string; before: string | null; note: string | null }[]]>([
    ['before the next one', without('1.'), [{ section: '1', before: '## 2. Flow', note: 'Say what it is for.' }]],
    ['before the next part', without('2.1'), [{ section: '2.1', before: '### 2.2 Steps', note: 'Tell the story.' }]],
    ['before the next section', without('2.2'), [{ section: '2.2', before: '## 3. Jobs', note: 'List them.' }]],
    ['at the end', without('4.1'), [{ section: '4.1', before: null, note: 'How much.' }]],
    [
      'several',
      without('1.', '3.2'),
      [
        { section: '1', before: '## 2. Flow', note: 'Say what it is for.' },
        { section: '3.2', before: '## 4. Risks', note: 'How often.' },
      ],
    ],
  ])('%s', (_, text, expected) => {
    const found = messages(text)
    expect(found.map(({ section }) => section)).toEqual(expected.map(({ section }) => section))
    for (const [at, { before, note }] of expected.entries()) {
      expect(found[at]?.note).toMatch(new RegExp(`^${note}`))
      if (before !== null) expect(found[at]).toMatchObject(placeOf(text, before))
      else expect(found[at]).toMatchObject({ line: text.trimEnd().split('\n').length })
      expect(found[at]?.expected).toHaveLength(1)
    }
  })

  test('is told with its parts, but for those that may be left out', () => {
    const [found, ...more] = messages(without('3.', '3.1', '3.2'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      section: '3',
      reason: expect.stringMatching(/`3\.1 Queue` and `3\.2 Retries`/),
    })
    expect(found?.reason).not.toContain('Notes')
    // A part that is there, wherever, is none that is missing.
    const [moved] = messages(without('3.', '3.2'))
    expect(moved?.reason).toMatch(/with `3\.2 Retries`;/)
  })

  test('has no part told where it has none', () => expect(messages(without('1.'))[0]?.reason).not.toContain(' with '))

  test('may be left out where the template says so', () => expect(messages(without('3.3'))).toEqual([]))
})

describe('parts of a section', () => {
  const jobs = (said: string): string => without('3.1', '3.2').replace('The import.', said)

  test.each<[string, string, string[]]>([
    ['that says something', 'The import.', ['3.1', '3.2']],
    ['that is blank', '', []],
    ['that does not apply', 'Not applicable: there are no jobs.', []],
    ['that is to come', 'TODO', []],
  ])('%s', (_, said, expected) => expect(messages(jobs(said)).map(({ section }) => section)).toEqual(expected))

  test('are all missed as soon as one is there', () => {
    const text = without('3.2').replace('The import.', '')
    expect(messages(text).map(({ section }) => section)).toEqual(['3.2'])
  })

  test('are missed beside fields', () => {
    const fields = (impact: string): string => without('4.1').replace('low', impact).replace('late', impact)
    expect(messages(fields('None')).map(({ section }) => section)).toEqual(['4.1'])
    expect(messages(fields('')).map(({ section }) => section)).toEqual(['4.1'])
  })
})

describe('a document with nothing of the template', () => {
  test.each<[string, string]>([
    ['other headings', '# D\n\n## Background\n\nText.\n'],
    ['no headings', 'Just text.\n'],
    ['a title', '# D\n'],
  ])('%s is told so once, at its start', (_, text) => {
    expect(messages(text)).toMatchObject([{ line: 1, column: 1, section: null, expected: [] }])
    expect(reasons(checkText(text, schema), rule).join()).toMatch(/\b10 sections\b.*`1\. Purpose`/)
  })

  test('is told the first that is required', () => {
    const optional = schemaOf('# T\n\n## 0. Summary (optional)\n\n> Say.\n\n## 1. Purpose\n\n> Say.\n')
    expect(messages('# D\n', optional)[0]?.reason).toContain('`1. Purpose`')
    const all = schemaOf('# T\n\n## 0. Summary (optional)\n\n> Say.\n\n## 1. Purpose (optional)\n\n> Say.\n')
    expect(messages('# D\n', all)[0]?.reason).toContain('`0. Summary`')
  })

  test('but for its head has none of the sections', () => {
    const head = schemaOf('# T\n\n- **Date:**\n- **Owner:**\n\n## 1. Purpose\n\n> Say.\n\n## 2. Flow\n\n> Tell.\n')
    const found = messages('# D\n\n- **Date:** today\n- **Owner:** us\n', head)
    expect(found).toMatchObject([{ section: null, reason: expect.stringMatching(/\b2 sections\b/) }])
  })

  test.each(['', '\n', '  \n\n\t'])('is empty: %j', (text) =>
    expect(messages(text)).toMatchObject([{ section: null, reason: expect.not.stringMatching(/\d/), expected: [] }]),
  )

  test('is another finding than an empty one', () => {
    const [none, empty, other] = ['# D\n', '', 'Just text.\n'].map((text) => messages(text)[0]?.fingerprint)
    expect(none).not.toBe(empty)
    expect(other).toBe(none)
  })
})

describe('a section that can not be put in', () => {
  test('is reported at the heading that follows the gap', () => {
    // As deep as its part, its parent does not hold what would be put in.
    const text = without('2.1').replace('## 2. Flow', '### 2. Flow')
    expect(messages(text)).toMatchObject([
      { section: '2.1', ...placeOf(text, '### 2.2 Steps'), endColumn: '### 2.2 Steps'.length + 1, expected: [] },
    ])
  })

  test('is reported at the end, where nothing follows', () => {
    const text = `${without('4.1').trimEnd()}\n\n\`\`\`text\nnever closed\n`
    expect(messages(text)).toMatchObject([{ section: '4.1', line: text.split('\n').length, column: 1, expected: [] }])
  })
})
