/** Configurations and templates that were made to explode, each with what becomes of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../e2e/runner.ts'

export interface ConfigurationAttack {
  readonly name: string
  /** `option`: the file that `--template` names. */
  readonly as: 'config' | 'template' | 'option'
  readonly bytes: string | Uint8Array
  /** What is said of it, from the place in the file on; `judged`: it is harmless, and documents are checked by it. */
  readonly outcome: RegExp | 'judged'
  /** Stands in the document that is checked, in the place of its last heading. */
  readonly heading?: string
  /** A document beside it, which the globs are about. */
  readonly path?: string
}

type Outcome = ConfigurationAttack['outcome']

const lines = (count: number, line: (index: number) => string): string =>
  `${Array.from({ length: count }, (_, index) => line(index)).join('\n')}\n`
const config = (name: string, bytes: string | Uint8Array, outcome: Outcome, path?: string): ConfigurationAttack => ({
  name,
  as: 'config',
  bytes,
  outcome,
  ...(path !== undefined && { path }),
})
const template = (name: string, bytes: string | Uint8Array, outcome: Outcome, heading?: string) => ({
  name,
  as: 'template' as const,
  bytes,
  outcome,
  ...(heading !== undefined && { heading }),
})

const letters = [...'abcdefgh']
const laughs = `lol: &lol [x,x,x,x,x,x,x,x,x]\n${letters
  .map(
    (name, index) =>
      `${name}: &${name} [${Array(9)
        .fill(`*${letters[index - 1] ?? 'lol'}`)
        .join(',')}]\n`,
  )
  .join('')}`
const tooLong = /^1:1: it is longer than 100,000 characters\. Make it shorter\.$/m
const tooMany =
  /^\d{4}:\d+: everything from here on is too much: a configuration has at most 10,000 keys and values\. Make it shorter\.$/m
const tooDeep = /^1:1: it is nested far too deeply for a configuration\.$/m
const notInside =
  /^1:11: `template` takes the path of a Markdown file in this repository, from its top, with `\/`, not /m
const wildcards = /^1:12: `docs\/.*…` has more than 10 wildcards and groups\. Write several globs instead\.$/m
const manyAs = `docs/workflows/${'a'.repeat(120)}.md`

export const yamlAttacks: readonly ConfigurationAttack[] = [
  config('a billion laughs', laughs, /^1:1: its aliases expand to too much; write the values out\.$/m),
  config('an anchor inside of itself, as a list', 'optional: &a [*a]\n', /^1:15: entry 1 of `optional` takes /m),
  config('an anchor inside of itself, as a map', 'fields: &a\n  x: *a\n', /^2:3: unknown key `x`\./m),
  config(
    'a merge key',
    'x: &x { a: 1 }\nfields:\n  <<: *x\n',
    /^3:3: merge keys \(`<<`\) are not read; write the keys out\.$/m,
  ),
  config('__proto__ at the top', '__proto__: { polluted: 1 }\n', /^1:1: unknown key `__proto__`\.$/m),
  config('__proto__ as a field', 'fields:\n  __proto__: closed\n', /^2:3: unknown key `__proto__`\.$/m),
  config('__proto__ as a rule', 'severity:\n  "\\u005f_proto__": off\n', /^2:3: unknown key `__proto__`\.$/m),
  config('constructor as a field', 'fields:\n  constructor: closed\n', /^2:3: no field `constructor` in /m),
  config('toString as a field', 'fields:\n  toString: { values: [a] }\n', /^2:3: no field `toString` in /m),
  config('constructor as a rule', 'severity:\n  constructor: off\n', /^2:3: there is no rule `constructor`\./m),
  config('hasOwnProperty as a rule', 'rules:\n  hasOwnProperty: {}\n', /^2:3: there is no rule `hasOwnProperty`\./m),
  config(
    'constructor as a status',
    'severity:\n  no-blank: { constructor: off }\n',
    /^2:15: no status `constructor` in /m,
  ),
  config('constructor as an owner', 'owners: { constructor: ada }\n', /^1:11: `constructor` cannot be a name here\.$/m),
  config('prototype as a role', 'roles: { prototype: ada }\n', /^1:10: `prototype` cannot be a name here\.$/m),
  config('toString as an owner', 'owners: { toString: ada }\nroles: { valueOf: ada }\n', 'judged'),
  config('a NUL', 'template: "a\\0b.md"\n', /^1:11: The template `a␀b\.md` does not exist in the working tree\.$/m),
  config('bytes that are not UTF-8', Uint8Array.of(0x64, 0x3a, 0xff, 0xfe, 0x0a), /^It is not UTF-8 text\.$/m),
  config('UTF-16', Buffer.from('documents: docs\n', 'utf16le'), /^1:1: the configuration takes a map, not /m),
  config(
    'a number beyond all numbers',
    'rules:\n  sentence-count:\n    most: 1e400\n',
    /^3:11: `most` takes a whole number, not the number `1e400`\.$/m,
  ),
  config('no number', 'rules:\n  sentence-count: { most: .nan }\n', /^2:27: `most` takes a whole number, not /m),
  config(
    'many digits',
    `rules: { sentence-count: { most: ${'9'.repeat(400)} } }\n`,
    /^1:34: `most` takes a whole number/m,
  ),
  config('a huge key', `? ${'k'.repeat(90_000)}\n: 1\n`, /^1:3: unknown key `k{59}…`\./m),
  config('a huge value', `template: ${'a'.repeat(90_000)}\n`, notInside),
  config('one key very often', 'a: \n'.repeat(20_000), tooMany),
  config('one key twice', 'template: a.md\ntemplate: b.md\n', /^2:1: this key is given twice; write it once\.$/m),
  config(
    '10,000 keys',
    lines(10_000, (index) => `k${index}: 1`),
    tooMany,
  ),
  config(
    '4,000 keys',
    lines(4_000, (index) => `k${index}: 1`),
    /^1:1: unknown key `k0`\./m,
  ),
  config('lists in lists', `a: ${'['.repeat(45_000)}${']'.repeat(45_000)}`, tooDeep),
  config('lists in lists, in blocks', `${'- '.repeat(45_000)}a`, tooDeep),
  config('maps in maps', '{a: '.repeat(20_000), tooDeep),
  config('100 kB', `# ${'x'.repeat(100_000)}\n`, tooLong),
  config(
    '10 MB',
    `# ${'x'.repeat(10_000_000)}\n`,
    /^It has 10,000,003 bytes, more than the 1,048,576 that are read\.$/m,
  ),
]

