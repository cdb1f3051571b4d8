import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Message } from '../../src/message.ts'
import { checkText } from '../engine.ts'
import { fixText, shared } from './fixed.ts'

const root = join(import.meta.dirname, 'fixtures')
const template = readFileSync(join(root, 'template.md'), 'utf8')
const documents = readdirSync(root)
  .filter((name) => !name.endsWith('.md'))
  .map((name) => readFileSync(join(root, name, 'before.md'), 'utf8'))
const templateLines = template.split('\n').filter((line) => line.trim() !== '')

/** A line of an author's that no template has: it may never change. */
const authors = fc.tuple(
  fc.constantFrom('', '- ', '  - ', '> ', '  ', '    ', '| ', '1. ', '## ', '<!-- '),
  fc.integer({ min: 100, max: 999 }),
  fc.constantFrom('', ' -->', '  ', ' `code`', ' *both* **sides**', ' &amp; \\* more', ' <b>bold</b>', ' é🎉'),
)
const authorsLine = authors.map(([start, number, end]) => `${start}Zebra${number} runs${end}`)
const fence = authors.map(([, number]) => `\`\`\`\nStatus: live (production)\nZebra${number} in code\n\`\`\``)

const mutation = fc.record({
  at: fc.nat(200),
  what: fc.oneof(
    authorsLine.map((line) => ({ drop: 0, put: [line] })),
    fence.map((line) => ({ drop: 0, put: [line] })),
    fc.constantFrom(...templateLines).map((line) => ({ drop: 0, put: [line] })),
    fc.constant({ drop: 1, put: [] as string[] }),
    fc
      .constantFrom('', '---', '- **Status:** Live (production)', '## 4. Rolout')
      .map((line) => ({ drop: 1, put: [line] })),
  ),
})

const mutated = fc
  .record({
    text: fc.constantFrom(...documents, template),
    mutations: fc.array(mutation, { maxLength: 12 }),
    eol: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
    final: fc.boolean(),
  })
  .map(({ text, mutations, eol, mark, final }) => {
    const lines = text.trimEnd().split('\n')
    for (const { at, what } of mutations) lines.splice(at % (lines.length + 1), what.drop, ...what.put)
    return mark + lines.join('\n').split('\n').join(eol) + (final ? eol : '')
  })

/** Lines that nobody but the author can have written, with their line ends and in their order. */
function authorsLines(text: string): string[] {
  return text.split(/(?<=\n)/).filter((line) => line.includes('Zebra'))
}

describe('any document', () => {
  test('a second run changes nothing', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const once = fixText(text)
        const twice = fixText(once.text)
        expect(twice.text).toBe(once.text)
        expect(twice.applied).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test("an author's lines, line ends, byte order mark and last line end stay", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { text: after } = fixText(text)
        // A last line without a line end may get one, where something is put in below it.
        const bare = (lines: readonly string[]): string[] =>
          lines.map((line, at) => (at < lines.length - 1 ? line : line.trimEnd()))
        expect(bare(authorsLines(after))).toEqual(bare(authorsLines(text)))
        expect(after.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'))
        expect(/\n$/.test(after)).toBe(/\n$/.test(text))
        if (text.includes('\r\n')) expect(after).not.toMatch(/(?<!\r)\n/)
        else expect(after).not.toContain('\r')
      }),
      { numRuns: 60 },
    )
  })

  test('what is put in stands there already nowhere else', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const twice = (messages: readonly Message[]): number =>
          messages.filter(({ ruleId }) => ruleId === 'no-duplicate').length
        const { applied, messages } = fixText(text)
        // A heading that reads right again may show that another one says the same.
        fc.pre(applied.every(({ ruleId }) => ruleId !== 'section-title'))
        expect(twice(messages)).toBeLessThanOrEqual(twice(checkText(text, shared).messages))
      }),
      { numRuns: 60 },
    )
  })
})
