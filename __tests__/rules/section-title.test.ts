/** Headings as people renumber, rename and move them to another depth; each is told once, and mended where that is sure. */
import { describe, expect, test } from '@jest/globals'
import type { Message } from '../../src/message.ts'
import { checkText, schemaOf } from '../engine.ts'
import { marked, reasons } from './marked.ts'

const rule = 'section-title'
const templateOf = (headings: readonly string[], head = ''): string =>
  `# T\n\n${head}${headings.map((heading) => `${heading}\n\n> Say it.\n`).join('\n')}`
const documentOf = (headings: readonly string[], head = ''): string =>
  `# D\n\n${head}${headings.map((heading) => `${heading}\n\nSaid.\n`).join('\n')}`

function messages(template: readonly string[], headings: readonly string[], head = ''): Message[] {
  return checkText(documentOf(headings, head), schemaOf(templateOf(template, head))).messages.filter(
    ({ ruleId }) => ruleId === rule,
  )
}
/** Each heading that a message stands at, and what it should read. */
const found = (template: readonly string[], headings: readonly string[]): (readonly [string, string | undefined])[] => {
  const text = documentOf(headings)
  const checked = checkText(text, schemaOf(templateOf(template)))
  const all = checked.messages.filter(({ ruleId }) => ruleId === rule)
  return marked(text, checked, rule).map((heading, at) => [heading, all[at]?.expected[0]])
}

const flat = ['## 1. Purpose', '## 2. Owners', '## 3. Jobs', '## 4. Risks', '## 5. Tests', '## 6. Costs']
const deep = ['## 1. Purpose', '## 2. Flow', '### 2.1 Story', '### 2.2 Steps', '## 3. Jobs', '## 4. Risks']

describe('numbers', () => {
  test.each<[string, readonly string[], readonly string[], (readonly [string, string | undefined])[]]>([
    ['one without', flat, [...flat.slice(0, 2), '## Jobs', ...flat.slice(3)], [['## Jobs', '## 3. Jobs']]],
    ['all without', flat, flat.map((each) => each.replace(/\d\. /, '')), [['## Purpose', '## 1. Purpose']]],
    [
      'all without, and the last has none in the template either',
      [...flat, '## Appendix'],
      [...flat, '## Appendix'].map((each) => each.replace(/\d\. /, '')),
      [['## Purpose', '## 1. Purpose']],
    ],
    [
      'three moved by one',
      flat.slice(0, 4),
      ['## 1. Purpose', '## 3. Owners', '## 4. Jobs', '## 5. Risks'],
      [['## 3. Owners', '## 2. Owners']],
    ],
    [
      'two moved by one',
      flat.slice(0, 3),
      ['## 1. Purpose', '## 3. Owners', '## 4. Jobs'],
      [
        ['## 3. Owners', '## 2. Owners'],
        ['## 4. Jobs', '## 3. Jobs'],
      ],
    ],
    [
      'one moved by one, three more by two',
      flat,
      ['## 1. Purpose', '## 3. Owners', '## 5. Jobs', '## 6. Risks', '## 7. Tests'],
      [
        ['## 3. Owners', '## 2. Owners'],
        ['## 5. Jobs', '## 3. Jobs'],
      ],
    ],
    [
      'parts moved with their section',
      deep,
      ['## 1. Purpose', '## 3. Flow', '### 3.1 Story', '### 3.2 Steps', '## 4. Jobs', '## 5. Risks'],
      [['## 3. Flow', '## 2. Flow']],
    ],
    [
      'parts moved otherwise than their section',
      deep,
      ['## 1. Purpose', '## 3. Flow', '### 3.2 Story', '### 3.3 Steps', '## 4. Jobs', '## 5. Risks'],
      [
        ['## 3. Flow', '## 2. Flow'],
        ['### 3.2 Story', '### 2.1 Story'],
        ['### 3.3 Steps', '### 2.2 Steps'],
      ],
    ],
    [
      'one of many has none',
      flat,
      ['## 1. Purpose', '## 3. Owners', '## 4. Jobs', '## Risks', '## 6. Tests', '## 7. Costs'],
      [
        ['## 3. Owners', '## 2. Owners'],
        ['## Risks', '## 4. Risks'],
      ],
    ],
  ])('%s', (_, template, headings, expected) => expect(found(template, headings)).toEqual(expected))

  test('tell how many are moved', () => {
    const [message] = messages(flat.slice(0, 4), ['## 1. Purpose', '## 3. Owners', '## 4. Jobs', '## 5. Risks'])
    expect(message).toMatchObject({ section: '2', reason: expect.stringMatching(/\b3 sections\b/) })
  })

  test.each<[string, readonly string[], readonly string[]]>([
    ['words that only count', ['## Step 1: Drain', '## Step 2: Swap'], ['## Step 1: Drain', '## Step 3: Swap']],
    ['letters that only count', ['## A. Drain', '## B. Swap'], ['## A. Drain', '## C. Swap']],
    ['numbers that the template has not', ['## Purpose', '## Owners'], ['## 1. Purpose', '## 2. Owners']],
    ['the usual', flat, flat],
    ['three left out', flat, [...flat.slice(0, 1), ...flat.slice(4)]],
  ])('%s are nothing wrong', (_, template, headings) => expect(messages(template, headings)).toEqual([]))

  test('are asked for at the first section, not at the head', () => {
    const head = '- **Date:** today\n- **Owner:** us\n\n'
    const headings = flat.map((each) => each.replace(/\d\. /, ''))
    expect(messages(flat, headings, head)).toMatchObject([{ line: 6, section: '1' }])
    expect(messages(flat, flat, head)).toEqual([])
    expect(checkText('# D\n\n- **Date:** today\n', schemaOf(templateOf(flat, head))).messages).not.toContainEqual(
      expect.objectContaining({ ruleId: rule }),
    )
  })
})

