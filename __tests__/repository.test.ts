import { describe, expect, test } from '@jest/globals'
import { basePaths } from '../src/repository/base-paths.ts'
import { changesBetween, type Files, repositoryWith, surroundingsOf } from './surroundings.ts'

const files: Files = {
  'README.md': '# Top\n',
  'docs/OPERATIONS.md': '# Operations\n\n## Dunning\n\n## Dunning\n\n### A *b* `c` & d: 5.1\n',
  'docs/workflows/lead-scoring.md': '# Lead scoring\n',
  'docs/workflows/refunds.md': '<a name="Old-Name"></a>\n\n<h2 id="x">Html heading</h2>\n',
  'src/jobs/send-reminder.py': '1',
  'src/jobs/[id]/page.py': '2',
  'src/services/dunning.py': '3',
  'src/services/index.py': '4',
  'src/api/index.py': '5',
  'vendor/lib': 'a link or a submodule',
}

describe('what is there', () => {
  const repository = repositoryWith(files)

  test.each([
    ['', true],
    ['docs', true],
    ['docs/workflows', true],
    ['docs/OPERATIONS.md', true],
    ['docs/operations.md', false],
    ['docs/work', false],
    ['src/jobs/[id]/page.py', true],
    ['vendor/lib/anything/below', true],
    ['README.md/x', true],
    ['gone.py', false],
  ])('has %j: %s', (path, there) => expect(repository.has(path)).toBe(there))

  test.each([
    ['src/jobs/send-reminder.py', 'src/jobs/send-reminder.py'],
    ['jobs/send-reminder.py', 'src/jobs/send-reminder.py'],
    ['bs/send-reminder.py', null],
    ['jobs', 'src/jobs'],
    ['src/jobs/*.py', 'src/jobs/*.py'],
    ['jobs/*.py', 'jobs/*.py'],
    ['src/{jobs,other}/*.py', 'src/{jobs,other}/*.py'],
    ['src/**/dunning.py', 'src/**/dunning.py'],
    ['src/*', 'src/*'],
    ['src/jobs/*.rb', null],
    ['src/jobs/[id]/page.py', 'src/jobs/[id]/page.py'],
    ['src/jobs/[no]/page.py', null],
    ['nowhere/x.py', null],
  ])('finds %j: %j', (cited, path) => expect(repository.find(cited)?.path ?? null).toBe(path))

  test.each([
    // Another case.
    ['docs/operations.md', 'docs/OPERATIONS.md'],
    ['Docs/OPERATIONS.MD', 'docs/OPERATIONS.md'],
    // Another folder, where the name is there once.
    ['docs/workflows/OPERATIONS.md', 'docs/OPERATIONS.md'],
    ['src/lib/index.py', null],
    // A slip.
    ['docs/workflows/leed-scoring.md', 'docs/workflows/lead-scoring.md'],
    ['docs/workflows/lead-scoring.txt', null],
    ['docs/workflows/lead-enrichment.md', null],
    // A folder of that name is no hint.
    ['other/jobs', null],
  ])('nearest to %j: %j', (path, near) => expect(repository.nearest(path)).toBe(near))

  test('two that are as near are none', () => {
    const two = repositoryWith({ 'a/sync-1.md': '', 'a/sync-2.md': '' })
    expect(two.nearest('a/sync-3.md')).toBeNull()
  })

  test('at the root of the repository too', () => {
    expect(repositoryWith({ 'README.md': '' }).nearest('REDME.md')).toBe('README.md')
    expect(repositoryWith({ 'README.md': '' }).nearest('LICENSE.md')).toBeNull()
  })

  test('a byte order mark is no part of the first heading', () => {
    expect([...(repositoryWith({ 'a.md': '\uFEFF# Dunning\n' }).anchors('a.md') ?? [])]).toEqual(['dunning'])
  })

  test.each([
    ['docs/OPERATIONS.md', ['operations', 'dunning', 'dunning-1', 'a-b-c--d-51']],
    ['docs/workflows/refunds.md', ['old-name', 'html-heading', 'x']],
  ])('the places in %s', (path, anchors) => expect([...(repository.anchors(path) ?? [])]).toEqual(anchors))

  test('nobody knows the places in what was not read, or no parser gets through', () => {
    expect(repository.anchors('docs/nowhere.md')).toBeNull()
    expect(repositoryWith({ 'deep.md': '> '.repeat(20_000) }).anchors('deep.md')).toBeNull()
  })

  test('many patterns, and one with many gaps, are answered in time and never with a complaint', () => {
    const many = repositoryWith(Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`src/a/${at}/x.py`, ''])))
    const start = performance.now()
    expect(many.find(`src/${'*a'.repeat(60)}`)).not.toBeNull()
    for (let at = 0; at < 1_000; at++) many.find(`src/**/none-${at}*.py`)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('a change', () => {
  const {
    'src/jobs/send-reminder.py': job,
    'src/services/dunning.py': dunning,
    'src/services/index.py': index,
    ...kept
  } = files
  const head: Files = {
    ...kept,
    'docs/OPERATIONS.md': '# Operations\n',
    'src/jobs/reminder-worker.py': job ?? '',
    'src/core/services/dunning.py': dunning ?? '',
    'src/core/services/index.py': index ?? '',
    'src/jobs/added.py': 'new',
  }
  const { base, head: after } = surroundingsOf({ ...files, 'src/old/gone.py': 'gone', 'src/old/b.py': 'b' }, head)

  test('is undone for the list of base', () => {
    const before = { ...files, 'src/old/gone.py': 'gone', 'src/old/b.py': 'b' }
    expect(basePaths(Object.keys(head), changesBetween(before, head)).toSorted()).toEqual(
      Object.keys(before).toSorted(),
    )
  })

  test.each([
    ['src/jobs/send-reminder.py', true],
    ['src/services', true],
    ['src/old', true],
    ['src/jobs', false],
    ['src/jobs/added.py', false],
    ['never/there.py', false],
  ])('%s is gone: %s', (path, gone) => {
    expect(after.isGone(path)).toBe(gone)
    expect(base.isGone(path)).toBe(false)
  })

  test.each([
    ['src/jobs/send-reminder.py', 'src/jobs/reminder-worker.py'],
    ['src/services/dunning.py', 'src/core/services/dunning.py'],
    // All of a folder went to one place.
    ['src/services', 'src/core/services'],
    ['src/old', null],
    ['src/old/gone.py', null],
    ['src/jobs', null],
    ['README.md', null],
  ])('%s moved to %j', (path, moved) => {
    expect(after.movedTo(path)).toBe(moved)
    expect(base.movedTo(path)).toBeNull()
  })

  test('a folder whose files went to two places went nowhere', () => {
    const sides = surroundingsOf({ 'a/x': '1', 'a/y': '2' }, { 'b/x': '1', 'c/y': '2' })
    expect([sides.head.movedTo('a'), sides.head.movedTo('a/x')]).toEqual([null, 'b/x'])
  })

  test.each([
    ['jobs/send-reminder.py', { path: 'src/jobs/send-reminder.py', isGone: true }],
    ['src/services/*.py', { path: 'src/services/*.py', isGone: true }],
    ['src/jobs/*.py', { path: 'src/jobs/*.py', isGone: false }],
    ['src/none/*.py', null],
  ])('finds %j with its past', (cited, found) => expect(after.find(cited)).toEqual(found))

  test('knows the places of each side', () => {
    expect([
      base.anchors('docs/OPERATIONS.md')?.has('dunning'),
      after.anchors('docs/OPERATIONS.md')?.has('dunning'),
    ]).toEqual([true, false])
  })
})
