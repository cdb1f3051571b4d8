/** What a comment offers with one click is what `docgate fix` would do about that one message. */
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
import { inlineComments } from '../../src/report/comments.ts'
import { builtIn } from '../../src/template/built-in.ts'
import { checkText, path } from '../engine.ts'
import { document, message, report } from '../report/samples.ts'
import { flawed } from './defects.ts'
import { conforming, partsOf } from './generator.ts'
import { spell } from './spell.ts'
import { schemas } from './templates.ts'

/** The lines that GitHub would put in place of the comment's. */
function offeredBy({ body }: WantedComment): readonly string[] | null {
  const found: Code[] = []
  visit(unified().use(remarkParse).parse(body), 'code', (node) => {
    if (node.lang === 'suggestion') found.push(node)
  })
  const [only, another] = found
  expect(another).toBeUndefined()
  // One blank line and no line at all look the same in the tree.
  return only === undefined ? null : only.value === '' ? [] : only.value.split('\n')
}

/** As GitHub does it: whole lines of the file, both ends included. */
function clicked(text: string, comment: WantedComment, lines: readonly string[]): string {
  const all = text.split('\n')
  const first = comment.startLine ?? comment.line
  return [...all.slice(0, first - 1), ...lines, ...all.slice(comment.line)].join('\n')
}

/** Compares each offer on a new document with the fix; gives the number of offers. */
function expectFixes(text: string, messages: readonly Message[]): number {
  const lines = text.split('\n')
  const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`
  const file = { path, previousPath: null, change: 'added' as const, patch }
  const suggestions = new Map([[path, suggestionsFor(text, messages)]])
  let seen = 0
  for (const comment of inlineComments(
    report([document({ path, messages })]),
    [file],
    () => '<!-- x -->',
    suggestions,
  )) {
    const offered = offeredBy(comment)
    if (offered === null) continue
    seen += 1
    const edits = editsOf(
      text,
      messages.filter(({ fingerprint }) => fingerprint === comment.fingerprint),
    )
    const fixed = applyEdits(
      text,
      edits.map(({ edit }) => edit),
    )
    expect(clicked(text, comment, offered)).toBe(fixed)
  }
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
      expected: fc.array(line, { maxLength: 9 }),
      from: fc.nat(),
      length: fc.nat({ max: 4 }),
    })
    let several = 0
    fc.assert(
      fc.property(cases, ({ lines, expected, from, length }) => {
        const start = from % lines.length
        const end = Math.min(lines.length - 1, start + length)
        const endColumn = (lines[end]?.length ?? 0) + 1
        const place = { line: start + 1, column: 1, endLine: end + 1, endColumn }
        const found = message({ ...place, expected: [expected.join('\n')], fingerprint: 'a' })
        if (expectFixes(`${lines.join('\n')}\n`, [found]) > 0 && end > start) several += 1
      }),
      { numRuns: 1000 },
    )
    expect(several).toBeGreaterThan(100)
  })

  test('in a comment on a new document is the fix of its message', () => {
    const cases = fc
      .oneof(schemas, partsOf(builtIn))
      .chain((schema) => fc.record({ draft: flawed(conforming(schema), schema), schema: fc.constant(schema) }))
    let seen = 0
    fc.assert(
      fc.property(cases, ({ draft, schema }) => {
        const text = spell({ ...draft, style: { ...draft.style, lineEnd: '\n', mark: '' } })
        seen += expectFixes(text, checkText(text, schema).messages)
      }),
      { numRuns: 150 },
    )
    expect(seen).toBeGreaterThan(5)
  })
})
