import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { wrapped } from '../../src/report/terminal.ts'
import { pieces, visible, visiblePath } from '../../src/report/visible.ts'

describe('visible', () => {
  test.each([
    ['plain text', 'plain text'],
    ['  white \r\n\t space\u00A0\u2028 ', 'white space'],
    ['', '(empty)'],
    [' \n ', '(empty)'],
    ['\u001B[31mred', '␛[31mred'],
    ['\u007F\u0000', '␡␀'],
    ['a\u202Eb', 'a\\u{202E}b'],
    ['a\u200Bb\uFEFFc\u2060d', 'a\\u{200B}b\\u{FEFF}c\\u{2060}d'],
    ['\uD83D half', '\\u{D83D} half'],
    ['\u{E0041}', '\\u{E0041}'],
    ['✔️ 👍', '✔️ 👍'],
    ['Ünïcödé 漢字', 'Ünïcödé 漢字'],
    ['##[error]x', '# #[error]x'],
  ])('%j is %j', (given, expected) => {
    expect(visible(given)).toBe(expected)
  })

  test('a path shows its line feeds and keeps its blanks', () => {
    expect(visiblePath('a  b\nc.md')).toBe('a  b␊c.md')
  })

  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abcdef…'],
    ['abc defg', 4, 'abc…'],
    ['👍👍👍', 2, '👍👍…'],
    ['ab\u202E', 5, 'ab…'],
  ])('%j cut at %i is %j', (given, max, expected) => {
    expect(visible(given, max)).toBe(expected)
  })
})

describe('pieces of a sentence', () => {
  test.each([
    ['no code', [['text', 'no code']]],
    ['`a`', [['code', 'a']]],
    [
      'see `a` and ``b`c``.',
      [
        ['text', 'see '],
        ['code', 'a'],
        ['text', ' and '],
        ['code', 'b`c'],
        ['text', '.'],
      ],
    ],
    ['left `open', [['text', 'left `open']]],
    ['``a` b', [['text', '``a` b']]],
    ['', []],
  ])('%j', (sentence, expected) => {
    expect(pieces(sentence).map(({ kind, value }) => [kind, value])).toEqual(expected)
  })

  test('a long sentence ends in an ellipsis, inside of a code span too', () => {
    expect(pieces('abc `defghi` j', 6).map(({ kind, value }) => [kind, value])).toEqual([
      ['text', 'abc '],
      ['code', 'de'],
      ['text', '…'],
    ])
  })

  test('hostile runs of backticks take no time', () => {
    const start = performance.now()
    pieces('`a``'.repeat(50_000))
    pieces('`'.repeat(100_000))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('wrapped', () => {
  test('breaks between words, never within', () => {
    const twelve = 'one two three four five six seven eight nine ten eleven twelve'
    expect(wrapped(twelve, 40)).toEqual(['one two three four five six seven eight', 'nine ten eleven twelve'])
    expect(wrapped('a'.repeat(60), 40)).toEqual(['a'.repeat(60)])
    expect(wrapped('', 40)).toEqual([''])
  })

  test('a column too narrow to read is not kept to', () => {
    expect(wrapped('word word word', 3)).toEqual(['word word word'])
  })

  test('loses nothing of a text whose white space is folded', () => {
    const text = fc.array(fc.string({ minLength: 1 }).filter((word) => !word.includes(' '))).map((all) => all.join(' '))
    fc.assert(
      fc.property(text, fc.integer({ min: -5, max: 80 }), (given, width) => {
        const lines = wrapped(given, width)
        expect(lines.join(' ')).toBe(given)
        expect(lines.filter((line) => [...line].length > Math.max(width, 40) && line.includes(' '))).toEqual([])
      }),
    )
  })
})
