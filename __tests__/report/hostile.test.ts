import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inlineComments } from '../../src/report/comments.ts'
import { jobSummary, markdown, reviewBody } from '../../src/report/markdown.ts'
import type { Report } from '../../src/report/report.ts'
import { text } from '../../src/report/text.ts'
import { codes, rendered } from './rendered.ts'
import { approval, context, document, ignored, message, report, satisfied, todo, transition } from './samples.ts'

/** What a document may hold to harm those who read a review of it. */
const attacks = [
  '@octocat and @example/team, mail me@example.com',
  '#12, GH-12, example/shop#12, fixes #1, closes https://github.com/example/shop/issues/1',
  'deadbeefdeadbeefdeadbeefdeadbeefdeadbeef and 1a2b3c4',
  'https://evil.example/x www.evil.example [click](https://evil.example) ![x](https://evil.example/pixel.png)',
  '<img src=x onerror=alert(1)><script>alert(1)</script><!-- hidden --> --> <details open>',
  '| a | b |\n| - | - |\n| c | d',
  'a\\|b \\| \\\\| \\',
  '```\nfence\n````\n~~~\n`` ` ``',
  '`@octocat` `` @octocat ``` #1',
  '\u202Elive\u202C \u2066x\u2069 \u200Bzero\uFEFF \u0000\u001B[31mred\u0007\u007F\u009B',
  '- item\n# heading\n> quote\n1. one\n***\n===\n[x]: https://evil.example',
  '&lt;b&gt; &#64;octocat &copy; [^1] :tada: $x$ ~~gone~~ __bold__ *it*',
  '::error::x\n::set-env name=X::y ##[error]x',
  '\uD800 lone',
  '',
] as const

const hostile = (value: string): Report =>
  report(
    [
      document({
        path: `docs/${value}.md`,
        previousPath: `docs/old-${value}.md`,
        change: 'renamed',
        fields: { Status: value, 'Risk level': value },
        messages: (['error', 'warning', 'notice'] as const).flatMap((severity) =>
          (['new', 'unchanged'] as const).map((baselineState, index) =>
            message({
              severity,
              baselineState,
              line: index + 1,
              endLine: index + 1,
              reason: `Unexpected \`${value}\`, also ${value}`,
              note: value,
              expected: [`${value}!`],
              section: value,
            }),
          ),
        ),
        ignored: (['new', 'unchanged'] as const).map((baselineState) =>
          ignored({ baselineState, message: `Unexpected \`${value}\``, reason: value, section: value, ignoreLine: 7 }),
        ),
        todos: (['new', 'carried', 'resolved'] as const).map((state) => todo({ state, text: value })),
        transitions: [
          transition({ field: value, base: value, head: `${value}!`, reason: value }),
          transition({
            requirement: 'notice',
            decision: { ...satisfied(approval(value, { as: value, url: value })), missing: value },
          }),
        ],
      }),
      document({ path: 'docs/after.md' }),
    ],
    [value],
  )

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
    ...inlineComments(bad, files(value), (fingerprint) => `<!-- docgate:${fingerprint} -->`).map(({ body }) => body),
  ]
}

const ours = /^(?:https:\/\/github\.com\/example\/(?:shop\/blob|docgate\/blob)\/|docs\/)/
const ourHtml =
  /^(?:<details>\n<summary>[\w ,]+<\/summary>|<\/details>|<\/?sub>|<!-- docgate:(?:review|[0-9a-f]{20}) -->)$/
const pings = /@[\w-]|#\w|\bGH-\d|:\/\/|\bwww\.|\b[0-9a-f]{7,40}\b/i
const unseen = /(?!\n|\u2060)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

function expectHarmless(body: string): void {
  const { addresses, rawHtml, prose, rows, html } = rendered(body)
  expect(addresses.filter((address) => !ours.test(address))).toEqual([])
  expect(rawHtml.filter((raw) => !ourHtml.test(raw))).toEqual([])
  expect(prose).not.toMatch(pings)
  expect(body).not.toMatch(unseen)
  expect(rows.filter((cells) => cells !== 6)).toEqual([])
  expect(html).not.toMatch(/<(?:img|del|h[1256]|hr|input|pre)\b|data-footnote/)
}

describe('nothing of a document comes alive', () => {
  test.each(attacks)('%j', (value) => {
    const bodies = posted(value)
    expect(bodies).toHaveLength(4)
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
      { numRuns: 20 },
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
