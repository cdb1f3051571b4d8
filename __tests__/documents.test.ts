import { describe, expect, test } from '@jest/globals'
import { documentMatcher } from '../src/documents.ts'

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
    expect(documentMatcher(globs, 'docs/workflows/mine.md')(path)).toBe(expected)
  })
})
