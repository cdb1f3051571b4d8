/** HTML that both parsers read alike, and HTML that is left to the slower one. */

import { describe, expect, test } from '@jest/globals'
import type { Html, Parents } from 'mdast'
import { isHtmlAlike } from '../../src/parser/html.ts'
import { remarkParser } from '../../src/parser/remark.ts'

/** Every piece of HTML with what it stands in, and whether that is in an item or a quote. */
function piecesOf(source: string): { node: Html; parent: Parents; inside: boolean }[] {
  const found: { node: Html; parent: Parents; inside: boolean }[] = []
  const visit = (parent: Parents, inside: boolean): void => {
    for (const child of parent.children) {
      if (child.type === 'html') found.push({ node: child, parent, inside })
      if ('children' in child) visit(child, inside || child.type === 'listItem' || child.type === 'blockquote')
    }
  }
  visit(remarkParser().parse(source), false)
  return found
}

const alike = (source: string): boolean[] =>
  piecesOf(source).map(({ node, parent, inside }) => isHtmlAlike(node, parent, inside, source))

describe('HTML', () => {
  test.each<[string, string, boolean[]]>([
    ['a block', '<div>\nx\n</div>\n', [true]],
    ['a block that is indented', '  <div>\n', [true]],
    ['in a line', 'a <b>c</b> d\n', [true, true]],
    ['over lines of a paragraph', 'a <b\nc> d\n', [true]],
    ['in a line of a quote', '> a <b> c\n', [true]],
    ['over lines of a quote, which keeps its marks', '> a <b\n> c> d\n', [false]],
    ['a block in a quote', '> <div>\n', [true]],
    ['a block right behind the mark of a quote', '><div>\n', [true]],
    ['a block that is indented in a quote', '>   <div>\n', [false]],
    ['a block of several lines in a quote', '> <div>\n> x\n', [true]],
    ['a block in an item', '- <div>\n', [true]],
    ['a second block in an item', '- a\n\n  <div>\n', [true]],
    ['a block that is further in than its item', '- a\n\n   <div>\n', [false]],
    ['a block behind a tab', '-\t<div>\n', [false]],
    ['a block that begins further in than its next lines', '- a\n\n  <div>\n  x\n', [true]],
  ])('%s', (_, source, expected) => expect(alike(source)).toEqual(expected))
})

describe('a block that goes on over blank lines', () => {
  test.each<[string, string, boolean[]]>([
    ['a comment', '<!-- a\n\nb -->\n', [true]],
    ['a comment without an end', '<!-- a', [true]],
    ['a comment without an end, in an item', '- <!-- a\n', [false]],
    ['a comment in an item', '- <!-- a -->\n', [true]],
    ['a comment whose end is its beginning', '- <!-->\n', [true]],
    ['an instruction', '- <?a?>\n', [true]],
    ['a declaration', '> <!a>\n', [true]],
    ['verbatim', '- <![CDATA[ a ]]>\n', [true]],
    ['verbatim without an end, in a quote', '> <![CDATA[ a\n', [false]],
    ['preformatted', '<pre>\na\n</pre>\n', [true]],
    ['preformatted without an end', '<pre>\na', [true]],
    ['preformatted without an end, in an item', '- <pre>\n  a\n', [false]],
    ['preformatted, in an item', '- <pre>a</pre>\n', [true]],
    ['preformatted, with the end of a style in it', '<pre>\n</style>\n</pre>\n', [true, true]],
    ['preformatted, with the end of a style in its first line', '<pre></style>\na</pre>\n', [true, true]],
    ['what only begins like it', '- <preface>\n', [true]],
  ])('%s', (_, source, expected) => expect(alike(source)).toEqual(expected))
})

describe('HTML as only the quicker one has it is left to the slower one', () => {
  const root: Parents = { type: 'root', children: [] }
  const node = (value: string, source: string, line: number): Html => {
    const offset = source.indexOf(value)
    const start = { line: 1, column: offset + 1, offset }
    return { type: 'html', value, position: { start, end: { line, column: 1, offset: offset + value.length } } }
  }

  test.each<[string, string, string, number]>([
    ['it goes on where a block has ended', '<pre>\n</style>\n</pre>', '<pre>\n</style>\n</pre>', 3],
    ['it begins behind its indentation', '<div>', '  <div>', 1],
    ['it has a line end more than its lines', '<div>\n', '<div>\n', 1],
  ])('%s', (_, value, source, line) => {
    expect(isHtmlAlike(node(value, source, line), root, false, source)).toBe(false)
  })

  test('it ends with another character than its source', () => {
    expect(isHtmlAlike(node('<div>', '<div>', 1), root, false, '<div ')).toBe(false)
  })

  test('it has no place', () => {
    expect(isHtmlAlike({ type: 'html', value: '<div>' }, root, false, '<div>\n')).toBe(false)
  })
})
