import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inlineComments } from '../../src/report/comments.ts'
import { jobSummary, markdown, reviewBody } from '../../src/report/markdown.ts'
import { previewOf } from '../../src/report/preview.ts'
import { text } from '../../src/report/text.ts'
import { attacks, hostile } from './attacks.ts'
import { codes, fences, rendered } from './rendered.ts'
import { context, document, message, report, todo } from './samples.ts'

const files = (value: string) => [
  {
    path: `docs/${value}.md`,
    previousPath: null,
    change: 'modified' as const,
    patch: '@@ -1,2 +1,3 @@\n-old\n+new\n+newer\n same',
  },
]

/** Everything that is posted as Markdown. */
function posted(value: string): readonly string[] {
  const bad = hostile(value)
  return [
    reviewBody(bad, context) ?? '',
    jobSummary(bad, context),
    markdown(bad),
    markdown(
      bad,
      previewOf(bad, { advices: new Map(), columns: ['Status', 'Risk level'], texts: new Map(), files: files(value) }),
    ),
    ...inlineComments(bad, files(value), (fingerprint) => `<!-- docgate:${fingerprint} -->`).map(({ body }) => body),
  ]
}

const ours = /^(?:https:\/\/github\.com\/example\/(?:shop\/blob|docgate\/blob)\/|docs\/)/
const ourHtml =
  /^(?:<details>\n<summary>[\w ,]+<\/summary>|<\/details>|<\/?sub>|<!-- docgate:(?:review|[0-9a-f]{20}) -->)$/
const pings = /@[\w-]|#\w|(?<![a-z0-9])(?:GH-\d|www\.|[0-9a-f]{7,40}(?![a-z0-9]))|:\/\//i
const unseen = /(?!\n|\u2060)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

function expectHarmless(body: string): void {
  const { addresses, rawHtml, prose, rows, html, tree } = rendered(body)
  expect(addresses.filter((address) => !ours.test(address))).toEqual([])
  expect(rawHtml.filter((raw) => !ourHtml.test(raw))).toEqual([])
  expect(prose).not.toMatch(pings)
  expect(body).not.toMatch(unseen)
  expect(rows.filter((cells) => cells !== 7)).toEqual([])
  expect(html).not.toMatch(/<(?:img|del|h[1256]|hr|input)\b|data-footnote/)
  // The work order is the one block of code, and it ends where it shall.
  expect(fences(tree)).toEqual(body.includes('For your agent') ? ['text'] : [])
}

describe('nothing of a document comes alive', () => {
  test.each(attacks)('%j', (value) => {
    const bodies = posted(value)
    expect(bodies).toHaveLength(5)
    for (const body of bodies) expectHarmless(body)
  })

  test('any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...attacks),
      fc.constantFrom(
        '`',
        '\\',
        '|',
        '*',
        '_',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '!',
        '@a',
        '#1',
        '\n',
        ' ',
        '~',
        '&',
        '$',
        '://',
        'www.a.b',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (parts) => {
        for (const body of posted(parts.join(''))) expectHarmless(body)
      }),
      { numRuns: 12 },
    )
  })

  test('the table of documents and what follows it stay whole', () => {
    for (const value of attacks) {
      const { rows, tree } = rendered(reviewBody(hostile(value), context) ?? '')
      expect(rows).toHaveLength(3)
      expect(codes(tree)).toContain('docs/after.md')
    }
  })

  test('what was found is still readable: it is quoted as it is', () => {
    const { tree } = rendered(reviewBody(hostile('@octocat | `x` #12'), context) ?? '')
    expect(codes(tree)).toEqual(expect.arrayContaining(['@octocat | `x` #12', 'docs/@octocat | `x` #12.md']))
  })

  test('a file name with a line feed shows it', () => {
    const body = reviewBody(report([document({ path: 'docs/a\n::error::b.md', messages: [message()] })]), context)
    expect(body).toContain('`docs/a␊::error::b.md`')
  })
})

describe('no line of the text for a terminal is a command to the runner', () => {
  test.each(attacks)('%j', (value) => {
    for (const options of [{ color: false }, { color: false, width: 40 }]) {
      const printed = text(hostile(value), options)
      expect(printed.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([])
      expect(printed).not.toContain('##[')
      expect(printed).not.toMatch(unseen)
    }
  })

  test('a path that is a command', () => {
    const path = '::error::x ##[stop-commands]y/::x.md'
    const printed = text(report([document({ path, messages: [message()], todos: [todo()] })]), { color: false })
    expect(printed.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([])
    expect(printed).not.toContain('##[')
    expect(printed).toContain('error::x')
  })
})