describe('a heading', () => {
  test('with two things wrong is told both', () => {
    const text = documentOf(['## 1. Purpose', '## 2. Flow', '## 2.1 A story', '### 2.2 Steps', '## 3. Jobs'])
    const [reason, ...more] = reasons(checkText(text, schemaOf(templateOf(deep))), rule)
    expect(reason).toMatch(/`2\.1 Story` and .*level 3, not 2\.$/)
    expect(more).toEqual([])
  })

  test.each<[string, readonly string[], RegExp]>([
    ['too high', ['## 1. Purpose', '## 2. Flow', '## 2.1 Story', '### 2.2 Steps', '## 3. Jobs'], /level 3, not 2/],
    [
      'too high where all are one deeper',
      ['### 1. Purpose', '### 2. Flow', '### 2.1 Story', '#### 2.2 Steps', '### 3. Jobs', '### 4. Risks'],
      /level 4, not 3/,
    ],
    [
      'too deep where all are one higher',
      ['# 1. Purpose', '# 2. Flow', '### 2.1 Story', '## 2.2 Steps', '# 3. Jobs', '# 4. Risks'],
      /level 2, not 3/,
    ],
  ])('%s', (_, headings, expected) =>
    expect(messages(deep, headings)).toMatchObject([{ section: '2.1', reason: expect.stringMatching(expected) }]),
  )

  test('goes to its depth where all are one deeper', () =>
    expect(
      found(deep, ['### 1. Purpose', '### 2. Flow', '### 2.1 Story', '#### 2.2 Steps', '### 3. Jobs', '### 4. Risks']),
    ).toEqual([['### 2.1 Story', '#### 2.1 Story']]))

  test('with headings of its own stays at its depth', () => {
    const headings = ['## 1. Purpose', '## 2. Flow', '## 2.1 Story', '### 2.2 Steps', '## 3. Jobs']
    expect(found(deep, headings)).toEqual([['## 2.1 Story', '### 2.1 Story']])
    const own = ['## 1. Purpose', '## 2. Flow', '## 2.1 Story', '### At night', '### 2.2 Steps', '## 3. Jobs']
    expect(found(deep, own)).toEqual([['## 2.1 Story', undefined]])
    // Only its title is mended.
    const renamed = ['## 1. Purpose', '## 2. Flow', '### 2.1 A story', '#### At night', '### 2.2 Steps', '## 3. Jobs']
    expect(found(deep, renamed)).toEqual([['### 2.1 A story', '### 2.1 Story']])
  })

  test('is not renamed to what another one is called', () => {
    const template = ['## 1. Purpose', '## 2. Owners', '## 3. Jobs']
    const headings = ['## 1. Purpose', '## 2. The owners', '## 3. Jobs']
    expect(found(template, headings)).toEqual([['## 2. The owners', '## 2. Owners']])
    expect(found(template, [...headings, '## Owners'])).toEqual([['## 2. The owners', undefined]])
    expect(found(template, [...headings, '## Others'])).toEqual([['## 2. The owners', '## 2. Owners']])
  })

  test('with marks inside of its words is not mended', () => {
    const headings = ['## 1. Purpose', '## 2. The *own*ers of it', '## 3. Jobs']
    expect(found(['## 1. Purpose', '## 2. Owners of it', '## 3. Jobs'], headings)).toEqual([
      ['## 2. The *own*ers of it', undefined],
    ])
  })
})

test('each way to number is a finding of its own', () => {
  const all = [
    messages(
      flat,
      flat.map((each) => each.replace(/\d\. /, '')),
    ),
    messages(
      flat,
      flat.map((each) => each.replace(/\d/, (digit) => String(Number(digit) + 1))),
    ),
    messages(flat, ['## 1. Reasons', ...flat.slice(1)]),
  ].map((each) => each[0])
  expect(all.map((each) => each?.section)).toEqual(['1', '1', '1'])
  expect(new Set(all.map((each) => each?.fingerprint)).size).toBe(3)
})
