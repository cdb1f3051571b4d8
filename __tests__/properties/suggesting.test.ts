/** What a comment offers with one click is what `docgate fix` would do about the messages that it names. */
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Code } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { applyEdits, editsOf } from '../../src/fix/edit.ts'
import { suggestionsFor } from '../../src/fix/suggestion.ts'
import type { WantedComment } from '../../src/github/review-plan.ts'
import type { Message } from '../../src/message.ts'
import { inlineComments, offeredInline } from '../../src/report/comments.ts'
import { builtIn } from '../../src/template/built-in.ts'
import { checkText, path } from '../engine.ts'
import { document, message, report } from '../report/samples.ts'
import { flawed } from './defects.ts'
import { conforming, partsOf } from './generator.ts'
import { spell } from './spell.ts'
import { schemas } from './templates.ts'

/** The lines that GitHub would put in place of the comment's, a text for each button. */
function offeredBy({ body }: WantedComment): readonly (readonly string[])[] {
  const found: Code[] = []
  visit(unified().use(remarkParse).parse(body), 'code', (node) => {
    if (node.lang === 'suggestion') found.push(node)
  })
  // One blank line and no line at all look the same in the tree.
  return found.map(({ value }) => (value === '' ? [] : value.split('\n')))
}

/** As GitHub does it: whole lines of the file, both ends included. */
function clicked(text: string, comment: WantedComment, lines: readonly string[]): string {
  const all = text.split('\n')
  const first = comment.startLine ?? comment.line
  return [...all.slice(0, first - 1), ...lines, ...all.slice(comment.line)].join('\n')
}

/** The text with the one expected text of these messages, and for one with several with that of this number. */
function mended(text: string, messages: readonly Message[], choice: number): string {
  const one = messages.map((each) => {
    const { [choice]: wanted, 0: only } = each.expected
    return { ...each, expected: [wanted ?? only ?? ''] }
  })
  return applyEdits(
    text,
    editsOf(text, one).map(({ edit }) => edit),
  )
}

/** How many messages say the same of the same section. */
const alike = (messages: readonly Message[], one: Message): number =>
  messages.filter(({ ruleId, section, reason }) =>
    isDeepStrictEqual([ruleId, section, reason], [one.ruleId, one.section, one.reason]),
  ).length

interface Seen {
  readonly comment: WantedComment
  /** What it mends. */
  readonly messages: readonly Message[]
  /** The text after each click. */
  readonly clicked: readonly string[]
}

/** Compares each offer on a new document with the fix. */
function expectFixes(text: string, messages: readonly Message[]): readonly Seen[] {
  const lines = text.split('\n')
  const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`
  const file = { path, previousPath: null, change: 'added' as const, patch }
  const texts = new Map([[path, text]])
  const shown = report([document({ path, messages })])
  const isOffered = offeredInline(shown, [file], texts)
  const seen = inlineComments(shown, [file], () => '<!-- x -->', texts).flatMap((comment): Seen[] => {
    const offered = offeredBy(comment)
    if (offered.length === 0) return []
    const first = comment.startLine ?? comment.line
    // A comment names what it mends before it offers it, and two offers share no line.
    const own = suggestionsFor(text, messages).find((each) => each.first === first && each.last === comment.line)
    const mends = messages.filter(({ fingerprint }) => own?.mends.includes(fingerprint) === true)
    expect(mends.length).toBeGreaterThan(0)
    expect(mends.every(({ fingerprint }) => isOffered(path, fingerprint))).toBe(true)
    const after = offered.map((each) => clicked(text, comment, each))
    expect(after).toEqual(offered.map((_, index) => mended(text, mends, index)))
    return [{ comment, messages: mends, clicked: after }]
  })
  expect(seen.flatMap(({ messages }) => messages)).toHaveLength(new Set(seen.flatMap(({ messages }) => messages)).size)
  return seen
}

const line = fc.oneof(
  fc.constantFrom(
    '',
    '```',
    '````suggestion',
    '~~~',
    '- a',
    '  - b',
    '> q',
    '## 6. Title',
    '| a | b |',
    '    code',
    '-->',
  ),
  fc.string({ maxLength: 12 }),
)

describe('a suggestion', () => {
  test('of any lines for any lines, fences among them, is the fix of its message', () => {
    const cases = fc.record({
      lines: fc.array(line, { minLength: 1, maxLength: 9 }),
      expected: fc.array(fc.array(line, { maxLength: 9 }), { minLength: 1, maxLength: 3 }),
      from: fc.nat(),
      length: fc.nat({ max: 4 }),
    })
    let long = 0
    let several = 0
    fc.assert(
      fc.property(cases, ({ lines, expected, from, length }) => {
        const start = from % lines.length
        const end = Math.min(lines.length - 1, start + length)
        const endColumn = (lines[end]?.length ?? 0) + 1
        const place = { line: start + 1, column: 1, endLine: end + 1, endColumn }
        const texts = [...new Set(expected.map((each) => each.join('\n')))]
        const seen = expectFixes(`${lines.join('\n')}\n`, [message({ ...place, expected: texts, fingerprint: 'a' })])
        if (seen.length > 0 && end > start) long += 1
        if (seen.some((each) => each.clicked.length > 1)) several += 1
        for (const each of seen) expect(each.clicked).toHaveLength(texts.length)
      }),
      { numRuns: 1000 },
    )
    expect(long).toBeGreaterThan(100)
    expect(several).toBeGreaterThan(100)
  })

  test('for words of one line mends all of them, in whatever order they are found', () => {
    const letters = 'abcdefghijkl'
    const spans = fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 2, maxLength: 6 })
    let together = 0
    fc.assert(
      fc.property(
        spans,
        fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 3 }), { minLength: 6 }),
        (at, said) => {
          const messages = at.map((place, index) =>
            message({
              line: 1,
              column: place * 2 + 1,
              endLine: 1,
              endColumn: place * 2 + 2,
              expected: [said[index] ?? ''],
              severity: index % 2 === 0 ? 'warning' : 'error',
              fingerprint: String(index),
            }),
          )
          if (expectFixes(`${letters}\n`, messages).some((each) => each.messages.length > 1)) together += 1
        },
      ),
      { numRuns: 300 },
    )
    expect(together).toBeGreaterThan(200)
  })

  test('in a comment on a new document is the fix of its messages', () => {
    const cases = fc
      .oneof(schemas, partsOf(builtIn))
      .chain((schema) => fc.record({ draft: flawed(conforming(schema), schema), schema: fc.constant(schema) }))
    let seen = 0
    fc.assert(
      fc.property(cases, ({ draft, schema }) => {
        const text = spell({ ...draft, style: { ...draft.style, lineEnd: '\n', mark: '' } })
        const found = checkText(text, schema).messages
        const offers = expectFixes(text, found)
        seen += offers.length
        // With several texts to choose from, each of them is right. Of two alike one is left, and it takes the
        // fingerprint of the first: so they are counted.
        for (const { messages, clicked } of offers.filter((each) => each.clicked.length > 1))
          for (const after of clicked) {
            const left = checkText(after, schema).messages
            for (const each of messages) expect(alike(left, each)).toBeLessThan(alike(found, each))
          }
      }),
      { numRuns: 150 },
    )
    expect(seen).toBeGreaterThan(5)
  })
})
