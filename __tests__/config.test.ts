/** A configuration is understood completely or refused: every problem with its place, and what to write instead. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  defaultKind,
  type Kind,
  readSettings,
  type Settings,
  type SeverityByStatus,
  severityFor,
} from '../src/config.ts'
import { kindMatcher } from '../src/documents.ts'
import { UsageError } from '../src/usage-error.ts'
import { read } from './config/sample.ts'

describe('a good configuration of one kind', () => {
  const fields = (changed: Partial<Kind['fields']>): Partial<Kind> => ({
    fields: { ...defaultKind.fields, ...changed },
  })
  const watched = (changed: Partial<Kind['watched']>): Partial<Kind> => ({
    watched: { ...defaultKind.watched, ...changed },
  })
  test.each<readonly [string, string, Partial<Kind>]>([
    ['nothing', '', {}],
    ['a comment', '# later\n', {}],
    ['a document mark', '---\n', {}],
    ['one glob', 'documents: docs/**/*.md\n', { files: ['docs/**/*.md'] }],
    ['globs', 'documents:\n  - docs/a/*.md\n  - "!docs/b"\n', { files: ['docs/a/*.md', '!docs/b'] }],
    ['a template', 'template: ./docs/rfc.md\n', { template: 'docs/rfc.md' }],
    [
      'severities',
      'severity:\n  no-blank: warning\n  clear-todo: notice\n',
      { severity: { 'no-blank': 'warning', 'clear-todo': 'notice' } },
    ],
    [
      'off, which YAML 1.1 reads as false',
      'severity:\n  clear-todo: off\n  no-blank: false\n',
      { severity: { 'clear-todo': 'off', 'no-blank': 'off' } },
    ],
    [
      'severities by status',
      'severity:\n  no-blank: { default: notice, Live (prod): error, "Draft": off }\n  clear-todo: { Draft: off }\n',
      {
        severity: {
          'no-blank': {
            otherwise: 'notice',
            byStatus: new Map([
              ['Live (prod)', 'error'],
              ['Draft', 'off'],
            ]),
          },
          'clear-todo': { otherwise: null, byStatus: new Map([['Draft', 'off']]) },
        },
      },
    ],
    [
      'options of every shape',
      'rules:\n  limits: { most: 3, share: 0.25, strict: false, word: any, names: [] }\n',
      { rules: { limits: { most: 3, share: 0.25, strict: false, word: 'any', names: [] } } },
    ],
    ['options as they are anyway', 'rules:\n  limits: { most: 2, names: [Jobs, Queues] }\n', {}],
    ['a field opened', 'fields: { Status: open }\n', fields({ closed: ['Risk level'], open: ['Status', 'Category'] })],
    [
      'a field closed',
      'fields: { Category: closed }\n',
      fields({ closed: ['Status', 'Risk level', 'Category'], open: [] }),
    ],
    ['a field that is not judged', 'fields: { category: free }\n', fields({ open: [] })],
    [
      'values',
      'fields: { Status: { values: [Draft, Live], ordered: true }, Tier: { values: ["1.0"], list: open, ordered: false } }\n',
      fields({
        open: ['Category', 'Tier'],
        unordered: ['Tier'],
        values: new Map([
          ['Status', ['Draft', 'Live']],
          ['Tier', ['1.0']],
        ]),
      }),
    ],
    ['optional sections', 'optional: [Metrics, "8.2"]\n', { optional: ['Metrics', '8.2'] }],
    [
      'watched fields',
      'watched: { status: Stage, safeguards: [], approveInto: [Live] }\n',
      watched({ status: 'Stage', safeguards: [], approveInto: ['Live'] }),
    ],
    [
      'an anchor',
      'severity: { no-blank: &s off, clear-todo: *s }\n',
      { severity: { 'no-blank': 'off', 'clear-todo': 'off' } },
    ],
    [
      'with CRLF and a byte order mark',
      '\uFEFFdocuments: docs/**/*.md\r\ntemplate: docs/rfc.md\r\n',
      { files: ['docs/**/*.md'], template: 'docs/rfc.md' },
    ],
  ])('%s', (_, text, changed) => expect(read(text).kinds).toEqual([{ ...defaultKind, ...changed }]))
})