export const listAttacks: readonly ConfigurationAttack[] = [
  config('10,000 kinds', `documents:\n${lines(10_000, () => '- files: a')}`, tooLong),
  config(
    '2,000 kinds',
    `documents:\n${lines(2_000, () => '- files: a')}`,
    /^2:1: `documents` takes a list of at most 100 entries, not one of 2,000\.$/m,
  ),
  config('100 kinds', `documents:\n${lines(99, (index) => `- files: a${index}`)}- files: docs\n`, 'judged'),
  config(
    '9,000 globs',
    `documents:\n${lines(9_000, () => '- a')}`,
    /^2:1: `documents` takes a list of at most 100 entries, not one of 9,000\.$/m,
  ),
  config('10,000 rules', `severity:\n${lines(10_000, (index) => ` r${index}: off`)}`, tooLong),
  config('3,000 rules', `severity:\n${lines(3_000, (index) => ` r${index}: off`)}`, /^2:2: there is no rule `r0`\./m),
  config('10,000 fields', `fields:\n${lines(10_000, (index) => `  k${index}: open`)}`, tooLong),
  config('3,000 fields', `fields:\n${lines(3_000, (index) => `  k${index}: open`)}`, /^2:3: no field `k0` in /m),
  config(
    '9,000 optional sections',
    `optional:\n${lines(9_000, (index) => `- x${index}`)}`,
    /^2:3: no section `x0` in /m,
  ),
  config(
    '10,000 rules of a policy',
    `transitions:\n${lines(10_000, () => '- {when: {kind: promoted}, require: notice}')}`,
    tooLong,
  ),
  config(
    '1,000 rules of a policy',
    `transitions:\n${lines(1_000, () => '- {when: {kind: promoted}, require: notice}')}`,
    'judged',
  ),
  config(
    '1,000 rules of a policy about unknown fields',
    `transitions:\n${lines(1_000, (index) => `- {when: {field: F${index}}, require: notice}`)}`,
    /^2:18: no field or section `F0` in /m,
  ),
  config(
    '1,000 approvals of one change',
    `transitions:\n- {when: {kind: promoted}, require: [${'{user: a},'.repeat(1_000)}]}\n`,
    /^2:37: `require` takes notice, or a list of one to 10 who approve, /m,
  ),
  config(
    '5,000 values of a field',
    `fields:\n  Status: { values: [${lines(5_000, (index) => `v${index},`).replaceAll('\n', ' ')}] }\n`,
    /^2:21: `values` takes a list of at most 200 texts, not one of 5,000\.$/m,
  ),
]

