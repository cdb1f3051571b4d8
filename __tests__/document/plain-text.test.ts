/** In plain text a pattern's twin finds what the pattern finds: for every pattern of ours that may have one. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { patternFor } from '../../src/document/plain-text.ts'
import { literalsOf } from '../literals.ts'

const root = join(import.meta.dirname, '../../src')
const patterns = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => literalsOf(readFileSync(join(root, file), 'utf8')))
  .filter(({ flags, source }) => flags.includes('u') && /\\p\{/.test(source))
  .map(({ source, flags }) => new RegExp(source, flags))

/** Signs that are no letters, digits or marks; some in ranges that have neighbours which are. */
const signs = '\u00a0\u00a7\u00a9\u00ab\u00b0\u00b1\u00b7\u00bb\u00bf\u00d7\u00f7–—‘’“”•…‰′→↔⇒⌀─■✓✗❝'
const words = 'TODO FIXME tbc all every single two sentences docs/a.md cron etc others runs ABC aB 12 3.1 v2 _x'.split(
  ' ',
)
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...signs),
      fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
      fc.constantFrom(' ', '\n', '\r\n', '\t'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

const found = (pattern: RegExp, text: string) =>
  [...text.matchAll(new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`))].map(
    (match) => [match.index, ...match],
  )

test('many patterns have a twin', () => {
  const twins = patterns.filter((pattern) => patternFor(pattern)('a') !== pattern)
  expect(twins.length).toBeGreaterThan(30)
  expect(twins.every((pattern) => !patternFor(pattern)('a').unicode)).toBe(true)
})

test('a twin finds what its pattern finds', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const pattern of patterns) expect(found(patternFor(pattern)(text), text)).toEqual(found(pattern, text))
    }),
    { numRuns: 300 },
  )
})

describe('which texts are plain', () => {
  const letter = /\p{L}|\p{N}|\p{M}/u

  test('none with a letter, digit or mark beyond ASCII, and none with half of a pair', () => {
    const pattern = /\p{L}/u
    const isPlain = (text: string): boolean => patternFor(pattern)(text) !== pattern
    const wrong: string[] = []
    for (let code = 0x80; code <= 0xffff; code++) {
      const sign = String.fromCharCode(code)
      if (isPlain(sign) && (letter.test(sign) || sign !== sign.toLowerCase() || !sign.isWellFormed())) wrong.push(sign)
    }
    expect(wrong).toEqual([])
    expect([isPlain('a – b'), isPlain('é'), isPlain('😀'), isPlain('ſ')]).toEqual([true, false, false, false])
  })
})

test.each([
  ['a class that only Unicode has', /[\p{L}\p{Extended_Pictographic}]/u],
  ['a code point in braces', /\u{FE0F}|\p{L}/u],
  ['all but a class', /\P{L}/u],
  ['a sign that has a letter of ASCII as its other case', /K|\p{L}/iu],
])('no twin for %s', (_, pattern) => {
  expect(patternFor(pattern)('plain')).toBe(pattern)
})
