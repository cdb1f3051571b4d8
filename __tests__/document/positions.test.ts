/** Every text of a document knows its exact place in the file: inline comments, `expected` and SARIF hang on it. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Block } from '../../src/document/blocks.ts'
import { type Document, readDocument } from '../../src/document/document.ts'

function blocksOf(document: Document): Block[] {
  return [...document.preamble, ...document.sections.flatMap((section) => section.blocks)]
}

/** The flat texts that hold `word`, as source offsets of its letters. */
function offsetsOf(document: Document, word: string): number[][] {
  const titles = [...(document.title === null ? [] : [document.title]), ...document.sections].map(
    (section) => section.title.flat,
  )
  return [...titles, ...blocksOf(document).map((block) => block.full)].flatMap((flat) => {
    const at = flat.text.indexOf(word)
    return at < 0 ? [] : [flat.offsets.slice(at, at + word.length)]
  })
}

function expected(text: string, word: string): number[] {
  return Array.from(word.split(''), (_, index) => text.indexOf(word) + index)
}

describe('places of words', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['behind an entity', 'a &amp;mango and &copy;mango2'],
    ['behind a numeric entity beyond the first plane', '&#128512;mango b'],
    ['behind an entity of two characters', '&NotEqualTilde;mango'],
    ['behind an entity that is none', '&nosuch;mango'],
    ['behind an escaped entity', '&amp;amp; mango'],
    ['behind an escape', '\\*mango\\*'],
    ['behind a hard break', 'one  \nmango'],
    ['behind a hard break by a backslash', 'one\\\nmango'],
    ['behind an emoji', '🧾 mango'],
    ['behind a NUL', 'one\u0000mango'],
    ['behind a code span', '`one` mango'],
    ['in a code span with an entity', '`&amp;mango`'],
    ['in a code span over two lines', '`one\ntwo mango` three'],
    ['in a code span with ticks', '`` one ` mango ``'],
    ['in a code span that begins with spaces', '`  mango  `'],
    ['in a link behind one', '[mango](https://example.org/mango)'],
    ['in a list below a tab', '-\tone\n\n\ttwo mango'],
    ['in indented code with tabs', 'one\n\n\t\tan indented mango'],
    ['in a fence of a list with tabs', '-\tone\n\n\t```\n\t\tan indented mango\n\t```'],
    ['in a fence with an entity', '```\n&amp;mango\n```'],
    ['in a fence in a quote', '> ```\n> one\n> mango\n> ```'],
    ['in an indented fence', '   ```\n   one\n   mango\n   ```'],
    ['on a later line of a quote', '> one\n> two\n> mango'],
    ['on a lazy line of a quote', '> one\nmango'],
    ['in a nested quote', '> > one\n> > mango'],
    ['in a table', '| a | b |\n|---|---|\n| one \\| two | mango |'],
    ['in a code span of a table', '| a |\n|---|\n| `one \\| mango` |'],
    ['in a heading', '## 1. one mango ##'],
    ['in a setext heading', 'one\nmango\n==='],
    ['in a comment', '<!-- one\nmango -->'],
    ['in a comment in a list', '- one\n  <!-- two\n  mango -->'],
    ['in a footnote', 'one[^1]\n\n[^1]: mango'],
    ['behind an address that the parser finds late', 'ana&#64;example.org, mango'],
    ['before an address that the parser finds late', 'one mango, ana&#64;example.org'],
    ['in HTML of a list with tabs', '1.\t\n\t<!-- c -->mango'],
    ['in a tag', '<mango>'],
  ]
  const files: readonly (readonly [string, (text: string) => string])[] = [
    ['LF', (text) => text],
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['CR', (text) => text.replaceAll('\n', '\r')],
  ]
  describe.each(files)('%s', (_, vary) => {
    test.each(cases)('%s', (_, body) => {
      const document = readDocument('x.md', vary(`# Title\n\n${body}\n`))
      expect(offsetsOf(document, 'mango')[0]).toEqual(expected(document.text, 'mango'))
    })
  })

  test('in any mixture', () => {
    const atom = fc.constantFrom(
      '&amp;',
      '&lt;',
      '&#64;',
      '\\*',
      '\\_',
      ' ',
      '  \n',
      '\\\n',
      '\n',
      '🧾',
      'ä',
      '`code`',
      '`a\nb`',
      '**b**',
      '[l](u)',
      '![i](u)',
      '<br>',
      '&x;',
      '"',
      '.',
      ' - ',
      '<!-- c -->',
    )
    const word = fc.constantFrom('mango', 'ample', 'lt', 'code', 'copper')
    const inline = fc
      .array(fc.oneof(atom, word), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.map((part, index) => (/^[a-z]+$/.test(part) ? `${part}${index}q` : part)).join(''))
    const container = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => `- ${text.replaceAll('\n', '\n  ')}`,
      (text) => `> ${text.replaceAll('\n', '\n> ')}`,
      (text) => `> - ${text.replaceAll('\n', '\n>   ')}`,
      (text) => `| ${text.replaceAll('\n', ' ')} | b |\n|---|---|`,
      (text) => `## ${text.replaceAll('\n', ' ')}`,
      (text) => `1.\t${text.replaceAll('\n', '\n\t')}`,
    )
    const eol = fc.constantFrom('\n', '\r\n')
    fc.assert(
      fc.property(inline, container, eol, (text, wrap, end) => {
        const source = `Lead.\n\n${wrap(text)}\n`.replaceAll('\n', end)
        const document = readDocument('x.md', source)
        for (const [word] of text.matchAll(/[a-z]+\d+q/g)) {
          if (source.indexOf(word) !== source.lastIndexOf(word)) continue
          for (const offsets of offsetsOf(document, word)) expect(offsets).toEqual(expected(document.text, word))
        }
      }),
      { numRuns: 500 },
    )
  })
})
