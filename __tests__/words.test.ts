/** How docgate speaks, as far as that can be held: what a person reads is short, and tells its own words from others'. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseSync } from '@swc/core'
import fc from 'fast-check'
import { fitting, longestReason, quoted, quotedList } from '../src/reason.ts'
import { builtIn } from '../src/template/built-in.ts'
import { checkText } from './engine.ts'
import { flawed } from './properties/defects.ts'
import { conforming, partsOf } from './properties/generator.ts'
import { spell } from './properties/spell.ts'
import { schemas } from './properties/templates.ts'

const root = join(import.meta.dirname, '..')

/** A text in the source; of a template literal the fixed parts, with `…` for each value. */
interface Literal {
  readonly file: string
  readonly text: string
}

function literalsOf(file: string): readonly Literal[] {
  const found: Literal[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    if (node === null || typeof node !== 'object' || Array.isArray(node)) return
    const { type, value, quasis } = node as Record<string, unknown>
    if (type === 'ImportDeclaration' || type === 'ExportAllDeclaration') return
    if (type === 'StringLiteral' && typeof value === 'string') found.push({ file, text: value })
    if (type === 'TemplateLiteral' && Array.isArray(quasis))
      found.push({ file, text: quasis.map(({ cooked }: { cooked: string }) => cooked).join('…') })
    Object.values(node).forEach(visit)
  }
  visit(parseSync(readFileSync(join(root, 'src', file), 'utf8'), { syntax: 'typescript', target: 'es2024' }).body)
  return found
}

const literals = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap(literalsOf)
const sentences = literals.filter(({ text }) => /^[\p{Lu}`…].* .*[.?!]$/su.test(text) && !text.includes('\n'))

/** Every word that a rule may say without marking it as somebody's value. */
const ownWords = new Set(
  literals
    .filter(({ file }) => /^(rules|bind)\/|^(documents|check)\.ts$/.test(file))
    .flatMap(({ text }) => wordsOf(text.replace(/`[^`]*`/g, ' '))),
)

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}’'-]*/gu) ?? []
}

/** A message as the command line shows it, in a folder of golden files. */
const messageLine = /^ +\S+\.md:\d+:\d+ +(?:error|warning|notice) +(.*) {2}[a-z-]+$/

/** What is wrong with a message as a person reads it. */
function flawsOf(reason: string): readonly string[] {
  const own = reason.replace(/`[^`]*`/g, ' ')
  const strange = wordsOf(own).filter((word) => !ownWords.has(word))
  return [
    ...(reason.length > longestReason ? [`${reason.length} characters`] : []),
    ...(/^[\p{Lu}`\d]/u.test(reason) ? [] : ['begins with a small letter']),
    ...(/[.?]$/.test(reason) ? [] : ['does not end as a sentence']),
    ...(/["“”]/.test(own) ? ['quotes by other marks than backticks'] : []),
    ...(/[`\r\n]/.test(own) ? ['a mark or a line too many'] : []),
    ...(strange.length > 0 ? [`a value outside of backticks: ${strange.join(' ')}`] : []),
  ]
}

describe('the words of the source', () => {
  test('are found', () => {
    expect(sentences.length).toBeGreaterThan(200)
    expect(sentences.map(({ text }) => text)).toContain(
      '… does not say what must be decided or found out, and by whom.',
    )
  })

  test.each(sentences.map(({ file, text }) => [text, file]))('%s (%s)', (text) => {
    expect(text).not.toMatch(/\bplease\b/i)
    expect(text).not.toMatch(/!$/)
    expect(text).not.toMatch(/\S {2}\S/)
    expect(text).not.toMatch(/\b(can not|can't|don't|won't|isn't)\b/)
    expect(text.length).toBeLessThanOrEqual(2 * longestReason)
  })
})

describe('a message', () => {
  const golden = readdirSync(join(root, '__tests__'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('expected.txt'))
    .flatMap((file) => readFileSync(join(root, '__tests__', file), 'utf8').split('\n'))
    .flatMap(
      (line) =>
        messageLine
          .exec(line)?.[1]
          ?.trim()
          .replace(/ \[[^`\]]*\]$/, '')
          .replace(/ \(expected [^()]*\)$/, '') ?? [],
    )

  test.each([...new Set(golden)])('of the golden folders: %s', (reason) => {
    expect(flawsOf(reason)).toEqual([])
  })

  test('of any document of any template', () => {
    const cases = fc
      .oneof(schemas, partsOf(builtIn))
      .chain((schema) => fc.record({ draft: flawed(conforming(schema), schema), schema: fc.constant(schema) }))
    let seen = 0
    fc.assert(
      fc.property(cases, ({ draft, schema }) => {
        const { messages } = checkText(spell(draft), schema)
        seen += messages.length
        expect(messages.map(({ reason }) => [reason, ...flawsOf(reason)])).toEqual(
          messages.map(({ reason }) => [reason]),
        )
      }),
      { numRuns: 100 },
    )
    expect(seen).toBeGreaterThan(100)
  })
})

describe('a reason', () => {
  test('with long values is cut to its limit at the values, and keeps its own words', () => {
    const value = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(value, value, fc.array(value, { minLength: 1, maxLength: 12 }), (one, two, many) => {
        const [a, b] = [quoted(one), quoted(two)]
        const reason = fitting(`Field ${a} of ${b} is blank. Choose ${quotedList(many, 'or')}.`)
        expect(reason.length).toBeLessThanOrEqual(longestReason)
        expect(reason.replace(/`[^`]*`/g, '_')).toMatch(/^Field _ of _ is blank\. Choose _(, _)*( or (_|\d+ more))?\.$/)
        const isBroken = (text: string): boolean => /\p{Surrogate}/u.test(text)
        expect(isBroken(reason)).toBe([one, two, ...many].some(isBroken))
      }),
    )
  })

  test('says several values as a list', () => {
    const long = (letter: string) => letter.repeat(40)
    expect(quotedList(['a'])).toBe('`a`')
    expect(quotedList(['a', 'b'])).toBe('`a` and `b`')
    expect(quotedList(['a', 'b', 'c'], 'or')).toBe('`a`, `b` or `c`')
    expect(quotedList(['a', 'b', 'c', 'd'].map(long), 'or')).toBe(`\`${long('a')}\`, \`${long('b')}\` or 2 more`)
  })
})
