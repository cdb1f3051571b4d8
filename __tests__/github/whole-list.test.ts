import { expect, test } from '@jest/globals'
import { expectWhole } from '../../src/github/whole-list.ts'

const of = (...counts: readonly number[]) => counts.map((totalCount) => ({ totalCount }))

test.each<[string, readonly (string | null)[], readonly number[]]>([
  ['all of them', ['1', '2', '3'], [3, 3]],
  ['one that came while the pages were read', ['1', '2', '3'], [2, 3]],
  ['one that went while the pages were read', ['1', '2'], [3, 2]],
  ['what GitHub does not show counts as listed', ['1', null, null], [3, 3]],
  ['nothing, of nothing', [], [0]],
])('whole: %s', (_, ids, counts) => {
  expect(() => expectWhole('open things', ids, of(...counts))).not.toThrow()
})

test.each<[string, readonly (string | null)[], readonly number[], string]>([
  [
    'a page without its end',
    ['1', '2'],
    [3, 3],
    'GitHub lists 2 of 3 open things, so the rest is not known: run again.',
  ],
  ['a page that came twice', ['1', '2', '1', '2'], [4, 4], 'GitHub lists 2 of 4 open things'],
  ['a page of nothing', ['1', '2'], [4], 'GitHub lists 2 of 4 open things'],
])('not whole: %s', (_, ids, counts, sentence) => {
  expect(() => expectWhole('open things', ids, of(...counts))).toThrow(sentence)
})