export const globAttacks: readonly ConfigurationAttack[] = [
  config('braces behind braces', `documents: "docs/${'{a,aa}'.repeat(150)}b.md"\n`, wildcards, manyAs),
  config('ten braces', `documents: ["docs/workflows/${'{a,aa}'.repeat(10)}b.md", docs]\n`, 'judged', manyAs),
  config('braces in braces', `documents: "docs/${'{'.repeat(400)}a${'}'.repeat(400)}.md"\n`, wildcards),
  config('a range', 'documents: ["docs/{1..1000000000}.md", docs]\n', 'judged'),
  config('** a hundred times', `documents: "${'**/'.repeat(100)}*.md"\n`, 'judged'),
  config('** with names between', `documents: "docs/${'**/a/'.repeat(100)}*.md"\n`, wildcards),
  config('* with a letter between', `documents: "docs/workflows/${'*a'.repeat(100)}.md"\n`, wildcards),
  config(
    'ten times * with a letter between',
    `documents: "docs/workflows/${'*a'.repeat(10)}b.md"\n`,
    /^The globs `docs\/.*` take too long on the path `docs\/.*…`\. Use fewer wildcards in them\.$/m,
    manyAs,
  ),
  config('repeated groups', 'documents: ["docs/workflows/+(a|aa)+(a|aa)b.md", docs]\n', 'judged', manyAs),
  config('repeated groups in each other', 'documents: ["docs/workflows/*(*(*(*(a))))b.md", docs]\n', 'judged', manyAs),
  config('a class that ends before it begins', 'documents: ["docs/[z-a].md", docs]\n', 'judged'),
  config('brackets that nobody closes', 'documents: ["docs/[[[(((*.md", docs]\n', 'judged'),
  config('all', 'documents: "**"\n', 'judged'),
  config('all, and what is outside', 'documents: ["**/*", "../**", "/etc/**", ".git/**"]\n', 'judged'),
]

export const templatePathAttacks: readonly ConfigurationAttack[] = [
  '/etc/passwd',
  'docs/../../x.md',
  '..',
  'C:/x.md',
  '"docs\\\\x.md"',
  '.git/config',
  './.git/config',
].map((path) => config(`a template at ${path}`, `template: ${path}\n`, notInside))

const own = readFileSync(join(root, 'template/workflow.md'), 'utf8')
const paragraphs = `${'word '.repeat(20)}\n\n`
const characters = /^1: The template has more than 200,000 characters\. Shorten it\.$/m

export const templateAttacks: readonly ConfigurationAttack[] = [
  template('1 MB', own + paragraphs.repeat(9_000), characters),
  template(
    '10 MB',
    own + paragraphs.repeat(100_000),
    /^It has 10,2\d\d,\d{3} bytes, more than the 1,048,576 that are read\.$/m,
  ),
  {
    name: '10 MB, named by the option',
    as: 'option',
    bytes: paragraphs.repeat(100_000),
    outcome: /^docgate: The template \S+ has more than 1,048,576 bytes\. Make it smaller\.$/m,
  },
  template('100,000 sections', `# T\n\n${lines(100_000, () => '## S')}`, characters),
  template(
    '20,000 sections',
    `# T\n\n${lines(20_000, (index) => `# S${index}`)}`,
    /^502: The template has more than 500 sections\. Take out some\.$/m,
  ),
  template(
    '100,000 fields',
    `# T\n\n## A\n\n${lines(100_000, (index) => `- **L${index}:**`)}`,
    /^It has 1,\d{3},\d{3} bytes, /m,
  ),
  template(
    '10,000 fields',
    `# T\n\n## A\n\n${lines(10_000, (index) => `- **L${index}:**`)}`,
    /^2005: The template has more than 2,000 fields\. Take out some\.$/m,
  ),
  template(
    '5,000 columns',
    `# T\n\n## A\n\n|${lines(5_000, (index) => `a${index}|`).replaceAll('\n', '')}\n|${'-|'.repeat(5_000)}\n|${'|'.repeat(5_000)}\n`,
    /^\d: The template has more than 2,000 fields\. Take out some\.$/m,
  ),
  template(
    '20,000 values of a field',
    `# T\n\n## A\n\n- **Status:** v ${lines(20_000, (index) => `| v${index}`).replaceAll('\n', ' ')}\n`,
    /^5: `Status` lists more than 200 values\. List fewer\.$/m,
  ),
  template(
    'a heading of 40 placeholders',
    `# T\n\n## ${lines(40, (index) => `<p${index}> a`).replaceAll('\n', ' ')}\n`,
    'judged',
    'a '.repeat(200),
  ),
  template('a heading of 40 numbers', `# T\n\n## ${'a1'.repeat(40)} <p> b\n`, 'judged', 'a1'.repeat(100)),
  template(
    'quotes in quotes, in time',
    `# T\n\n${'> '.repeat(60_000)}`,
    /^1: The template cannot be used\. It nests deeper than 100 levels\.$/m,
  ),
  template('laughs in the frontmatter', `---\n${laughs}---\n\n# T\n\n## A\n`, 'judged'),
  template('a NUL', '# T\0\n\n## A\0\n', 'judged'),
  template('bytes that are not UTF-8', Uint8Array.of(0x23, 0x20, 0xff, 0xfe, 0x0a), /^It is not UTF-8 text\.$/m),
  template('tags that nobody closes', `# T\n\n## A\n\n${'<'.repeat(100_000)}`, 'judged'),
  template('10,000 lines of guidance', `# T\n\n## A\n\n${lines(10_000, (index) => `> say ${index}`)}`, 'judged'),
]
