/** Changed files as changes of documents. */
import { describe, expect, test } from '@jest/globals'
import { kindMatcher } from '../../src/documents.ts'
import { asDocuments } from '../../src/review/sides.ts'
import type { ChangedFile } from '../../src/source/source.ts'

const { kindOf } = kindMatcher([{ files: ['a'] }, { files: ['b'] }, { files: ['c'] }], [], null)
/** The first two are made from the same template. */
const isComparable = (kind: number, other: number): boolean => kind === other || kind + other === 1

describe('a changed file', () => {
  test.each<[string, ChangedFile['change'], string | null, string, string[]]>([
    ['of a kind', 'modified', null, 'b/x.md', ['modified b/x.md as 1']],
    ['of none', 'added', null, 'd/x.md', []],
    ['renamed within a kind', 'renamed', 'a/x.md', 'a/y.md', ['renamed a/x.md to a/y.md as 0']],
    ['renamed into a kind', 'renamed', 'd/x.md', 'a/x.md', ['added a/x.md as 0']],
    ['renamed out of a kind', 'renamed', 'a/x.md', 'd/x.md', ['removed a/x.md as 0']],
    ['renamed outside', 'renamed', 'd/x.md', 'd/y.md', []],
    ['renamed to a kind with the same template', 'renamed', 'a/x.md', 'b/x.md', ['renamed a/x.md to b/x.md as 1']],
    [
      'renamed to a kind with another template',
      'renamed',
      'a/x.md',
      'c/x.md',
      ['removed a/x.md as 0', 'added c/x.md as 2'],
    ],
  ])('%s', (_, change, previousPath, path, expected) => {
    const found = asDocuments({ path, previousPath, change, patch: null }, kindOf, isComparable)
    expect(
      found.map(
        (each) =>
          `${each.change} ${each.previousPath === null ? '' : `${each.previousPath} to `}${each.path} as ${each.kind}`,
      ),
    ).toEqual(expected)
  })
})
