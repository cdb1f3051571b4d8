/** Sections that people move: told once, at the fewest headings, with the place where the template has them. */
import { describe, expect, test } from '@jest/globals'
import { checkText, schemaOf } from '../engine.ts'
import { marked, reasons } from './marked.ts'

const rule = 'section-order'
const headings = [
  '## 1. Purpose',
  '## 2. Flow',
  '### 2.1 Story',
  '### 2.2 Steps',
  '## 3. Jobs',
  '## 4. Risks',
  '## 5. Tests',
]
const head = '- **Date:** today\n- **Owner:** us\n\n'
const textOf = (all: readonly string[], before = ''): string =>
  `# D\n\n${before}${all.map((heading) => `${heading}\n\nSaid.\n`).join('\n')}`
const schema = schemaOf(textOf(headings))
const pick = (...order: readonly number[]): string[] => order.map((at) => headings[at] ?? '')

function found(all: readonly string[], before = ''): string[] {
  const text = textOf(all, before)
  const checked = checkText(text, before === '' ? schema : schemaOf(textOf(headings, before)))
  const said = reasons(checked, rule)
  return marked(text, checked, rule).map(
    (each, at) => `${each} ${/(?:before|after) `.*`|elsewhere/.exec(said[at] ?? '')?.[0]}`,
  )
}

describe('a section out of order', () => {
  test.each<[string, readonly string[], string[]]>([
    ['the last first', pick(6, 0, 1, 2, 3, 4, 5), ['## 5. Tests after `4. Risks`']],
    ['the first last', pick(1, 2, 3, 4, 5, 6, 0), ['## 1. Purpose before `2. Flow`']],
    ['one in the middle', pick(0, 4, 1, 2, 3, 5), ['## 3. Jobs before `4. Risks`']],
    ['with its parts', pick(0, 4, 5, 6, 1, 2), ['## 2. Flow before `3. Jobs`']],
    // As many would have to move either way.
    ['without its parts', pick(0, 2, 3, 4, 5, 1, 6), ['## 2. Flow before `3. Jobs`']],
    ['parts among themselves', pick(0, 1, 3, 2, 4, 5), ['### 2.1 Story before `2.2 Steps`']],
    ['a part at the end', pick(0, 1, 3, 4, 5, 6, 2), ['### 2.1 Story before `2.2 Steps`']],
    [
      'behind others that moved',
      pick(6, 5, 0, 1, 2, 3, 4),
      ['## 5. Tests after `3. Jobs`', '## 4. Risks after `3. Jobs`'],
    ],
    ['beside its only part', pick(2, 1), ['## 2. Flow elsewhere']],
  ])('%s', (_, all, expected) => expect(found(all)).toEqual(expected))

  test('is never told to stand at the head', () => {
    expect(found(pick(6, 0, 1, 2, 3, 4, 5), head)).toEqual(['## 5. Tests after `4. Risks`'])
    expect(found(pick(2, 1), head)).toEqual(['## 2. Flow elsewhere'])
    expect(found(headings, head)).toEqual([])
  })
})
