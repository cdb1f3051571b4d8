/** A configuration is understood completely or refused, with its line and a sentence that says what to write. */
import { describe, expect, test } from '@jest/globals'
import { defaultSettings, readSettings } from '../src/config.ts'
import { rules } from '../src/rules/index.ts'
import { UsageError } from '../src/usage-error.ts'

const ruleIds = rules.map((rule) => rule.id)
const read = (text: string) => readSettings('.github/docgate.yml', text, ruleIds)

describe('a good configuration', () => {
  const good: readonly (readonly [string, string, object])[] = [
    ['nothing', '', {}],
    ['a comment', '# later\n', {}],
    ['a document mark', '---\n', {}],
    ['one glob', 'documents: docs/**/*.md\n', { documents: ['docs/**/*.md'] }],
    ['globs', 'documents:\n  - docs/a/*.md\n  - docs/b/*.md\n', { documents: ['docs/a/*.md', 'docs/b/*.md'] }],
    ['a template', 'template: docs/rfc.md\n', { template: 'docs/rfc.md' }],
    [
      'severities',
      'severity:\n  no-blank: warning\n  clear-todo: notice\n',
      { severity: { 'no-blank': 'warning', 'clear-todo': 'notice' } },
    ],
    [
      'off',
      'severity:\n  clear-todo: off\n  no-blank: "off"\n',
      { severity: { 'clear-todo': 'off', 'no-blank': 'off' } },
    ],
    [
      'with CRLF and a byte order mark',
      '\uFEFFdocuments: docs/**/*.md\r\ntemplate: docs/rfc.md\r\n',
      { documents: ['docs/**/*.md'], template: 'docs/rfc.md' },
    ],
  ]
  test.each(good)('%s', async (_, text, changed) =>
    expect(await read(text)).toEqual({ ...defaultSettings, ...changed }),
  )
})

describe('a bad configuration', () => {
  const bad: readonly (readonly [string, string, number, string])[] = [
    [
      'an unknown key',
      'documents: a.md\ndocs: b.md\n',
      2,
      'unknown key `docs`. The keys are documents, template, severity.',
    ],
    ['a key in other case', 'Severity: {}\n', 1, 'unknown key `Severity`.'],
    ['a key that is a number', '1: a\n', 1, 'unknown key `1`.'],
    ['a key that is a list', '? [a]\n: b\n', 1, 'unknown key'],
    ['a key twice', 'template: a.md\ntemplate: b.md\n', 2, 'not valid YAML'],
    ['a list', '- a\n', 1, 'expected keys'],
    ['a text', 'hello\n', 1, 'expected keys'],
    ['no YAML', 'severity:\n  no-blank: [\n', 3, 'not valid YAML'],
    ['a tab', 'severity:\n\tno-blank: off\n', 2, 'not valid YAML'],
    ['two documents', 'template: a.md\n---\ntemplate: b.md\n', 2, 'not valid YAML'],
    ['no glob', 'documents:\n', 1, '`documents` is a glob or a list of globs'],
    ['an empty list', 'template: a.md\ndocuments: []\n', 2, '`documents` is a glob'],
    ['an empty glob', 'documents: ""\n', 1, '`documents` is a glob'],
    ['a number among the globs', 'documents:\n  - a.md\n  - 7\n', 1, '`documents` is a glob'],
    ['a map of globs', 'documents:\n  a: b\n', 1, '`documents` is a glob'],
    ['no template', 'template:\n', 1, '`template` is the path of a Markdown file'],
    ['an empty template', 'template: ""\n', 1, '`template` is the path of a Markdown file'],
    ['a list of templates', 'template: [a.md]\n', 1, '`template` is the path'],
    ['a severity for all', 'severity: error\n', 1, '`severity` is a map from a rule'],
    [
      'an unknown rule',
      'severity:\n  no-blank: off\n  no-blanks: off\n',
      3,
      'there is no rule `no-blanks`. The rules are readable, required-section,',
    ],
    [
      'an unknown severity',
      'severity:\n  no-blank: fatal\n',
      2,
      'the severity of `no-blank` is one of error, warning, notice, off.',
    ],
    ['no severity', 'severity:\n  no-blank:\n', 2, 'the severity of `no-blank` is one of'],
    ['a severity that is on', 'severity:\n  no-blank: true\n', 2, 'the severity of `no-blank` is one of'],
    ['a rule twice', 'severity:\n  no-blank: off\n  no-blank: error\n', 3, 'not valid YAML'],
    ['an alias to nothing', 'template: *where\n', 1, ''],
  ]
  test.each(bad)('%s', async (_, text, line, sentence) => {
    const reading = read(text)
    await expect(reading).rejects.toThrow(UsageError)
    await expect(reading).rejects.toThrow(`.github/docgate.yml:${line}: ${sentence}`)
  })
})
