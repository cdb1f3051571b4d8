import { describe, expect, test } from '@jest/globals'
import type { Suggestion } from '../../src/fix/suggestion.ts'
import type { Message } from '../../src/message.ts'
import { inlineComments } from '../../src/report/comments.ts'
import type { ChangedFile } from '../../src/source/source.ts'
import { document, message, report } from './samples.ts'

const path = 'docs/workflows/crm-contact-sync.md'

/** Head lines 10 to 14 and 40 to 42 are in the diff; 12 and 13 are added; the `-` lines look like a header and an addition. */
const patch = [
  '@@ -10,5 +10,5 @@ # Title',
  ' ten',
  ' eleven',
  '--- a line of dashes',
  '-+++ and pluses',
  '+twelve',
  '+thirteen',
  ' fourteen',
  '@@ -40,2 +40,3 @@',
  ' forty',
  '+forty-one',
  ' forty-two',
  '\\ No newline at end of file',
].join('\n')

const file = (over: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  previousPath: null,
  change: 'modified',
  patch,
  ...over,
})
const marker = (fingerprint: string): string => `<!-- docgate ${fingerprint} -->`
const comments = (messages: Parameters<typeof document>[0], files: readonly ChangedFile[] = [file()]) =>
  inlineComments(report([document(messages)]), files, marker)

describe('where comments go', () => {
  test.each([
    [9, false],
    [10, true],
    [12, true],
    [13, true],
    [14, true],
    [15, false],
    [39, false],
    [41, true],
    [42, true],
    [43, false],
  ])('line %i: %s', (line, there) => {
    expect(comments({ messages: [message({ line })] }).map((comment) => comment.line)).toEqual(there ? [line] : [])
  })

  test.each([
    ['a line of its own', { line: 12, endLine: 12, endColumn: 9 }, { line: 12, startLine: null }],
    ['lines of one hunk', { line: 12, endLine: 14, endColumn: 3 }, { line: 14, startLine: 12 }],
    [
      'an end at the start of a line does not count that line',
      { line: 12, endLine: 13, endColumn: 1 },
      { line: 12, startLine: null },
    ],
    ['lines beyond the hunk', { line: 12, endLine: 20, endColumn: 3 }, { line: 12, startLine: null }],
    ['lines of two hunks', { line: 12, endLine: 41, endColumn: 3 }, { line: 12, startLine: null }],
  ])('%s', (_, range, expected) => {
    expect(comments({ messages: [message(range)] })).toMatchObject([expected])
  })

  test.each([
    ['no patch', [file({ patch: null })]],
    ['an empty patch', [file({ patch: '' })]],
    ['another file', [file({ path: 'docs/other.md' })]],
    ['no files', []],
  ])('none: %s', (_, files) => {
    expect(comments({ messages: [message({ line: 12 })] }, files)).toEqual([])
  })

  test.each([
    [{ severity: 'error', baselineState: 'new' }, 1],
    [{ severity: 'warning', baselineState: null }, 1],
    [{ severity: 'notice', baselineState: 'new' }, 0],
    [{ severity: 'error', baselineState: 'unchanged' }, 0],
    [{ severity: 'error', baselineState: 'absent' }, 0],
  ] as const)('%j: %i', (over, number) => {
    expect(comments({ messages: [message({ line: 12, ...over })] })).toHaveLength(number)
  })
})

describe('how many', () => {
  const long = `@@ -0,0 +1,80 @@\n${Array.from({ length: 80 }, () => '+x').join('\n')}`

  test('at most 30, errors first', () => {
    const messages = Array.from({ length: 80 }, (_, index) =>
      message({ line: index + 1, severity: index < 60 ? 'warning' : 'error', fingerprint: String(index) }),
    )
    const lines = comments({ messages }, [file({ patch: long })]).map(({ line }) => line)
    expect(lines).toHaveLength(30)
    expect(lines.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, index) => index + 61))
    expect(lines.slice(20)).toEqual(Array.from({ length: 10 }, (_, index) => index + 1))
  })

  test('one on a line, with the fingerprint of the gravest', () => {
    const found = comments({
      messages: [
        message({ line: 12, severity: 'warning', fingerprint: 'a', reason: 'A reason' }),
        message({ line: 12, fingerprint: 'b', reason: 'B reason' }),
      ],
    })
    expect(found).toMatchObject([{ line: 12, fingerprint: 'b' }])
    expect(found[0]?.body).toMatch(/^\*\*Error\*\*: B reason[\s\S]*\*\*Warning\*\*: A reason[\s\S]*<!-- docgate b -->$/)
  })

  test('the same line of two files: two', () => {
    const both = report([
      document({ messages: [message({ line: 12 })] }),
      document({ path: 'docs/b.md', messages: [message({ line: 12 })] }),
    ])
    expect(inlineComments(both, [file(), file({ path: 'docs/b.md' })], marker).map((comment) => comment.path)).toEqual([
      path,
      'docs/b.md',
    ])
  })
})

