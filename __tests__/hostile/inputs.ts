/** Documents that were made to hang, to overflow or to fill the memory, each generated, none of them stored. */

/** A hostile document. */
export interface HostileInput {
  readonly name: string
  /** Where the idea is from: the pathological tests of cmark, what issue 6 names, or our own rules' work. */
  readonly from: 'cmark' | 'issue' | 'own'
  /** The bytes of the file, at most about `size` where that says something. */
  bytes(size: number): Uint8Array
}

/** As large as a file that is read may be: 1 MiB. */
export const largest = 1_048_576

function text(name: string, from: HostileInput['from'], make: (size: number) => string): HostileInput {
  return { name, from, bytes: (size) => new TextEncoder().encode(make(size)) }
}

/** A fragment as often as it fits, before and behind something. */
function repeated(name: string, from: HostileInput['from'], unit: string, before = '', behind = ''): HostileInput {
  const bytes = Buffer.byteLength(unit)
  return text(
    name,
    from,
    (size) => before + unit.repeat(Math.max(1, Math.floor((size - before.length - behind.length) / bytes))) + behind,
  )
}

/** The same fragment half of the size long, then another one. */
function twice(name: string, from: HostileInput['from'], first: string, second: string, between = ''): HostileInput {
  return text(name, from, (size) => {
    const count = Math.floor((size - between.length) / (first.length + second.length))
    return first.repeat(count) + between + second.repeat(count)
  })
}

/** Lines that are numbered, so that no two are the same. */
function numbered(
  name: string,
  from: HostileInput['from'],
  line: (index: number) => string,
  before = '',
): HostileInput {
  return text(name, from, (size) => {
    const lines = [before]
    for (let index = 0, length = before.length; length < size - 200; index++) {
      const next = line(index)
      length += next.length + 1
      lines.push(next)
    }
    return `${lines.join('\n')}\n`
  })
}

/** Deeper and deeper, line by line: the size grows with the square of the depth. */
function stairs(name: string, from: HostileInput['from'], line: (depth: number) => string): HostileInput {
  return text(name, from, (size) => {
    let all = ''
    for (let depth = 0; ; depth++) {
      const next = `${line(depth)}\n`
      if (all.length + next.length > size) return all
      all += next
    }
  })
}

const notUtf8 = Uint8Array.from([0x23, 0x20, 0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80, 0x0a, 0xff, 0xfe])

