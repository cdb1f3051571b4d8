import { describe, expect, test } from '@jest/globals'
import { location } from 'vfile-location'
import { applyEdits, editOf, overlap } from '../../src/fix/edit.ts'
import type { Message } from '../../src/message.ts'
import { message } from '../report/samples.ts'

/** A message over the stretch between `⟦` and `⟧`, and the text without these marks. */
function marked(text: string, expected: readonly string[]): { readonly text: string; readonly message: Message } {
  const plain = text.replace('⟦', '').replace('⟧', '')
  const place = location(plain)
  const from = place.toPoint(text.indexOf('⟦'))
  const to = place.toPoint(text.indexOf('⟧') - 1)
  const range = {
    line: from?.line ?? 0,
    column: from?.column ?? 0,
    endLine: to?.line ?? 0,
    endColumn: to?.column ?? 0,
  }
  return { text: plain, message: message({ ...range, expected }) }
}

function applied(text: string, ...expected: readonly string[]): string | null {
  const found = marked(text, expected)
  const place = location(found.text)
  const edit = editOf(found.text, found.message, (point) => place.toOffset(point))
  return edit === null ? null : applyEdits(found.text, [edit])
}

describe('a replacement', () => {
  test.each([
    ['a ⟦live⟧ b', ['Live'], 'a Live b'],
    ['⟦## B⟧\n', ['## A\n\n## B'], '## A\n\n## B\n'],
    ['# T\r\n⟦end⟧', ['end\r\nmore'], '# T\r\nend\r\nmore'],
    ['text⟦⟧\n', ['\n\n## A'], 'text\n\n## A\n'],
    ['a ⟦live⟧ b', ['live'], null],
    ['a ⟦live⟧ b', [], null],
    ['a ⟦live⟧ b', ['Live', 'Lively'], null],
  ])('%j by %j', (text, expected, result) => expect(applied(text, ...expected)).toBe(result))

  test('changes no more than it must', () => {
    const found = marked('⟦## 3. Goals⟧', ['## 2. Goal'])
    const place = location(found.text)
    const edit = editOf(found.text, found.message, (point) => place.toOffset(point))
    expect(edit).toEqual({ start: 3, end: 11, text: '2. Goal' })
  })

  test('of a place that the text does not have is none', () => {
    const gone = message({ line: 9, column: 1, endLine: 9, endColumn: 2, expected: ['x'] })
    const place = location('one line')
    expect(editOf('one line', gone, (point) => place.toOffset(point))).toBeNull()
  })
})

describe('a deletion', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['whole lines go', 'a\n⟦gone\ngone⟧\nb', 'a\nb'],
    ['with white space around them', 'a\n  ⟦gone⟧  \nb', 'a\nb'],
    ['and one of two blank lines', 'a\n\n⟦gone⟧\n\nb', 'a\n\nb'],
    ['but no blank line that was there before', 'a\n\n\n⟦gone⟧\n\nb', 'a\n\n\nb'],
    ['nor the only one', 'a\n⟦gone⟧\n\nb', 'a\n\nb'],
    ['at the start', '⟦gone⟧\n\nb', 'b'],
    ['at the end', 'a\n\n⟦gone⟧\n', 'a\n'],
    ['at the end without a line feed', 'a\n\n⟦gone⟧', 'a'],
    ['all there is', '⟦gone⟧\n', ''],
    ['with Windows line ends', 'a\r\n\r\n⟦gone⟧\r\n\r\nb', 'a\r\n\r\nb'],
    ['a line of a quote', '> a\n⟦> gone⟧\n> b', '> a\n> b'],
    ['and the quote line that parted it', '> a\n>\n⟦> gone⟧\n\nb', '> a\n\nb'],
    ['the first of a quote', '⟦> gone⟧\n>\n> b', '> b'],
    ['a quote that parts two lines leaves them parted', 'a\n⟦> gone⟧\nb', 'a\n\nb'],
    ['also a line that would make a heading of the other', 'a\n⟦> gone⟧\n---', 'a\n\n---'],
    ['and a number that can not begin a list there', 'a\n⟦> gone⟧\n2. b', 'a\n\n2. b'],
    ['but no two items of a list', '- a\n  ⟦> gone⟧\n- b', '- a\n- b'],
    ['nor the lines of one paragraph', 'a\n⟦gone⟧\nb', 'a\nb'],
    ['in a line with the space before', 'a ⟦gone⟧\nb', 'a\nb'],
    ['a hard break stays', 'a ⟦gone⟧  \nb', 'a  \nb'],
    ['or behind', '- ⟦gone⟧ a', '- a'],
    ['between two words one space', 'a ⟦gone⟧ b', 'a b'],
    ['before a period none', 'a ⟦(gone)⟧. B', 'a. B'],
    ['inside of a word none', 'a⟦gone⟧ b', 'a b'],
  ]
  test.each(cases)('%s: %j', (_, text, result) => expect(applied(text, '')).toBe(result))
})

describe('several edits', () => {
  test('what is put in at one place stands in the order given, before what is replaced there', () => {
    const edits = [
      { start: 2, end: 4, text: 'X' },
      { start: 2, end: 2, text: '1' },
      { start: 2, end: 2, text: '2' },
      { start: 0, end: 1, text: '' },
    ]
    expect(applyEdits('abcdef', edits)).toBe('b12Xef')
  })

  test.each([
    [{ start: 2, end: 4 }, { start: 4, end: 6 }, false],
    [{ start: 2, end: 4 }, { start: 3, end: 6 }, true],
    [{ start: 2, end: 4 }, { start: 2, end: 3 }, true],
    [{ start: 2, end: 4 }, { start: 3, end: 3 }, true],
    [{ start: 2, end: 4 }, { start: 2, end: 2 }, false],
    [{ start: 2, end: 4 }, { start: 4, end: 4 }, false],
    [{ start: 2, end: 2 }, { start: 2, end: 2 }, false],
  ])('%j and %j overlap: %s', (a, b, expected) => {
    const [one, other] = [
      { ...a, text: 'x' },
      { ...b, text: 'y' },
    ]
    expect([overlap(one, other), overlap(other, one)]).toEqual([expected, expected])
  })
})
