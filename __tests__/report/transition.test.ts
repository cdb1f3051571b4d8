import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Transition } from '../../src/report/report.ts'
import { changeOf, changeSentence } from '../../src/report/transition.ts'
import { transition } from './samples.ts'

describe('what a transition says', () => {
  test.each<[Partial<Transition>, ReturnType<typeof changeOf>]>([
    [{}, { kind: 'value', name: 'Status', base: 'Live (staging)', head: 'Live (prod)' }],
    [{ base: null }, { kind: 'value', name: 'Status', base: null, head: 'Live (prod)' }],
    [
      { field: 'document', kind: 'created', base: null, head: 'docs/a.md' },
      { kind: 'event', name: 'Document', quoted: null, verb: 'created' },
    ],
    [
      { field: 'document', kind: 'deleted', base: 'docs/a.md', head: null },
      { kind: 'event', name: 'Document', quoted: null, verb: 'deleted' },
    ],
    [
      { field: 'document', kind: 'renamed', base: 'docs/a.md', head: 'docs/b.md' },
      { kind: 'value', name: 'Document', base: 'docs/a.md', head: 'docs/b.md' },
    ],
    [
      { field: 'section 8', kind: 'section-removed', base: '8. Observability', head: null },
      { kind: 'event', name: 'Section', quoted: '8. Observability', verb: 'removed' },
    ],
    [
      { field: 'section 8', kind: 'section-removed', base: null, head: null },
      { kind: 'event', name: 'Section 8', quoted: null, verb: 'removed' },
    ],
  ])('%j', (over, expected) => {
    expect(changeOf(transition(over), 200)).toEqual(expected)
  })

  test.each<[Partial<Transition>, string]>([
    [{}, 'Status: `Live (staging)` → `Live (prod)`.'],
    [{ base: null }, 'Status: nothing → `Live (prod)`.'],
    [{ kind: 'created', base: null }, 'New document `Live (prod)` from the start.'],
    [{ field: 'document', kind: 'created', base: null }, 'Document created.'],
  ])('is a sentence too: %j', (over, expected) => {
    expect(changeSentence(transition(over), 200)).toBe(expected)
  })

  test.each([
    ['the first word that is not shared is too long', 'x'.repeat(80), `…${'x'.repeat(40)}`],
    ['it is short before the difference', 'short ', 'short '],
  ])('a value begins at a word, but for where %s', (_, shared, start) => {
    const change = changeOf(transition({ base: `${shared}one${'.'.repeat(60)}`, head: `${shared}two` }), 50)
    expect(change).toMatchObject({ base: `${start}one${'.'.repeat(60)}`, head: `${start}two` })
  })

  test('long values begin where they begin to differ', () => {
    const shared = 'A long sentence that both sides share, word by word, up to here: '
    const change = changeOf(
      transition({ base: `${shared}at most 2,000 jobs`, head: `${shared}at most 20,000 jobs` }),
      60,
    )
    expect(change).toMatchObject({
      base: '…share, word by word, up to here: at most 2,000 jobs',
      head: '…share, word by word, up to here: at most 20,000 jobs',
    })
  })

  test('the first difference is among the first hundred code points, whatever the values', () => {
    const word = fc.stringMatching(/^[a-z]{1,30}$/)
    const words = fc.array(word, { maxLength: 40 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(words, word, word, words, (start, one, other, end) => {
        fc.pre(one !== other)
        const change = changeOf(transition({ base: `${start} ${one} ${end}`, head: `${start} ${other} ${end}` }), 100)
        if (change.kind !== 'value') throw new Error('not a value')
        expect(change.base?.slice(0, 110)).not.toBe(change.head?.slice(0, 110))
      }),
    )
  })
})