export const hostileInputs: readonly HostileInput[] = [
  // What issue 6 names.
  repeated('many underscores: _a', 'issue', '_a'),
  repeated('quotes in quotes: >', 'issue', '>'),
  repeated('lists in lists on a line: - - -', 'issue', '- '),
  repeated('emphasis in strong: *a **a', 'issue', '*a **a '),
  { name: 'a file of 100 MB', from: 'issue', bytes: (size) => new Uint8Array(size * 96).fill(0x61) },
  repeated('NUL', 'issue', '\0', '# Title\n\n'),
  { name: 'lone surrogates', from: 'issue', bytes: () => notUtf8 },
  stairs('nested lists by indentation', 'issue', (depth) => `${' '.repeat(depth * 2)}- a`),
  numbered('footnotes', 'issue', (index) => `[^${index}]\n\n[^${index}]: a\n`),
  repeated('a table of many rows', 'issue', '|a|b|\n', '|a|b|\n|-|-|\n'),
  repeated('one line', 'issue', 'word '),
  // cmark's pathological tests, made again.
  twice('nested strong emphasis', 'cmark', '*a **a ', 'b** b*'),
  repeated('emphasis closers with no openers', 'cmark', 'a_ '),
  repeated('emphasis openers with no closers', 'cmark', '_a '),
  repeated('link closers with no openers', 'cmark', 'a]'),
  repeated('link openers with no closers', 'cmark', '[a'),
  repeated('mismatched openers and closers', 'cmark', '*a_ '),
  repeated('commonmark.js issue 172', 'cmark', '_* a '.slice(0, 3)),
  repeated('openers and closers multiple of three', 'cmark', 'a** ', 'a**b', 'c* '),
  repeated('link openers and emphasis closers', 'cmark', '[ a_'),
  repeated('brackets and parentheses: [ (](', 'cmark', '[ (]('),
  repeated('links in emphasis: **x [a*b**c*](d)', 'cmark', '**x [a*b**c*](d)'),
  twice('nested brackets', 'cmark', '[', ']', 'a'),
  twice('nested quotes', 'cmark', '> ', 'a'),
  repeated('quotes and lists: > -', 'cmark', '> - '),
  text('backticks, one more each', 'cmark', (size) => {
    let all = ''
    for (let count = 1; all.length + count < size; count++) all += `e${'`'.repeat(count)}`
    return all
  }),
  repeated('unclosed links with a title: [a](<b', 'cmark', '[a](<b'),
  repeated('unclosed links: [a](b', 'cmark', '[a](b'),
  repeated('unclosed comments: </<!--', 'cmark', '</', '</<!--'),
  text('empty lines in nested lists', 'cmark', (size) => `- ${'- '.repeat(90)}a\n${'\n'.repeat(size - 200)}`),
  numbered('many references', 'cmark', (index) => `[${index}]: u\n\n${'[0] '.repeat(20)}\n`),
  repeated('declarations: <!A', 'cmark', '<!A ', 'a '),
  repeated('processing instructions: <?', 'cmark', '<?', 'a '),
  repeated('CDATA sections', 'cmark', '<![CDATA[', 'a '),
  text('a wide and long table', 'cmark', (size) => {
    const columns = Math.floor(Math.sqrt(size / 2))
    return `${'x|'.repeat(columns)}\n${'-|'.repeat(columns)}\n${'x|\n'.repeat(Math.floor((size - columns * 4 - 3) / 3))}`
  }),
  text('tables that are none', 'cmark', (size) => 'a |\n'.repeat(Math.floor(size / 4))),
  numbered('references that collide', 'cmark', (index) => `[${(index * 7_919).toString(36)}]: /u`, '[x][y]\n'),
  repeated('links in half emphasis: **[a]( *', 'cmark', '**[a](b) *[c]'),
  repeated('a run of strong emphasis', 'cmark', '**'),
  // What our own rules work on.
  numbered('headings', 'own', (index) => `## ${index}`),
  repeated('headings of one name', 'own', '## Triggers\n'),
  repeated('TODOs', 'own', 'TODO\n\n'),
  repeated('TODOs in a line', 'own', 'TODO '),
  repeated('ignore comments', 'own', '<!-- docgate ignore no-blank: a -->\n\n', '# A\n\n'),
  repeated('comments in a line', 'own', '<!--a-->', 'a '),
  repeated('bars', 'own', '|'),
  repeated('deep YAML in the frontmatter', 'own', '[', '---\na: ', '\n---\n\n# A\n'),
  repeated('deep YAML in a fence', 'own', '- ', '## 6. A\n\n```yaml\n', '\n```\n'),
  repeated('deep JSON in a fence', 'own', '[', '## 6. A\n\n```json\n', '\n```\n'),
  numbered('links', 'own', (index) => `[a](b${index}.md)`),
  repeated('links of one address', 'own', '[a](b.md#c) '),
  repeated('labels of one name', 'own', '- **Status:** x\n', '## 0. A\n\n'),
  repeated('labels in one paragraph', 'own', '**Status:** x\n', '## 0. A\n\n'),
  numbered('labels', 'own', (index) => `- **Label ${index}:** x`, '## 0. A\n'),
  repeated('placeholders', 'own', '<Actor> '),
  repeated('attributes', 'own', ' a="b"', '<a', '>'),
  repeated('white space', 'own', ' ', 'a', 'b'),
  repeated('entities', 'own', '&amp;'),
  repeated('emoji', 'own', '😀 *a*\n'),
  repeated('fences', 'own', '```\na\n```\n'),
  repeated('code paths', 'own', '`src/a/b.ts` '),
]
