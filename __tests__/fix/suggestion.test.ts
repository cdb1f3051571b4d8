import { describe, expect, test } from '@jest/globals'
import { suggestionsFor } from '../../src/fix/suggestion.ts'
import type { Message } from '../../src/message.ts'
import { message } from '../report/samples.ts'

const text = ['# Orders', '', '- **Status:** live (production)', '  > Keep it true.', '', '## 2. Jobs', ''].join('\n')

const top = text.slice(0, text.indexOf('\n\n## '))

const status = message({ line: 3, column: 15, endLine: 3, endColumn: 32, expected: ['Live (prod)'], fingerprint: 'a' })
const guidance = message({ line: 4, column: 3, endLine: 4, endColumn: 18, expected: [''], fingerprint: 'b' })
const section = message({
  line: 6,
  column: 1,
  endLine: 6,
  endColumn: 11,
  expected: ['## 1. Flow\n\n## 2. Jobs'],
  fingerprint: 'c',
})
const field = message({
  line: 1,
  column: 1,
  endLine: 4,
  endColumn: 18,
  expected: [`${top}\n- **Risk:**`],
  fingerprint: 'd',
})

const of = (messages: readonly Message[], from = text) => Object.fromEntries(suggestionsFor(from, messages))

describe('what messages suggest', () => {
  test('whole lines, with what they should read', () => {
    expect(of([status, guidance, section])).toEqual({
      a: { first: 3, last: 3, lines: ['- **Status:** Live (prod)'] },
      b: { first: 4, last: 4, lines: [] },
      c: { first: 6, last: 6, lines: ['## 1. Flow', '', '## 2. Jobs'] },
    })
  })

  test('at the line where something is put in, wherever the message begins', () => {
    expect(of([field])).toEqual({ d: { first: 4, last: 4, lines: ['  > Keep it true.', '- **Risk:**'] } })
  })

  test('a deletion takes its blank line along', () => {
    const alone = 'a\n\n> Advice.\n\nb\n'
    const message_ = message({ line: 3, column: 1, endLine: 3, endColumn: 10, expected: [''], fingerprint: 'e' })
    expect(of([message_], alone)).toEqual({ e: { first: 3, last: 4, lines: [] } })
  })

  test('none where two would mend one line; what mends nothing is in nobody’s way', () => {
    const other = message({ line: 3, column: 1, endLine: 3, endColumn: 3, expected: [], fingerprint: 'x' })
    expect(Object.keys(of([status, other]))).toEqual(['a'])
    expect(of([field, guidance])).toEqual({})
  })

  test.each([
    ['Windows line ends', text.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${text}`],
    ['letters that nobody sees', text.replace('- **S', '- \u202e**S')],
  ])('none in a file with %s', (_, from) => expect(of([status], from)).toEqual({}))

  test('none for very much', () => {
    const long = { ...section, expected: [`${'## More\n\n'.repeat(30)}## 2. Jobs`] }
    expect(of([long])).toEqual({})
  })
})
