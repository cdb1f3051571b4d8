/** Diffs: as `git apply` takes them, as GitHub gives them, and as a person sees them at a terminal. */
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import picocolors from 'picocolors'
import { hunks, shownDiff, unifiedDiff } from '../../src/report/unified-diff.ts'

const before = 'Title\n\n- Status: live\n- Owner: ana\n'
const after = 'Title\n\n- Status: Live (prod)\n- Owner: ana\n'
const diff = unifiedDiff('docs/a b.md', before, after)

test('is one that git applies, and nothing where nothing changes', () => {
  expect(diff).toBe(
    [
      'diff --git a/docs/a b.md b/docs/a b.md',
      '--- a/docs/a b.md',
      '+++ b/docs/a b.md',
      '@@ -1,4 +1,4 @@',
      ' Title',
      ' ',
      '-- Status: live',
      '+- Status: Live (prod)',
      ' - Owner: ana',
      '',
    ].join('\n'),
  )
  expect(unifiedDiff('docs/a.md', after, after)).toBe('')
})

describe('at a terminal', () => {
  const { bold, cyan, green, red } = picocolors.createColors(true)
  test.each<[string, string, string]>([
    ['a file', 'diff --git a/x.md b/x.md', bold('diff --git a/x.md b/x.md')],
    ['its two sides', '--- a/x.md\n+++ b/x.md', `${bold('--- a/x.md')}\n${bold('+++ b/x.md')}`],
    ['a hunk', '@@ -1,4 +1,4 @@', cyan('@@ -1,4 +1,4 @@')],
    ['what comes', '+- Owner', green('+- Owner')],
    ['what goes', '--- Owner', red('--- Owner')],
    ['what stays', ' - Owner', ' - Owner'],
    ['nothing', '', ''],
    ['only blanks', '+   \t', '+   \t'],
    ['indented, which stays as it is', '+  \t- Owner', green('+  \t- Owner')],
  ])('%s', (_, line, shown) => {
    expect(shownDiff(line, true)).toBe(shown)
    expect(shownDiff(line, false)).toBe(line)
  })

  test('a document moves no cursor and colours nothing', () => {
    const hostile = '+\u001b[2J\u001b]0;owned\u0007 \u202egnp.exe'
    expect(shownDiff(hostile, false)).toBe('+␛[2J␛]0;owned␇ \\u{202E}gnp.exe')
    expect(stripVTControlCharacters(shownDiff(hostile, true))).toBe(shownDiff(hostile, false))
  })
})

describe('hunks', () => {
  test('are as GitHub gives them', () => {
    expect(hunks('a\nb\n', 'a\nc\n')).toBe('@@ -1,2 +1,2 @@\n a\n-b\n+c')
    expect(hunks('', 'a\n')).toBe('@@ -0,0 +1,1 @@\n+a')
    expect(hunks('a\n', '')).toBe('@@ -1,1 +0,0 @@\n-a')
    expect(hunks('a\n', 'a\n')).toBe('')
  })
})