test('kinds take over what is decided for all, and decide otherwise', () => {
  const { kinds } = read(`
template: docs/t.md
severity: { no-blank: off, clear-todo: error }
rules: { limits: { most: 5, word: any } }
fields: { Category: free }
optional: [Metrics]
watched: { live: Running }
documents:
  - files: docs/a/*.md
  - files: [docs/b, "!docs/b/old"]
    template: docs/b.md
    severity: { no-blank: { Draft: notice } }
    rules: { limits: { most: 2 } }
    fields: { Impact: closed }
    optional: []
    watched: { status: Stage }
`)
  const [first, second] = kinds
  expect(kinds.length).toBe(2)
  expect(first).toEqual({
    files: ['docs/a/*.md'],
    template: 'docs/t.md',
    severity: { 'no-blank': 'off', 'clear-todo': 'error' },
    rules: { limits: { most: 5, word: 'any' } },
    fields: { ...defaultKind.fields, open: [] },
    optional: ['Metrics'],
    watched: { ...defaultKind.watched, live: 'Running' },
    policy: defaultKind.policy,
  })
  expect(second).toEqual({
    ...first,
    files: ['docs/b', '!docs/b/old'],
    template: 'docs/b.md',
    severity: { 'no-blank': { otherwise: null, byStatus: new Map([['Draft', 'notice']]) }, 'clear-todo': 'error' },
    rules: { limits: { word: 'any' } },
    fields: { ...defaultKind.fields, closed: ['Status', 'Risk level', 'Impact'], open: [] },
    optional: [],
    watched: { ...defaultKind.watched, live: 'Running', status: 'Stage' },
  })
})

/** The sentences of the error, without the name of the file. */
function problems(text: string): string[] {
  try {
    read(text)
    return []
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return [error.message, ...error.more].map((sentence) => sentence.replace(/^docgate\.yml:/, ''))
  }
}

