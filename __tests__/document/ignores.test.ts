/** What counts as an ignore, what it says, and which lines it speaks of. */
import { describe, expect, test } from '@jest/globals'
import { readDocument } from '../../src/document/document.ts'
import { readIgnoreComment } from '../../src/document/ignore-comment.ts'
import { type Ignore, readIgnores } from '../../src/document/ignores.ts'

describe('the text of a comment', () => {
  const understood: readonly (readonly [string, readonly string[], string | null])[] = [
    ['docgate ignore no-blank: the form is due in May', ['no-blank'], 'the form is due in May'],
    ['  Docgate\n\tIGNORE  No-Blank :\n  the form\n  is due  ', ['no-blank'], 'the form is due'],
    ['docgate ignore no-blank,clear-todo , readable: legacy', ['no-blank', 'clear-todo', 'readable'], 'legacy'],
    ['docgate ignore no-blank, no-blank: legacy', ['no-blank'], 'legacy'],
    ['docgate ignore `no-blank`: legacy', ['no-blank'], 'legacy'],
    ['docgate ignore no-blank：旧文書', ['no-blank'], '旧文書'],
    ['docgate ignore no-blank: see 3.1: it is empty', ['no-blank'], 'see 3.1: it is empty'],
    ['docgate ignore no-blank: TODO ask Finance', ['no-blank'], 'TODO ask Finance'],
    ['docgate ignore no-blank', ['no-blank'], null],
    ['docgate ignore no-blank:', ['no-blank'], null],
    ['docgate ignore no-blank: reason', ['no-blank'], null],
    ['docgate ignore no-blank: (no reason)', ['no-blank'], null],
    ['docgate ignore no-blank: TODO', ['no-blank'], null],
    ['docgate ignore no-blank: t.b.d.', ['no-blank'], null],
    ['docgate ignore no-blank: …', ['no-blank'], null],
    ['docgate ignore no-blank: x', ['no-blank'], null],
    ['docgate ignore no-blank: 12', ['no-blank'], null],
  ]
  test.each(understood)('%j', (text, rules, reason) => expect(readIgnoreComment(text)).toEqual({ rules, reason }))

  test.each([
    'docgate ignore',
    'docgate ignore: no-blank',
    'docgate ignore : legacy',
    'docgate ignore no-blank because it is empty',
    'docgate ignore no-blank - legacy',
    'docgate ignore no-blank clear-todo: legacy',
    'docgate ignore no-blank,: legacy',
    'docgate ignore *: legacy',
    'docgate ignore No Blank: legacy',
    'docgate-ignore no-blank: legacy',
    'docgate:ignore no-blank: legacy',
    'docgate_ignore no-blank: legacy',
    '@docgate ignore no-blank: legacy',
    'doc-gate ignore no-blank: legacy',
    'docgate ingore no-blank: legacy',
    'docgate ignores no-blank: legacy',
    'docgate disable no-blank',
    'docgate-disable-next-line no-blank',
    'docgate-ignore-next-line no-blank: legacy',
    'docgate ignore-next-line no-blank: legacy',
    'docgate off',
  ])('%j is meant and not understood', (text) => expect(readIgnoreComment(text)).toEqual({ rules: [], reason: null }))

  test.each([
    '',
    'ignore no-blank: legacy',
    'eslint-disable no-blank',
    'docgate',
    'docgates ignore no-blank: legacy',
    'docgate ignores the second table, as it should',
    'docgate checks this document against its template',
    'docgate finding 0123456789abcdef0123',
    'docgate:review',
    'TODO: docgate ignore no-blank: legacy',
  ])('%j is a remark', (text) => expect(readIgnoreComment(text)).toBeNull())

  test.each([
    ['names', `docgate ignore ${Array.from({ length: 100_000 }, (_, index) => `a-${index}`).join(',')}: legacy`],
    ['one name', `docgate ignore ${'no-'.repeat(300_000)}x: legacy`],
    ['white space', `docgate${' '.repeat(1_000_000)}ignore no-blank`],
    ['dashes', `docgate ${'-'.repeat(1_000_000)} ignore`],
    ['letters', `docgate ${'i'.repeat(1_000_000)}`],
    ['reasons', `docgate ignore no-blank: ${'? '.repeat(500_000)}!`],
  ])('a megabyte of %s is read in time', (_, text) => {
    const start = performance.now()
    expect(readIgnoreComment(text)?.reason ?? null).toBeNull()
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  test('a reason of a megabyte is cut, one that is nothing but signs is none', () => {
    const long = readIgnoreComment(`docgate ignore no-blank: ${'word '.repeat(200_000)}`)
    expect(long?.reason).toHaveLength(300)
    expect(long?.reason?.endsWith('word…')).toBe(true)
    expect(readIgnoreComment(`docgate ignore no-blank: ${'. '.repeat(500_000)}`)?.reason).toBeNull()
  })
})

const it = '<!-- docgate ignore no-blank: legacy -->'

function ignoresIn(text: string): Ignore[] {
  return readIgnores(readDocument('x.md', text))
}

/** `kind first–last` of each ignore. */
function scopes(text: string): string[] {
  return ignoresIn(text).map(({ scope }) => `${scope.kind} ${scope.first}–${scope.last}`)
}

describe('an ignore speaks of', () => {
  const everything = 'document 1–Infinity'
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['the document: above the title', [it, '', '# T', '', '## 1. A', '', 'text'], [everything]],
    ['the document: below the title', ['# T', '', it, '', '## 1. A', '', 'text'], [everything]],
    ['the title, beside it', [`# T ${it}`, '', '## 1. A', '', 'text'], ['block 1–1']],
    ['a line above the first section', ['# T', '', `- **Status:** ${it}`, '- b', '', '## 1. A'], ['block 3–3']],
    ['an item above the first section', ['# T', '', '- **Status:**', `  ${it}`, '', '## 1. A'], ['block 3–4']],
    ['the document: behind the frontmatter', ['---', 'a: b', '---', '', it, '', '## 1. A'], [everything]],
    ['the document: without a section', [it, '', 'text'], [everything]],
    [
      'a section with its parts',
      ['## 1. A', '', it, '', 'text', '', '### 1.1 B', '', 'text', '', '## 2. C'],
      ['section 1–10'],
    ],
    ['a section, right below its heading', ['## 1. A', it, 'text', '', '## 2. C'], ['section 1–4']],
    ['the last section', ['## 1. A', '', 'text', '', '## 2. C', '', it, '', 'text'], ['section 5–Infinity']],
    ['a part', ['## 1. A', '', '### 1.1 B', '', it, '', 'text', '', '### 1.2 C', '', 'text'], ['section 3–8']],
    [
      'a section, below other comments',
      ['## 1. A', '', '<!-- x -->', it, it, '', 'text', '', '## 2. C'],
      ['section 1–8', 'section 1–8'],
    ],
    ['an empty section and the heading that follows', ['## 1. A', '', it, '', '## 2. C', '', 'text'], ['section 1–5']],
    ['the lines of a paragraph', ['## 1. A', '', 'one', `two ${it}`, 'three', '', 'four'], ['block 3–5']],
    ['a paragraph, within emphasis', ['## 1. A', '', 'one', `**two ${it}**`, '', 'four'], ['block 3–4']],
    [
      'one of several labels in a paragraph',
      ['## 1. A', '', '**Name:** a', `**Type:** b ${it}`, '**Size:** c'],
      ['block 4–4'],
    ],
    ['a heading, beside it', ['## 1. A', '', 'text', '', `## 2. B ${it}`, '', 'text'], ['block 5–5']],
    ['a list item with what is nested', ['## 1. A', '', '- a', `- b ${it}`, '  - c', '  - d', '- e'], ['block 4–6']],
    ['a nested list item', ['## 1. A', '', '- a', '  - b', `  - c ${it}`, '  - d'], ['block 5–5']],
    ['a later paragraph of a list item', ['## 1. A', '', '- a', '', `  more ${it}`, '', '- b'], ['block 5–5']],
    ['the item that it ends', ['## 1. A', '', '- a', '- **B:**', `  ${it}`, '- c'], ['block 4–5']],
    ['the item that it is alone in', ['## 1. A', '', '- a', `- ${it}`, '- c'], ['block 4–4']],
    ['the first of the items below it', ['## 1. A', '', '- a', `  ${it}`, '  - b', '    - c', '  - d'], ['block 5–6']],
    ['the item right after it', ['## 1. A', '', '- a', it, '- b', '  - c', '- d'], ['block 5–6']],
    ['a row of a table', ['## 1. A', '', '| A | B |', '|---|---|', `| a | b ${it} |`, '| c | d |'], ['block 5–5']],
    ['a row, from behind it', ['## 1. A', '', '| A | B |', '|---|---|', `| a | b | ${it}`, '| c | d |'], ['block 5–5']],
    [
      'the table right after it',
      ['## 1. A', '', 'text', '', it, '', '| A |', '|---|', '| a |', '', 'text'],
      ['block 7–9'],
    ],
    ['the fence right after it', ['## 1. A', '', 'text', it, '```json', '{', '```', 'text'], ['block 5–7']],
    ['the paragraph right after it', ['## 1. A', '', 'text', '', it, '', 'one', 'two', '', 'three'], ['block 7–8']],
    ['the heading right after it', ['## 1. A', '', 'text', '', it, '', '## 2. B', '', 'text'], ['block 7–7']],
    [
      'the heading behind a line across',
      ['## 1. A', '', 'text', '', it, '', '---', '', '## 2. B', '', 'text'],
      ['block 9–9'],
    ],
    [
      'the block after several comments',
      ['## 1. A', '', 'text', it, '<!-- x -->', '<!--', 'docgate ignore clear-todo: legacy', '-->', 'one'],
      ['block 9–9', 'block 9–9'],
    ],
    ['what is missing at the end', ['## 1. A', '', 'text', '', it, ''], ['block 5–Infinity']],
    ['a quote that it ends', ['## 1. A', '', 'text', '', '> one', `> ${it}`, '', 'two'], ['block 5–6']],
    [
      'the paragraph right after it in a quote',
      ['## 1. A', '', 'text', '', `> ${it}`, '> one', '', 'two'],
      ['block 6–6'],
    ],
    [
      'the lines of other HTML it stands in',
      ['## 1. A', '', 'text', '', '<details>', it, '</details>', '', 'two'],
      ['block 5–7'],
    ],
    [
      'a comment of several lines',
      ['## 1. A', '', 'text', '', '<!--', 'docgate ignore no-blank:', 'legacy', '-->', '', 'two'],
      ['block 10–10'],
    ],
  ]
  test.each(cases)('%s', (_, lines, expected) => {
    expect(scopes(lines.join('\n'))).toEqual(expected)
    expect(scopes(lines.join('\r\n'))).toEqual(expected)
  })

  test.each([
    ['a fence', ['## 1. A', '', '```', it, '```']],
    ['indented code', ['## 1. A', '', 'text', '', `    ${it}`]],
    ['a code span', ['## 1. A', '', `\`${it}\``]],
    ['an escaped mark', ['## 1. A', '', `\\${it}`]],
    ['the language of a fence', ['## 1. A', '', `\`\`\`json ${it}`, '{}', '```']],
  ])('nothing in %s', (_, lines) => expect(scopes(lines.join('\n'))).toEqual([]))

  test('its place is the whole comment', () => {
    const [ignore] = ignoresIn(`## 1. A\n\nText. ${it} More.\n`)
    expect(ignore?.at).toEqual({ line: 3, column: 7, endLine: 3, endColumn: 7 + it.length })
  })

  test.each([
    ['comments', `${it}\n`.repeat(25_000)],
    ['comments in a paragraph', `a ${it.repeat(15_000)}`],
    ['sections', `## 1. A\n${it}\n`.repeat(8_000)],
  ])('many %s are read in time', (_, text) => {
    const document = readDocument('x.md', `## 1. A\n\ntext\n\n${text}`)
    const start = performance.now()
    readIgnores(document)
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})
