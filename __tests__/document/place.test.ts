/** Where nodes and texts stand in the source. */
import { expect, test } from '@jest/globals'
import type { Paragraph } from 'mdast'
import { readDocument } from '../../src/document/document.ts'
import { flatten } from '../../src/document/flat.ts'
import {
  endOf,
  endOfText,
  firstLineOf,
  lastLineOf,
  offsetAt,
  spanAt,
  spanOf,
  startOf,
  startOfText,
} from '../../src/document/place.ts'
import type { Span } from '../../src/document/spans.ts'

const source = '# Title\n\nAn *emphasised*\n  end &amp; **more**.\n'
const [, found] = readDocument('a.md', source).root.children
if (found?.type !== 'paragraph') throw new Error('there is no paragraph')
const paragraph = found
const flat = flatten(paragraph, source)
const read = ({ start, end }: Span): string => source.slice(start, end)

test('of a node', () => {
  expect(source.slice(startOf(paragraph), endOf(paragraph))).toBe('An *emphasised*\n  end &amp; **more**.')
  expect([firstLineOf(paragraph), lastLineOf(paragraph)]).toEqual([3, 4])
})

test('of a node that was made, not read: at the beginning', () => {
  const made: Paragraph = { type: 'paragraph', children: [] }
  expect([startOf(made), endOf(made), firstLineOf(made), lastLineOf(made)]).toEqual([0, 0, 1, 1])
})

test('of a text and its parts, which end behind their last character, whatever marks follow', () => {
  expect(flat.text).toBe('An emphasised\nend & more.')
  expect([startOfText(flat), endOfText(flat)]).toEqual([startOf(paragraph), endOf(paragraph)])
  expect(read(spanOf(flat))).toBe('An *emphasised*\n  end &amp; **more**.')
  const part = (text: string) => read(spanAt(flat, flat.text.indexOf(text), flat.text.indexOf(text) + text.length))
  expect(part('emphasised')).toBe('emphasised')
  expect(part('emphasised\nend')).toBe('emphasised*\n  end')
  expect(part('more')).toBe('more')
  expect(offsetAt(flat, flat.text.indexOf('&'))).toBe(source.indexOf('&amp;'))
  expect(offsetAt(flat, flat.text.length)).toBe(endOf(paragraph))
})

test('of a text without a place: at the beginning', () => {
  const nowhere = { text: '', offsets: [], code: [] }
  expect([offsetAt(nowhere, 3), spanOf(nowhere)]).toEqual([0, { start: 0, end: 0 }])
})