describe('a bad configuration', () => {
  const keys = 'documents, template, severity, rules, fields, optional, watched, transitions, owners, roles, solo'
  const globs = 'a glob, a list of globs or a list of kinds, for example `docs/workflows/**/*.md`'
  const path = 'the path of a Markdown file in this repository, from its top, with `/`'
  const levels = 'error, warning, notice or off'
  test.each<readonly [string, string, ...string[]]>([
    [
      'an unknown key',
      'documents: a.md\ndocs: b.md\n',
      `2:1: unknown key \`docs\`. The keys of the configuration are ${keys}.`,
    ],
    ['what comes later', 'policy: {}\n', `1:1: unknown key \`policy\`. The keys of the configuration are ${keys}.`],
    ['a key in other case', 'Severity: {}\n', '1:1: unknown key `Severity`. Did you mean `severity`?'],
    ['a key that is a number', '1: a\n', `1:1: unknown key \`1\`. The keys of the configuration are ${keys}.`],
    ['a key that is a list', '? [a]\n: b\n', '1:3: a key is a word, not a list or a map.'],
    [
      'a key of every object',
      'constructor: a\n',
      `1:1: unknown key \`constructor\`. The keys of the configuration are ${keys}.`,
    ],
    ['the prototype', 'severity:\n  __proto__: off\n', '2:3: unknown key `__proto__`.'],
    [
      'an unknown key behind a byte order mark',
      '\uFEFFSeverity: {}\n',
      '1:1: unknown key `Severity`. Did you mean `severity`?',
    ],
    ['a key twice', 'template: a.md\ntemplate: b.md\n', '2:1: this key is given twice; write it once.'],
    ['a list', '- a\n', '1:1: the configuration takes a map, not a list.'],
    ['a text', 'hello\n', '1:1: the configuration takes a map, not `hello`.'],
    [
      'no YAML',
      'severity:\n  no-blank: [\n',
      '3:1: not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
    ['a tab', 'severity:\n\tno-blank: off\n', '2:1: a tab cannot indent YAML; use spaces.'],
    [
      'two documents',
      'template: a.md\n---\ntemplate: b.md\n',
      '2:1: a second YAML document begins here (`---`); only one is allowed.',
    ],
    ['no glob', 'documents:\n', `1:1: \`documents\` takes ${globs}, not nothing.`],
    [
      'an empty list',
      'template: a.md\ndocuments: []\n',
      '2:12: `documents` takes a glob or a list of globs, for example `docs/workflows/**/*.md`, not an empty list.',
    ],
    [
      'an empty glob',
      'documents: " "\n',
      '1:12: `documents` takes a glob, for example `docs/workflows/**/*.md`, not an empty text.',
    ],
    [
      'a number among the globs',
      'documents:\n  - a.md\n  - 7\n',
      '3:5: entry 2 of `documents` takes a glob, for example `docs/workflows/**/*.md`, not the number `7`. Put it in quotes.',
    ],
    ['a map of globs', 'documents:\n  a: b\n', `2:3: \`documents\` takes ${globs}, not a map.`],
    [
      'a kind without files',
      'documents:\n  - template: a.md\n',
      '2:5: entry 1 of `documents` lacks `files`: a glob or a list of globs, for example `docs/workflows/**/*.md`.',
    ],
    ['a glob among kinds', 'documents:\n  - files: a\n  - b\n', '3:5: entry 2 of `documents` takes a map, not `b`.'],
    [
      'an unknown key of a kind',
      'documents:\n  - files: a\n    file: b\n',
      '3:5: unknown key `file`. Did you mean `files`?',
    ],
    [
      'kinds in kinds',
      'documents:\n  - files: a\n    documents: b\n',
      '3:5: unknown key `documents`. The keys of an entry of `documents` are files, template, severity, rules, fields, optional, watched, transitions.',
    ],
    ['no template', 'template:\n', `1:1: \`template\` takes ${path}, not nothing.`],
    ['a list of templates', 'template: [a.md]\n', `1:11: \`template\` takes ${path}, not a list.`],
    ['a template elsewhere', 'template: ../a.md\n', `1:11: \`template\` takes ${path}, not \`../a.md\`.`],
    ['a template by a detour', 'template: a/../../a.md\n', `1:11: \`template\` takes ${path}, not \`a/../../a.md\`.`],
    ['a template of the machine', 'template: /a.md\n', `1:11: \`template\` takes ${path}, not \`/a.md\`.`],
    ['a backslash', 'template: docs\\a.md\n', `1:11: \`template\` takes ${path}, not \`docs\\a.md\`.`],
    ['a date', '%YAML 1.1\n---\ntemplate: 2001-01-01\n', `3:11: \`template\` takes ${path}, not \`2001-01-01\`.`],
    [
      'a severity for all',
      'severity: error\n',
      '1:11: `severity` takes a map from a rule to its severity, not `error`.',
    ],
    ['an unknown rule', 'severity:\n  no-blanks: off\n', '2:3: there is no rule `no-blanks`. Did you mean `no-blank`?'],
    [
      'a rule like none',
      'severity:\n  whatever: off\n',
      '2:3: there is no rule `whatever`. The rules are readable, no-blank, clear-todo, limits.',
    ],
    [
      'the one that can not be changed',
      'severity:\n  readable: off\n',
      '2:3: the severity of `readable` cannot be changed: what was not read was not checked.',
    ],
    ['an unknown severity', 'severity:\n  no-blank: fatal\n', `2:13: \`no-blank\` takes ${levels}, not \`fatal\`.`],
    [
      'a severity cut short',
      'severity:\n  no-blank: warn\n',
      `2:13: \`no-blank\` takes ${levels}, not \`warn\`. Did you mean \`warning\`?`,
    ],
    ['no severity', 'severity:\n  no-blank:\n', `2:3: \`no-blank\` takes ${levels}, not nothing.`],
    [
      'a severity that is on',
      'severity:\n  no-blank: true\n',
      `2:13: \`no-blank\` takes ${levels}, not the boolean \`true\`.`,
    ],
    [
      'a wrong severity of a status',
      'severity:\n  no-blank:\n    Draft: of\n',
      `3:12: \`Draft\` takes ${levels}, not \`of\`. Did you mean \`off\`?`,
    ],
    ['a rule twice', 'severity:\n  no-blank: off\n  no-blank: error\n', '3:3: this key is given twice; write it once.'],
    [
      'a severity as options',
      'rules:\n  limits: off\n',
      '2:11: `limits` takes a map, not `off`. A severity belongs under `severity`.',
    ],
    [
      'options of a rule without',
      'rules:\n  no-blank: off\n',
      '2:3: `no-blank` has no options; its severity is set under `severity`. Rules with options: limits.',
    ],
    ['options of no rule', 'rules:\n  limit: {}\n', '2:3: there is no rule `limit`. Did you mean `limits`?'],
    ['an unknown option', 'rules: { limits: { mots: 3 } }\n', '1:20: unknown key `mots`. Did you mean `most`?'],
    ['half a number', 'rules: { limits: { most: 2.5 } }\n', '1:26: `most` takes a whole number, not the number `2.5`.'],
    [
      'less than none',
      'rules: { limits: { most: -1 } }\n',
      '1:26: `most` takes a whole number from 0 up, not the number `-1`.',
    ],
    ['no number', 'rules: { limits: { share: .inf } }\n', '1:27: `share` takes a number, not the number `.inf`.'],
    ['a word for yes', 'rules: { limits: { strict: yes } }\n', '1:28: `strict` takes true or false, not `yes`.'],
    ['a list for a text', 'rules: { limits: { word: [a] } }\n', '1:26: `word` takes a text, not a list.'],
    ['a text for a list', 'rules: { limits: { names: a } }\n', '1:27: `names` takes a list of texts, not `a`.'],
    [
      'a number in a list of texts',
      'rules: { limits: { names: [a, 1.0] } }\n',
      '1:31: entry 2 of `names` takes a text, not the number `1.0`. Put it in quotes.',
    ],
    [
      'fields of one kind',
      'fields: [Status]\n',
      "1:9: `fields` takes a map from a field's label to closed, open or free, not a list.",
    ],
    [
      'an unknown list',
      'fields: { Status: close }\n',
      '1:19: `Status` takes closed, open or free, not `close`. Did you mean `closed`?',
    ],
    ['no list', 'fields: { Status: }\n', '1:11: `Status` takes closed, open or free, not nothing.'],
    ['no values', 'fields: { Status: { values: [] } }\n', '1:29: `values` takes a list of texts, not an empty list.'],
    ['an order of values', 'fields: { Status: { ordered: up } }\n', '1:30: `ordered` takes true or false, not `up`.'],
    ['free values', 'fields: { Status: { list: free } }\n', '1:27: `list` takes closed or open, not `free`.'],
    [
      'a section as a number, 8.10 and 8.1 being the same',
      'optional: [8.10]\n',
      '1:12: entry 1 of `optional` takes a section of the template, by number or title, not the number `8.10`. Put it in quotes.',
    ],
    ['a watched label misspelt', 'watched: { statu: a }\n', '1:12: unknown key `statu`. Did you mean `status`?'],
    ['one safeguard', 'watched: { safeguards: a }\n', '1:24: `safeguards` takes a list of labels, not `a`.'],
    ['an alias to nothing', 'template: *where\n', '1:11: no anchor `&where` stands before this alias.'],
    ['a merge key', 'severity:\n  <<: { no-blank: off }\n', '2:3: merge keys (`<<`) are not read; write the keys out.'],
    ['a tag', 'template: !mine a.md\n', '1:17: tags (`!…`) are not supported; leave this one out.'],
    ['a known tag', 'template: !!binary aGk=\n', '1:20: tags (`!…`) are not supported; leave this one out.'],
    ['laughs', laughs(), '1:1: its aliases expand to too much; write the values out.'],
    ['nesting', '['.repeat(20_000), '1:1: it is nested far too deeply for a configuration.'],
    ['length', `# ${'a'.repeat(100_000)}`, '1:1: it is longer than 100,000 characters. Make it shorter.'],
    [
      'a long text',
      `template: ${'a'.repeat(1_001)}\n`,
      `1:11: \`template\` takes ${path}, not \`${'a'.repeat(59)}…\`.`,
    ],
    [
      'everything at once, in the order of the file',
      'documents: 7\nseverity:\n  no-blank: eror\n  x: off\nzzz: 1\nrules:\n  limits: { most: a, b: 1 }\n',
      `1:12: \`documents\` takes ${globs}, not the number \`7\`.`,
      `3:13: \`no-blank\` takes ${levels}, not \`eror\`. Did you mean \`error\`?`,
      '4:3: there is no rule `x`. The rules are readable, no-blank, clear-todo, limits.',
      `5:1: unknown key \`zzz\`. The keys of the configuration are ${keys}.`,
      '7:19: `most` takes a whole number, not `a`.',
      '7:22: unknown key `b`. The keys of `limits` are most, share, strict, word, names.',
    ],
  ])('%s', (_, text, ...expected) => expect(problems(text)).toEqual(expected))

  test('is refused with the sentence of the first problem, and names its file', async () => {
    const reading = readSettings('.github/docgate.yml', 'a: 1\nb: 2\n')
    await expect(reading).rejects.toThrow(UsageError)
    await expect(reading).rejects.toThrow('.github/docgate.yml:1:1: unknown key `a`.')
    await expect(reading).rejects.toMatchObject({
      more: [expect.stringContaining('docgate.yml:2:1: unknown key `b`.')],
    })
  })
})

/** Ten times ten times ten … things in a few lines. */
function laughs(): string {
  const lines = Array.from({ length: 9 }, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(10)}]`)
  return `a0: &a0 [x]\n${lines.join('\n')}\n`
}

describe('any configuration', () => {
  /** What was read can be used, what was not is a UsageError with a place. */
  const survives = (text: string): void => {
    let settings: Settings
    try {
      settings = read(text)
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError)
      expect(String(error)).toMatch(/^UsageError: docgate\.yml:\d+:\d+: \S/)
      return
    }
    expect(settings.kinds.length).toBeGreaterThan(0)
    const kind = kindMatcher(settings.kinds, [], null).kindOf('docs/workflows/a.md')
    expect(kind === null || kind < settings.kinds.length).toBe(true)
  }

  const keys = [
    'documents',
    'files',
    'template',
    'severity',
    'rules',
    'fields',
    'optional',
    'watched',
    'owners',
    'roles',
    'transitions',
    'when',
    'field',
    'to',
    'kind',
    'require',
    'role',
    'covers',
    'solo',
    'no-blank',
    'limits',
  ]
  const words = [
    'deleted',
    'notice',
    '@a/b',
    'off',
    'error',
    '~',
    '8.10',
    '*',
    '!x',
    '&a b',
    '*a',
    '<<',
    '__proto__',
    'constructor',
    '1e9',
    '"',
    '[',
    '{',
    '|',
  ]
  const leaf = fc.oneof(fc.constantFrom(...words), fc.string(), fc.double(), fc.boolean(), fc.constant(null))
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(fc.constantFrom(...keys, ...words), fc.string()), tie('tree'), { maxKeys: 4 }),
    ),
  }))

  test('of values', () => fc.assert(fc.property(tree, (value) => survives(JSON.stringify(value) ?? ''))))

  test('of lines', () => {
    const line = fc
      .tuple(
        fc.nat(3),
        fc.constantFrom('', '- '),
        fc.constantFrom(...keys, ...words),
        fc.constantFrom(...words, ...keys),
      )
      .map(([indent, dash, key, value]) => `${'  '.repeat(indent)}${dash}${key}: ${value}`)
    fc.assert(fc.property(fc.array(line, { maxLength: 8 }), (lines) => survives(lines.join('\n'))))
  })

  test('of characters', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), survives)))
})

test('a severity by status is that of the status, else the default, else the rule’s own', () => {
  const choice: SeverityByStatus = { otherwise: 'notice', byStatus: new Map([['Draft', 'off']]) }
  expect(severityFor(choice, 'Draft')).toBe('off')
  expect(severityFor(choice, 'Live')).toBe('notice')
  expect(severityFor(choice, null)).toBe('notice')
  expect(severityFor({ ...choice, otherwise: null }, 'Live')).toBeUndefined()
  expect(severityFor('error', 'Draft')).toBe('error')
  expect(severityFor(undefined, 'Draft')).toBeUndefined()
})
