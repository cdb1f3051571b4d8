/** What a template tells: golden outlines of the built-in one and of others that look nothing like it. `UPDATE=1` writes them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { builtIn } from '../../src/template/built-in.ts'
import { compileTemplate } from '../../src/template/compile.ts'
import { loadSchema } from '../../src/template/find.ts'
import { listedValues } from '../../src/template/hints.ts'
import type { Schema } from '../../src/template/schema.ts'
import { UsageError } from '../../src/usage-error.ts'
import { checkText, schemaOf } from '../engine.ts'
import { outline } from './outline.ts'

const folder = import.meta.dirname

function expectGolden(name: string, schema: Schema): void {
  const file = join(folder, 'golden', `${name}.txt`)
  const actual = outline(schema)
  if (process.env['UPDATE'] === '1') writeFileSync(file, actual)
  expect(actual).toBe(readFileSync(file, 'utf8'))
}

function template(name: string): string {
  return readFileSync(join(folder, 'templates', `${name}.md`), 'utf8')
}

describe('a compiled template', () => {
  test('the built-in one', () => expectGolden('built-in', builtIn))

  test.each(['traps', 'adr', 'rfc', 'runbook', 'lettered'])('%s', (name) =>
    expectGolden(name, schemaOf(template(name))),
  )

  test.each(['traps', 'adr', 'rfc', 'runbook', 'lettered'])(
    '%s, copied as it is, lacks nothing but answers',
    (name) => {
      const rules = new Set(
        checkText(template(name), schemaOf(template(name))).messages.map((message) => message.ruleId),
      )
      for (const rule of ['required-section', 'required-field', 'section-order', 'section-title', 'no-duplicate'])
        expect(rules).not.toContain(rule)
      expect(rules).toContain('no-template-text')
    },
  )

  test.each(['traps', 'adr', 'rfc', 'runbook', 'lettered'])(
    '%s says the same with CRLF and a byte order mark',
    (name) => {
      expect(schemaOf(`\uFEFF${template(name).replaceAll('\n', '\r\n')}`)).toEqual(schemaOf(template(name)))
    },
  )
})

describe('a template numbered by letters and words', () => {
  const schema = schemaOf(template('lettered'))
  const text = (numbers: readonly string[]): string => {
    const titles = ['## Scope', '## Roles', '## Procedure', '### Announce', '### Drain', '### Verify', '## Contacts']
    const sections = titles.map((title, index) => {
      const said = title.endsWith('Procedure') ? '' : title.endsWith('Roles') ? 'Lead: Ana' : 'Text.'
      return `${title.replace(' ', ` ${numbers[index] ?? ''}`)}\n\n${said}\n\n`
    })
    return `# Failover\n\n${sections.join('')}`
  }

  test.each([
    [['I. ', 'II. ', 'III. ', 'Step 1: ', 'Step 2: ', 'Step 3: ', 'Appendix A: ']],
    [['I. ', 'II. ', 'III. ', 'Step 1: ', 'Step 3: ', 'Step 4: ', 'Appendix B: ']],
    [['1. ', '2. ', '3. ', '3.1 ', '3.2 ', '3.3 ', 'A. ']],
    [[]],
  ])('lets a document count as it likes: %j', (numbers) =>
    expect(checkText(text(numbers), schema).messages).toEqual([]),
  )

  test('names a missing section as it writes it', () => {
    const [message] = checkText(text([]).replace('### Drain\n\nText.\n\n', ''), schema).messages
    expect(message?.reason).toBe('Missing section `Step 2: Drain`; it belongs before `Verify`.')
  })

  test('needs more than one to be numbered so', () => {
    const { sections, lettered } = schemaOf('# T\n\n## I. Newton\n\n## Laws\n')
    expect([lettered, sections[0]?.title]).toEqual([false, 'I. Newton'])
  })

  test('may count anew in each section', () => {
    const { sections } = schemaOf('# T\n\n## A\n\n### Step 1: x\n\n### Step 2: y\n\n## B\n\n### Step 1: z\n')
    expect(sections.map(({ id }) => id)).toEqual(['A', 'A / Step 1', 'Step 2', 'B', 'B / Step 1'])
  })
})

describe('a template that can not be used', () => {
  const cases: readonly (readonly [string, string, number, RegExp])[] = [
    ['nothing', '', 1, /empty/],
    ['white space', ' \n\n\t\n', 1, /empty/],
    ['a lone byte order mark', '\uFEFF', 1, /empty/],
    ['prose', 'Write what you like.\n', 1, /no section headings/],
    ['a lone title', '# Template\n\nWrite what you like.\n', 1, /no section headings/],
    ['headings in a fence', '# Template\n\n```\n## 1. A\n```\n', 1, /no section headings/],
    ['a number twice', '# T\n\n## 1. A\n\n## 2. B\n\n## 1. C\n', 7, /section `1` twice/],
    ['a title twice', '# T\n\n## A\n\n## B\n\n## A\n', 7, /section `A` twice/],
    ['an empty heading', '# T\n\n## 1. A\n\n##\n', 5, /heading of the template is empty/],
    ['frontmatter that is no YAML', '---\na: 1\nb: [\n---\n\n## 1. A\n', 3, /not valid YAML/],
  ]
  test.each(cases)('%s', async (_, text, line, reason) => {
    expect(compileTemplate('t.md', text)).toEqual({
      problem: { path: 't.md', line, reason: expect.stringMatching(reason) },
    })
    const loading = loadSchema({ path: 't.md', source: 'config', text })
    await expect(loading).rejects.toThrow(UsageError)
    await expect(loading).rejects.toThrow(`t.md:${line}: `)
  })

  test('the same title below different parents is no clash', () => {
    const { sections } = schemaOf('# T\n\n## A\n\n### Risks\n\n## B\n\n### Risks\n')
    expect(sections.map((section) => section.id)).toEqual(['A', 'A / Risks', 'B', 'B / Risks'])
  })
})

describe('listed values', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['e.g., Draft, Live (dev), Deprecated.', ['Draft', 'Live (dev)', 'Deprecated']],
    ['e.g. Draft, Live', ['Draft', 'Live']],
    ['E.g.: Draft, Live', ['Draft', 'Live']],
    ['for example Draft, Live', ['Draft', 'Live']],
    ['For example: Draft, or Live.', ['Draft', 'Live']],
    ['One of Draft, Live', ['Draft', 'Live']],
    ['such as Draft, Live', ['Draft', 'Live']],
    ['(e.g., Draft, Live)', ['Draft', 'Live']],
    ['e.g., Low (a, b), High (c)', ['Low (a, b)', 'High (c)']],
    ['e.g., Draft, Live, etc.', ['Draft', 'Live']],
    ['e.g., Draft,\n  Live', ['Draft', 'Live']],
    ['Who answers for it.', []],
    ['webhook, schedule', []],
    ['', []],
  ]
  test.each(cases)('%j', (hint, values) => expect(listedValues(hint)).toEqual(values))
})
