import { describe, expect, test } from '@jest/globals'
import { addressOf, filesLinkedInto, readDestination } from '../../src/document/destination.ts'

const from = 'docs/workflows/x.md'

describe('where a link leads', () => {
  test.each([
    ['y.md', 'docs/workflows/y.md', null],
    ['./y.md', 'docs/workflows/y.md', null],
    ['../OPERATIONS.md#dunning', 'docs/OPERATIONS.md', 'dunning'],
    ['/docs/y.md', 'docs/y.md', null],
    ['/', '', null],
    ['..', 'docs', null],
    ['../../', '', null],
    ['folder/', 'docs/workflows/folder', null],
    ['a%20b.md', 'docs/workflows/a b.md', null],
    ['a b.md', 'docs/workflows/a b.md', null],
    ['100%.md', 'docs/workflows/100%.md', null],
    ['y.md?plain=1', 'docs/workflows/y.md', null],
    ['y.md?plain=1#L10', 'docs/workflows/y.md', null],
    ['y.ts#L10-L20', 'docs/workflows/y.ts', null],
    ['y.md#caf%C3%A9', 'docs/workflows/y.md', 'café'],
    ['y.md#user-content-a', 'docs/workflows/y.md', 'a'],
    ['y.md#', 'docs/workflows/y.md', null],
    ['y.md#:~:text=words', 'docs/workflows/y.md', null],
    ['y.md#fn-1', 'docs/workflows/y.md', null],
  ])('%j leads to %j', (url, path, fragment) =>
    expect(readDestination(url, from)).toEqual({ kind: 'inside', path, fragment }),
  )

  test.each([
    'https://example.org/y.md',
    'HTTP://example.org',
    'mailto:ana@example.org',
    'vscode://file/x',
    '//example.org/x',
    '',
    ' ',
    '#',
    '#top',
    '#L10',
    '?plain=1',
    '{{ site.url }}/y.md',
    `\${base}/y.md`,
    '<path>',
    '../../../../issues',
    '../../../../actions/workflows/ci.yml/badge.svg',
  ])('%j is none of ours', (url) => expect(readDestination(url, from)).toEqual({ kind: 'foreign' }))

  test('a page of the repository on GitHub is reached from the place of the file only', () => {
    expect(readDestination('../../issues/5', 'README.md')).toEqual({ kind: 'foreign' })
    expect(readDestination('../../src/x.ts', 'README.md')).toEqual({ kind: 'outside', path: 'src/x.ts' })
    expect(readDestination('../issues/5', 'README.md')).toEqual({ kind: 'outside', path: 'issues/5' })
    expect(readDestination('../../../src/x.ts', from)).toEqual({ kind: 'outside', path: 'src/x.ts' })
  })

  test('a place of the same file', () => {
    expect(readDestination('#7-jobs', from)).toEqual({ kind: 'here', fragment: '7-jobs' })
  })
})

describe('the address of a file', () => {
  test.each([
    ['docs/workflows/y.md', 'x.md', 'y.md'],
    ['docs/workflows/y.md', './x.md#a', './y.md#a'],
    ['docs/OPERATIONS.md', 'x.md?plain=1', '../OPERATIONS.md?plain=1'],
    ['src/a/b.ts', '../../src/b.ts#L3', '../../src/a/b.ts#L3'],
    ['docs/workflows/sub/y.md', './x.md', './sub/y.md'],
    ['docs/y.md', '/docs/x.md', '/docs/y.md'],
    ['docs/new', '../old/', '../new/'],
    ['docs/workflows/a b (1).md', 'x.md', 'a%20b%20%281%29.md'],
  ])('%j in the manner of %j is %j', (path, like, address) => {
    expect(addressOf(path, from, like)).toBe(address)
    expect(readDestination(address, from)).toMatchObject({ kind: 'inside', path })
  })
})

describe('files that a text links into', () => {
  test.each([
    ['[a](y.md#b)', 'docs/workflows/y.md'],
    ['![a](../y.markdown#b)', 'docs/y.markdown'],
    ['[a]: /docs/y.md#b "title"', 'docs/y.md'],
    ['[a](<a b.md#c>)', 'docs/workflows/a b.md'],
    ['[a](a%20b.md#c)', 'docs/workflows/a b.md'],
    ['[a](y\\_z.md#b)', 'docs/workflows/y_z.md'],
    ['[a](y.md?plain=1#b)', 'docs/workflows/y.md'],
    ['[a](y(1).md#b)', 'docs/workflows/y(1).md'],
    ['<a href="y.md#b">', 'docs/workflows/y.md'],
  ])('%s', (text, path) => expect(filesLinkedInto(`Before ${text} behind`, from)).toContain(path))

  test('none without a place', () => {
    expect([...filesLinkedInto('[a](y.md), # heading\n[b](y.ts#L1), [c](z.md)\n', from)]).toEqual([])
  })

  test('a wall of them is read in time', () => {
    const start = performance.now()
    expect(filesLinkedInto('((y.md#'.repeat(100_000), from).size).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
