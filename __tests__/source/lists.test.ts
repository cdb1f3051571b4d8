/** Lists in one order. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { answered, byPath } from '../../src/source/lists.ts'

test('paths stand in the order of their code units, whatever the language of the machine', () => {
  const paths = ['b', 'a/b', 'B', 'a', 'ä', 'a/B', 'a']
  expect(
    paths
      .map((path) => ({ path }))
      .sort(byPath)
      .map(({ path }) => path),
  ).toEqual(['B', 'a', 'a', 'a/B', 'a/b', 'b', 'ä'])
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(byPath({ path: a }, { path: b }) + byPath({ path: b }, { path: a })).toBe(0)
      expect(byPath({ path: a }, { path: b }) === 0).toBe(a === b)
    }),
  )
})

test('a question without an answer has none', () => {
  expect(answered(['a', 'b', 'c'], [1, null])).toEqual([
    ['a', 1],
    ['b', null],
    ['c', null],
  ])
  expect(answered([], [1])).toEqual([])
})