test('what a comment says', () => {
  const [comment] = comments({
    messages: [
      message({
        line: 12,
        reason: 'Unexpected value `live`',
        expected: ['Live (prod)'],
        note: 'Always keep this accurate when the workflow changes.',
      }),
    ],
  })
  const body = `**Error**: Unexpected value \`live\` ([no-blank](https://github.com/example/docgate/blob/main/docs/rules/no-blank.md))

> Always keep this accurate when the workflow changes.

Expected: \`Live (prod)\`

<!-- docgate 0123456789abcdef0123 -->`
  const fingerprint = '0123456789abcdef0123'
  expect(comment).toEqual({ path, line: 12, startLine: null, fingerprint, body, bodyElsewhere: body })
})

test('many findings of one line are counted where they would not fit', () => {
  const [comment, ...others] = comments({
    messages: Array.from({ length: 20_000 }, (_, index) => message({ line: 12, fingerprint: String(index) })),
  })
  expect(others).toEqual([])
  expect(comment?.body).toMatch(/\n\nAnd 19,992 more findings here; the review lists them\.\n\n<!-- docgate 0 -->$/)
  expect(comment?.body.match(/\*\*Error\*\*/g)).toHaveLength(8)
})

describe('suggestions', () => {
  const wrong = message({ line: 12, endLine: 12, endColumn: 9, expected: ['thirteen'], note: null, fingerprint: 'a' })
  const body = (messages: readonly Message[], suggestion: Suggestion): string | undefined => {
    const found = inlineComments(
      report([document({ messages })]),
      [file()],
      marker,
      new Map([[path, new Map([['a', suggestion]])]]),
    )
    return found.find(({ fingerprint }) => fingerprint === 'a')?.body.replace(/^.*\n\n/, '')
  }
  const end = '\n\n<!-- docgate a -->'

  test.each([
    ['a line', { first: 12, last: 12, lines: ['thirteen'] }, '```suggestion\nthirteen\n```'],
    ['lines', { first: 12, last: 13, lines: ['', ' - a', ''] }, '```suggestion\n\n - a\n\n```'],
    ['nothing instead', { first: 12, last: 12, lines: [] }, '```suggestion\n```'],
    ['a fence', { first: 12, last: 12, lines: ['````', 'x', '````'] }, '`````suggestion\n````\nx\n````\n`````'],
  ])('%s', (_, suggestion, expected) => expect(body([wrong], suggestion)).toBe(expected + end))

  test('none on lines outside of the diff, or of two hunks', () => {
    const without = `Expected: \`thirteen\`${end}`
    expect(body([wrong], { first: 14, last: 15, lines: ['x'] })).toBe(without)
    expect(body([wrong], { first: 14, last: 40, lines: ['x'] })).toBe(without)
  })

  describe('where messages share a comment', () => {
    const other = message({ line: 12, fingerprint: 'b', expected: [], severity: 'warning', reason: 'Another.' })
    const offers = (given: Readonly<Record<string, Suggestion>>, messages = [wrong, other]): readonly string[] => {
      const suggestions = new Map([[path, new Map(Object.entries(given))]])
      return inlineComments(report([document({ messages })]), [file()], marker, suggestions).map((each) => each.body)
    }
    const suggestion = { first: 12, last: 12, lines: ['x'] }

    test('the one of them that can be mended is, right below it', () => {
      expect(offers({ b: suggestion })).toEqual([
        expect.stringMatching(/Another[^`]*[\s\S]*```suggestion\nx\n```\n\n<!-- docgate a -->$/),
      ])
      expect(offers({ a: suggestion })).toEqual([
        expect.stringMatching(/```suggestion\nx\n```\n\n\*\*Warning\*\*: Another/),
      ])
    })

    test('none for two of them, and none for other lines than the comment is on', () => {
      expect(offers({ a: suggestion, b: suggestion }).join()).not.toContain('suggestion')
      expect(offers({ b: { first: 11, last: 12, lines: ['x'] } }).join()).not.toContain('suggestion')
    })
  })

  test('the comment is on the lines that would change', () => {
    const suggestion = { first: 12, last: 14, lines: ['x'] }
    const far = message({ line: 2, endLine: 14, endColumn: 9, expected: ['x'], fingerprint: 'a' })
    const suggestions = new Map([[path, new Map([['a', suggestion]])]])
    const found = inlineComments(report([document({ messages: [far] })]), [file()], marker, suggestions)
    expect(found).toMatchObject([{ line: 14, startLine: 12 }])
    expect(found[0]?.bodyElsewhere).not.toContain('suggestion')
    expect(inlineComments(report([document({ messages: [far] })]), [file()], marker)).toEqual([])
  })
})
