import { describe, expect, test } from '@jest/globals'
import { kindMatcher } from '../src/documents.ts'

describe('a document', () => {
  test.each<[readonly string[], string, boolean]>([
    [['docs/workflows/**/*.md'], 'docs/workflows/a.md', true],
    [['docs/workflows/**/*.md'], 'docs/workflows/deep/er/a.md', true],
    [['docs/workflows/**/*.md'], 'docs/workflows/.hidden.md', true],
    [['docs/workflows/**/*.md'], 'docs/workflows/A.MD', true],
    [['docs/workflows/**/*.md'], 'docs/workflows/\nb.md', true],
    [['docs/workflows/**/*.md'], 'docs/workflows/a\nb/c.md', true],
    [['docs/workflows/**/*.md'], 'docs/a.md', false],
    [['docs/workflows/**/*.md'], 'docs/workflows/README.md', false],
    [['docs/workflows/**/*.md'], 'docs/workflows/index.md', false],
    [['docs/workflows/**/*.md'], 'docs/workflows/_template.md', false],
    [['docs/workflows/**/*.md'], 'docs/workflows/mine.md', false],
    [['docs/workflows'], 'docs/workflows/a.md', true],
    [['./docs/workflows/'], 'docs/workflows/x/a.md', true],
    [['docs/workflows'], 'docs/workflows/picture.png', false],
    [['docs/**'], 'docs/script.sh', false],
    [['docs/**', '!**/drafts/**'], 'docs/drafts/a.md', false],
    [['docs/**', '!**/drafts/**'], 'docs/a.md', true],
    [['!docs/old/**'], 'docs/old/a.md', false],
    [['!docs/old/**'], 'docs/new/a.md', true],
  ])('%j: %j is %j', (globs, path, expected) => {
    const { kindOf } = kindMatcher([{ files: globs }], ['docs/workflows/mine.md'], null)
    expect(kindOf(path)).toBe(expected ? 0 : null)
  })
})

describe('of several kinds', () => {
  const kinds = [{ files: ['docs/**', '!docs/adr/**'] }, { files: ['docs/adr'] }, { files: ['**/*.md'] }]
  test.each<[string, readonly string[] | null, number | null, number]>([
    ['docs/a.md', null, 0, 0],
    ['docs/adr/0001.md', null, 1, 1],
    ['notes/a.md', null, 2, 2],
    ['docs/adr/template.md', null, null, 1],
    ['docs/adr/README.md', null, null, 1],
    ['a.txt', null, null, 0],
    ['docs/adr/0001.md', ['docs/adr/*.md'], 1, 1],
    ['docs/a.md', ['docs/adr/*.md'], null, 0],
    ['docs/adr/README.md', ['docs/adr/*.md'], null, 1],
  ])('%j, asked for %j, is of %j, named of %j', (path, asked, kind, named) => {
    const matcher = kindMatcher(kinds, ['docs/adr/template.md'], asked)
    expect([matcher.kindOf(path), matcher.kindOfNamed(path)]).toEqual([kind, named])
  })

  test('what was asked for and is of no kind is of the first', () => {
    const { kindOf } = kindMatcher([{ files: ['a'] }, { files: ['b'] }], [], ['b', 'c'])
    expect(['a/x.md', 'b/x.md', 'c/x.md'].map(kindOf)).toEqual([null, 1, 0])
  })
})
