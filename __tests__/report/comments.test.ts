import { describe, expect, test } from '@jest/globals'
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

test('what GitHub would refuse for its length loses its advice, and keeps what was found and what mends it', () => {
  const long = '_*`#'.repeat(150)
  const values = (index: number): string[] =>
    Array.from({ length: 30 }, (_, each) => `${'<'.repeat(150)}${index} ${each}`)
  const plain = Array.from({ length: 8 }, (_, index) =>
    message({ line: 12, fingerprint: `p${index}`, note: long, expected: values(index) }),
  )
  const mended = Array.from({ length: 16 }, (_, index) =>
    message({
      line: 12,
      column: index + 1,
      endLine: 12,
      endColumn: index + 2,
      expected: ['y'.repeat(200)],
      note: long,
      fingerprint: `m${index}`,
    }),
  )
  const text = `${'\n'.repeat(11)}${'x'.repeat(80)}\n`
  const [comment] = inlineComments(
    report([document({ messages: [...plain, ...mended] })]),
    [file()],
    marker,
    new Map([[path, text]]),
  )
  expect(comment?.body).toContain(`\`\`\`suggestion\n${'y'.repeat(3200)}${'x'.repeat(64)}\n\`\`\``)
  for (const body of [comment?.body ?? '', comment?.bodyElsewhere ?? '']) {
    expect(body.length).toBeLessThanOrEqual(60_000)
    expect(body.match(/\*\*Error\*\*/g)).toHaveLength(24)
    expect(body).toMatch(/<!-- docgate p0 -->$/)
  }
})

