/** What holds for any order and choice of headings. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { builtIn } from '../../src/template/built-in.ts'
import { bound } from './headings.ts'

describe('for any order and choice of headings', () => {
  const all = builtIn.sections.map((section) => `${'#'.repeat(section.depth)} ${section.number}. ${section.title}`)
  const strange = [
    '## Appendix',
    '# 1',
    '###### 7.1 Jobs',
    '## 99. Jobs',
    '#### Name',
    '## TODO',
    '##',
    '## 0. Index Entry',
  ]
  const pool = fc.array(fc.constantFrom(...all, ...strange), { maxLength: 45 })

  test('every heading is in one list at most, and every section bound or missing', () => {
    fc.assert(
      fc.property(pool, (headings) => {
        const binding = bound(builtIn, headings)
        const places = [...binding.bound, ...binding.duplicates, ...binding.unexpected].map(
          ({ section }) => section.heading.position?.start.offset,
        )
        expect(new Set(places).size).toBe(places.length)
        const ids = [...binding.bound, ...binding.missing].map(({ schema }) => schema.id)
        expect(ids.toSorted()).toEqual(builtIn.sections.map((section) => section.id).toSorted())
      }),
      { numRuns: 100 },
    )
  })

  test('a permutation of the sections misses none and gives none twice', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (headings) => {
        const binding = bound(builtIn, headings)
        expect(binding.missing).toEqual([])
        expect(binding.duplicates).toEqual([])
        expect(binding.unexpected).toEqual([])
        for (const { schema, section } of binding.bound) expect(section.title.number).toBe(schema.number)
      }),
      { numRuns: 100 },
    )
  })

  test('whatever is left out is missing, and only that', () => {
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }), (headings) => {
        const binding = bound(builtIn, headings)
        expect(binding.missing).toHaveLength(all.length - headings.length)
        expect(binding.bound.some((each) => each.moved)).toBe(false)
      }),
      { numRuns: 200 },
    )
  })
})
