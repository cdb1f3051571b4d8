/** What patterns find in a text. */
import { expect, test } from '@jest/globals'
import { allOf, firstOf } from '../../src/document/found.ts'

test.each<[RegExp, string, string]>([
  [/\d+/, 'a 12 b 3', '12'],
  [/\d+/, 'none', ''],
  [/^\s*/, 'no space', ''],
  [/(b)(c)?/, 'abd', 'b'],
])('the first: %s in %j', (pattern, text, found) => expect(firstOf(pattern, text)).toBe(found))

test.each<[RegExp, string, string[]]>([
  [/\d+/g, 'a 12 b 3', ['12', '3']],
  [/\d+/g, 'none', []],
  [/\p{L}+/gu, 'ä-ö', ['ä', 'ö']],
])('all: %s in %j, and again', (pattern, text, found) => {
  expect(allOf(pattern, text)).toEqual(found)
  expect(allOf(pattern, text)).toEqual(found)
})