describe('suggestions', () => {
  const text = Array.from({ length: 60 }, (_, index) => `line ${index + 1}`).join('\n')
  const wrong = message({
    line: 12,
    column: 6,
    endLine: 12,
    endColumn: 8,
    expected: ['x'],
    note: null,
    fingerprint: 'a',
  })
  const other = message({ line: 12, fingerprint: 'b', expected: [], severity: 'warning', reason: 'Another.' })
  const found = (messages: readonly Message[], from = text) =>
    inlineComments(report([document({ messages })]), [file()], marker, new Map([[path, from]]))
  const body = (messages: readonly Message[], from?: string): string =>
    found(messages, from)
      .map((comment) => comment.body)
      .join('\n\n')
  const offered = (messages: readonly Message[], from?: string): string =>
    body(messages, from).replace(/^(?:\*\*[^\n]*\n\n)+/, '')
  const end = '\n\n<!-- docgate a -->'

  test.each([
    ['a line', { expected: ['thirteen'] }, '```suggestion\nline thirteen\n```'],
    ['lines', { expected: ['\n - a\n'] }, '```suggestion\nline \n - a\n\n```'],
    ['nothing instead', { column: 1, expected: [''] }, '```suggestion\n```'],
    ['a fence', { column: 1, expected: ['````\nx\n````'] }, '`````suggestion\n````\nx\n````\n`````'],
    [
      'several to choose from',
      { expected: ['1', '2'] },
      'Choose one:\n\n```suggestion\nline 1\n```\n\n```suggestion\nline 2\n```',
    ],
  ])('%s', (_, over, expected) => expect(offered([{ ...wrong, ...over }])).toBe(expected + end))

  test.each([
    ['a line', { expected: ['thirteen'] }, 'Write this instead of this line:\n\n```markdown\nline thirteen\n```'],
    ['nothing instead', { column: 1, expected: [''] }, 'Delete this line.'],
    [
      'several to choose from',
      { endLine: 13, expected: ['1', '2'] },
      'Write one of these instead of these lines:\n\n```markdown\nline 1\n```\n\n```markdown\nline 2\n```',
    ],
  ])('in a file with Windows line ends, to copy: %s', (_, over, expected) => {
    const at = { ...wrong, ...over, ...('endLine' in over && { endColumn: 8 }) }
    expect(offered([at], text.replaceAll('\n', '\r\n'))).toBe(expected + end)
  })

  test('none on lines outside of the diff, or of two hunks', () => {
    const to = (endLine: number): Message => ({
      ...wrong,
      line: 14,
      column: 1,
      endLine,
      endColumn: 8,
      expected: ['qq'],
    })
    const without = `Expected: \`qq\`${end}`
    expect(offered([to(15)])).toBe(without)
    expect(offered([to(40)])).toBe(without)
    expect(offered([to(14)])).toContain('suggestion')
  })

  describe('where messages share a comment', () => {
    test('the one of them that can be mended is, right below it', () => {
      const mendable = { ...other, column: 1, endLine: 12, endColumn: 5, expected: ['LINE'] }
      expect(body([{ ...wrong, expected: [] }, mendable])).toMatch(
        /Another[^`]*[\s\S]*```suggestion\nLINE 12\n```\n\n<!-- docgate a -->$/,
      )
      expect(body([wrong, other])).toMatch(/```suggestion\nline x\n```\n\n\*\*Warning\*\*: Another/)
    })

    test('what can be mended together is, right below both', () => {
      const first = message({ line: 12, reason: 'First.', expected: [...'qrstuvwyz'], fingerprint: 'c' })
      const label = {
        ...wrong,
        column: 1,
        endColumn: 5,
        expected: ['LINE'],
        severity: 'warning',
        fingerprint: 'd',
      } as const
      const [comment, ...others] = found([first, wrong, other, label])
      expect(others).toEqual([])
      expect(comment?.body).toMatch(
        /First[\s\S]*\n\nThis mends both findings right above:\n\n```suggestion\nLINE x\n```\n\n\*\*Warning\*\*: Another/,
      )
      expect(comment?.bodyElsewhere).not.toContain('mends')
      expect(comment?.bodyElsewhere.match(/Expected: /g)).toHaveLength(3)
    })

    test('of two for the same words the second says its own', () => {
      const same = { ...wrong, expected: ['y'], severity: 'warning', fingerprint: 'd' } as const
      expect(offered([wrong, same])).toMatch(/^```suggestion\nline x\n```[\s\S]*Expected: `y`\n\n<!-- docgate a -->$/)
    })

    test('what is mended together is named, however many share the line', () => {
      const many = Array.from({ length: 9 }, (_, index) => message({ line: 12, fingerprint: `m${index}` }))
      const label = { ...wrong, column: 1, endColumn: 5, expected: ['LINE'], reason: 'Label.', fingerprint: 'd' }
      expect(body([...many, wrong, label])).toMatch(
        /Label\.[\s\S]*This mends both[\s\S]*```suggestion\nLINE x\n```\n\nAnd 1 more finding here/,
      )
    })

    test('the comment is on the lines that would change, whatever came first', () => {
      const wide = { ...wrong, line: 11, severity: 'warning' } as const
      expect(found([message({ line: 12, fingerprint: 'f' }), wide])).toMatchObject([
        { line: 12, startLine: 11, fingerprint: 'f', body: expect.stringContaining('```suggestion\nline x\n```') },
      ])
    })
  })

  describe('of what has no comment else', () => {
    const click = (over: Partial<Message>): Message => ({ ...wrong, reason: 'Mine.', fingerprint: 'o', ...over })
    const older = click({ column: 1, endColumn: 5, expected: ['LINE'], baselineState: 'unchanged' })

    test.each([
      ['an older error, which holds the merge', older, '**Error**, older: Mine.'],
      ['a notice', click({ severity: 'notice' }), '**Notice**: Mine.'],
    ])('%s has one where a click mends it', (_, message_, start) => {
      const [comment, ...others] = found([message_])
      expect(others).toEqual([])
      expect(comment?.body.startsWith(start)).toBe(true)
      expect(comment?.body).toMatch(/\n\n```suggestion\n(?:LINE 12|line x)\n```\n\n<!-- docgate o -->$/)
      expect(found([{ ...message_, expected: [] }])).toEqual([])
      expect(found([{ ...message_, line: 30, endLine: 30 }])).toEqual([])
      expect(found([message_], text.replaceAll('\n', '\r\n'))).toEqual([])
    })

    test.each([
      ['an older warning', click({ severity: 'warning', baselineState: 'unchanged' })],
      ['an older notice', click({ severity: 'notice', baselineState: 'unchanged' })],
      ['what base had and head has no more', click({ severity: 'notice', baselineState: 'absent' })],
      ['an error that is gone', click({ baselineState: 'absent' })],
    ])('%s has none', (_, message_) => {
      expect(found([message_])).toEqual([])
      expect(offered([wrong, { ...message_, column: 1, endColumn: 5 }])).toBe(`\`\`\`suggestion\nline x\n\`\`\`${end}`)
    })

    test('it is mended together with what is new, and comes behind it where there is room for 30', () => {
      expect(body([wrong, older])).toMatch(/This mends both findings right above:\n\n```suggestion\nLINE x\n```/)
      const long = `@@ -0,0 +1,80 @@\n${Array.from({ length: 80 }, () => '+x').join('\n')}`
      const at = (line: number, over: Partial<Message>) =>
        message({ ...older, line, endLine: line, fingerprint: String(line), ...over })
      const messages = Array.from({ length: 40 }, (_, index) =>
        index < 20 ? at(index + 1, {}) : at(index + 1, { severity: 'warning', baselineState: 'new', expected: [] }),
      )
      const all = inlineComments(
        report([document({ messages })]),
        [file({ patch: long })],
        marker,
        new Map([[path, text]]),
      )
      expect(all.map(({ line }) => line)).toEqual([
        ...Array.from({ length: 20 }, (_, index) => index + 21),
        ...Array.from({ length: 10 }, (_, index) => index + 1),
      ])
    })
  })

  test('the comment is on the lines that would change, wherever the message begins', () => {
    const far = message({ line: 2, column: 1, endLine: 14, endColumn: 8, fingerprint: 'a' })
    const at = (first: number): string => text.split('\n').slice(1, first).join('\n')
    const put = { ...far, expected: [`${at(14)}\nmore`] }
    expect(found([put])).toMatchObject([{ line: 14, startLine: null }])
    expect(found([put])[0]?.bodyElsewhere).not.toContain('suggestion')
    expect(inlineComments(report([document({ messages: [put] })]), [file()], marker)).toEqual([])
  })
})
