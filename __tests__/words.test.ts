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

/** Texts of several words, whole sentences or parts of one. */
const phrases = literals.filter(({ text }) => /\p{L}+ \p{L}+ \p{L}+/u.test(text) && !text.includes('\n'))

/** Where the reasons of messages are written. */
const speakers = /^(rules|bind)\/|^(documents|check|compare|review\/sides|source\/(file-content|working-tree))\.ts$/

/** Every word that a rule may say without marking it as somebody's value. */
const ownWords = new Set(
  literals.filter(({ file }) => speakers.test(file)).flatMap(({ text }) => wordsOf(text.replace(/`[^`]*`/g, ' '))),
)

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}’'-]*/gu) ?? []
}

/** A message as the command line shows it, in a folder of golden files. */
const messageLine = /^ +\S+\.md:\d+:\d+ +(?:error|warning|notice) +(.*?) +[a-z-]+(?: \(older\))?$/

/** A reason, what is expected and the section, whose title may hold brackets; a reason that is no sentence is left as it is. */
const reasonAndPlace = /^((?:`[^`]*`|[^`])*?[.?])(?: \(expected .*\))?(?: \[.*\])?$/

/** What the YAML library says about a text is in its own words. */
const foreignWords = /(?<= example does not parse: ).*/

/** What is wrong with a message as a person reads it. */
function flawsOf(reason: string): readonly string[] {
  const own = reason.replace(/`[^`]*`/g, ' ')
  const strange = wordsOf(own.replace(foreignWords, '')).filter((word) => !ownWords.has(word))
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

  test('say cannot, nothing short and nothing twice spaced', () => {
    const bad = /\b(can not|can't|don't|doesn't|won't|isn't)\b|\bplease\b|\S {2}\S/i
    expect(phrases.length).toBeGreaterThan(500)
    expect(phrases.filter(({ text }) => bad.test(text))).toEqual([])
  })

  // What becomes a part of "So far: …; ….".
  test('why something does not count is the end of a sentence, and one clause', () => {
    const clauses = phrases.filter(
      ({ file, text }) =>
        /^(approval\/(decide|validity)|review\/past-documents)\.ts$/.test(file) && /^\p{Ll}/u.test(text),
    )
    expect(clauses.length).toBeGreaterThan(20)
    expect(clauses.filter(({ text }) => /[.?!;]$|; /.test(text))).toEqual([])
  })

  test('of the commit status end without a full stop, and fit', () => {
    const said = phrases.filter(({ file }) => file === 'report/status.ts')
    expect(said.length).toBeGreaterThan(3)
    expect(said.filter(({ text }) => /[.?!]$/.test(text) || text.length > 80)).toEqual([])
  })

  test('about a configuration and a policy are short', () => {
    const said = phrases.filter(({ file }) => /^(config|approval)\//.test(file))
    expect(said.length).toBeGreaterThan(150)
    expect(said.filter(({ text }) => text.length > 300)).toEqual([])
  })

  test.each(sentences.map(({ file, text }) => [text, file]))('%s (%s)', (text) => {
    expect(text).not.toMatch(/!$/)
    expect(text.length).toBeLessThanOrEqual(2 * longestReason)
  })
})

describe('a message', () => {
  const golden = readdirSync(join(root, '__tests__'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('expected.txt'))
    .flatMap((file) => readFileSync(join(root, '__tests__', file), 'utf8').split('\n'))
    .flatMap((line) => messageLine.exec(line)?.[1] ?? [])
    .map((said) => reasonAndPlace.exec(said)?.[1] ?? said)

  test('is found in the golden folders', () => {
    expect(golden.length).toBeGreaterThan(200)
    expect(golden).toContain('The YAML example does not parse: nested mappings are not allowed in compact mappings.')
    expect(golden).toContain('`spec/orders` is not in the repository. Correct the path, or take it out.')
  })

  test.each([
    ['a small letter', 'missing field `a`.', ['begins with a small letter']],
    ['no full stop', 'Missing field `a`', ['does not end as a sentence']],
    ['a section after no sentence', 'Field `a` is missing [1]', ['does not end as a sentence']],
    ['a value', 'Field Gizmo is missing.', ['a value outside of backticks: Gizmo']],
    [
      'a value among the words of a library',
      'Gizmo does not parse: `a` is nested.',
      ['a value outside of backticks: Gizmo'],
    ],
    [
      'other quotes',
      'Field "Gizmo" is missing.',
      ['quotes by other marks than backticks', 'a value outside of backticks: Gizmo'],
    ],
    ['half a quote', 'Field ` is missing.', ['a mark or a line too many']],
    ['too much', `Field ${'is '.repeat(80)}missing.`, ['254 characters']],
  ])('with %s is told', (_, reason, flaws) => {
    expect(flawsOf(reasonAndPlace.exec(reason)?.[1] ?? reason)).toEqual(flaws)
  })

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

/** No half of a surrogate pair. */
const isWellFormed = (text: string): boolean => !/\p{Cs}/u.test(text)

describe('a reason', () => {
  test('with long values is cut to its limit at the values, and keeps its own words', () => {
    const value = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(value, value, fc.array(value, { minLength: 1, maxLength: 12 }), (one, two, many) => {
        const [a, b] = [quoted(one), quoted(two)]
        const reason = fitting(`Field ${a} of ${b} is blank. Choose ${quotedList(many, 'or')}.`)
        expect(reason.length).toBeLessThanOrEqual(longestReason)
        expect(reason.replace(/`[^`]*`/g, '_')).toMatch(/^Field _ of _ is blank\. Choose _(, _)*( or (_|\d+ more))?\.$/)
        expect(isWellFormed(reason)).toBe([one, two, ...many].every(isWellFormed))
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
