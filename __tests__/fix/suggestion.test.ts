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

const of = (messages: readonly Message[], from = text) => suggestionsFor(from, messages)

const one = (first: number, last: number, lines: readonly string[], mends: readonly string[]) => ({
  first,
  last,
  choices: [lines],
  mends,
  oneClick: true,
})

describe('what messages suggest', () => {
  test('whole lines, with what they should read', () => {
    expect(of([status, guidance, section])).toEqual([
      one(3, 3, ['- **Status:** Live (prod)'], ['a']),
      one(4, 4, [], ['b']),
      one(6, 6, ['## 1. Flow', '', '## 2. Jobs'], ['c']),
    ])
  })

  test('at the line where something is put in, wherever the message begins', () => {
    expect(of([field])).toEqual([one(4, 4, ['  > Keep it true.', '- **Risk:**'], ['d'])])
  })

  test('a deletion takes its blank line along', () => {
    const alone = 'a\n\n> Advice.\n\nb\n'
    const message_ = message({ line: 3, column: 1, endLine: 3, endColumn: 10, expected: [''], fingerprint: 'e' })
    expect(of([message_], alone)).toEqual([one(3, 4, [], ['e'])])
  })

  test('what mends nothing is in nobody’s way', () => {
    const other = message({ line: 3, column: 1, endLine: 3, endColumn: 3, expected: [], fingerprint: 'x' })
    expect(of([status, other]).map(({ mends }) => mends)).toEqual([['a']])
  })

  test('letters that nobody sees are not suggested', () => {
    expect(of([status], text.replace('- **S', '- \u202e**S'))).toEqual([])
  })

  test('none for very much', () => {
    const long = { ...section, expected: [`${'## More\n\n'.repeat(30)}## 2. Jobs`] }
    expect(of([long])).toEqual([])
  })

  test('none for lines that no comment can be on', () => {
    expect(suggestionsFor(text, [status, section], (first) => first < 5).map(({ mends }) => mends)).toEqual([['a']])
  })
})

describe('where two would mend one line', () => {
  const label = message({ line: 3, column: 5, endLine: 3, endColumn: 11, expected: ['State'], fingerprint: 'l' })

  test('one suggestion mends both', () => {
    expect(of([label, status])).toEqual([one(3, 3, ['- **State:** Live (prod)'], ['l', 'a'])])
  })

  test('what is put in at one place stands in the order of the document, whichever is graver', () => {
    const put = (fingerprint: string, severity: Message['severity']): Message => ({
      ...field,
      severity,
      fingerprint,
      expected: [`${top}\n- **${fingerprint}:**`],
    })
    expect(of([put('x', 'warning'), put('y', 'error')])).toEqual([
      one(4, 4, ['  > Keep it true.', '- **x:**', '- **y:**'], ['x', 'y']),
    ])
  })

  test('what is put in amid a deletion is for the next time', () => {
    expect(of([guidance, field]).map(({ mends }) => mends)).toEqual([['b']])
  })

  test('a third one brings two together', () => {
    const across = message({ line: 3, column: 32, endLine: 4, endColumn: 1, expected: [';'], fingerprint: 'm' })
    const quote = message({ line: 4, column: 5, endLine: 4, endColumn: 9, expected: ['Have'], fingerprint: 'q' })
    expect(of([status, quote, across])).toEqual([
      one(3, 4, ['- **Status:** Live (prod);  > Have it true.'], ['a', 'q', 'm']),
    ])
    expect(suggestionsFor(text, [status, quote, across], (first, last) => first === last)).toEqual([
      one(3, 3, ['- **Status:** Live (prod)'], ['a']),
      one(4, 4, ['  > Have it true.'], ['q']),
    ])
  })

  test.each([
    ['the first', 'error', 'error', 'a'],
    ['the graver', 'warning', 'error', 'z'],
  ] as const)('of the same characters: %s', (_, severity, otherSeverity, fingerprint) => {
    const other = { ...status, severity: otherSeverity, expected: ['Draft'], fingerprint: 'z' }
    expect(of([{ ...status, severity }, other]).map(({ mends }) => mends)).toEqual([[fingerprint]])
  })

  test('no more than a reader can look over', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ ...field, fingerprint: String(index) }))
    expect(of(many).map(({ mends }) => mends.length)).toEqual([16])
  })
})

describe('where several texts would do', () => {
  const several = { ...status, expected: ['Draft', 'Live (dev)', 'Live (prod)'] }
  const label = message({ line: 3, column: 5, endLine: 3, endColumn: 11, expected: ['State'], fingerprint: 'l' })

  test('each is a choice, in their order', () => {
    expect(of([several])[0]?.choices).toEqual([
      ['- **Status:** Draft'],
      ['- **Status:** Live (dev)'],
      ['- **Status:** Live (prod)'],
    ])
  })

  test('each mends what else is wrong in the line', () => {
    const two = { ...several, expected: ['Draft', 'Live (dev)'] }
    expect(of([two, label])).toEqual([
      { ...one(3, 3, [], ['a', 'l']), choices: [['- **State:** Draft'], ['- **State:** Live (dev)']] },
    ])
  })

  test('of two in one line the first', () => {
    expect(of([{ ...label, expected: ['State', 'Stage'] }, several]).map(({ mends }) => mends)).toEqual([['l']])
  })

  test('none for more than eight', () => {
    const values = Array.from({ length: 9 }, (_, index) => `Value ${index}`)
    expect(of([{ ...status, expected: values }])).toEqual([])
    expect(of([{ ...status, expected: values.slice(1) }])[0]?.choices).toHaveLength(8)
  })
})

describe('in a file that GitHub’s button could spoil', () => {
  test.each([
    ['Windows line ends', text.replaceAll('\n', '\r\n')],
    ['line ends of two kinds', text.replace('\n', '\r\n')],
  ])('%s: for copying', (_, from) => {
    const windows = { ...section, expected: section.expected.map((each) => each.replaceAll('\n', '\r\n')) }
    expect(of([status, windows], from)).toEqual([
      { ...one(3, 3, ['- **Status:** Live (prod)'], ['a']), oneClick: false },
      { ...one(6, 6, ['## 1. Flow', '', '## 2. Jobs'], ['c']), oneClick: false },
    ])
  })

  test('with a byte order mark, the first line is', () => {
    const title = message({ line: 1, column: 3, endLine: 1, endColumn: 9, expected: ['Refunds'], fingerprint: 't' })
    expect(of([title, status], `\uFEFF${text}`)).toEqual([
      { ...one(1, 1, ['# Refunds'], ['t']), oneClick: false },
      one(3, 3, ['- **Status:** Live (prod)'], ['a']),
    ])
  })
})
