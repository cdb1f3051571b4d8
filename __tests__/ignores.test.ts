/** What an ignore silences, what it never does, and what is said of one that does not work. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Checked } from '../src/check.ts'
import { defaultKind } from '../src/config.ts'
import { readIgnores } from '../src/document/ignores.ts'
import { silence } from '../src/ignores.ts'
import { rules } from '../src/rules/index.ts'
import { damaged } from './document/damaged.ts'
import { brief, checkText, compareTexts, schemaOf } from './engine.ts'

const schema = schemaOf(`# Template

> Unknown things get a TODO that says what must be decided.

## 1. Purpose

> Say what it is for.

## 2. Jobs

For each job:

- **Name:**
- **Timeout:**

### 2.1 Retries

> How often.

### 2.2 Queue

> Say where the jobs wait.

> Name what wakes them up.

## 3. Owners

> Who answers for it.
`)

const complete = `# T

## 1. Purpose

Moves orders.

## 2. Jobs

- **Name:** import
- **Timeout:** 30 s
- **Name:** undo
- **Timeout:** 60 s

### 2.1 Retries

Three.

### 2.2 Queue

Orders.

## 3. Owners

The Orders team.
`

/** The complete document with these replacements, each of which must apply. */
function edited(...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`"${from}" is not in the document`)
    return text.replace(from, to)
  }, complete)
}

function checked(text: string): Checked {
  return checkText(text, schema)
}

/** `line rule: reason` of what is ignored. */
function ignored(text: string): string[] {
  return checked(text).ignored.map(
    ({ message, reason, line }) => `${message.line} ${message.ruleId}: ${reason}, ${line}`,
  )
}

const it = '<!-- docgate ignore no-blank: legacy -->'

describe('an ignore', () => {
  test('starts from a document without findings', () => expect(brief(checked(complete))).toEqual([]))

  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['beside a blank field', edited(['30 s', it]), ['10 no-blank: legacy, 10']],
    [
      'right above a blank field',
      edited(['- **Timeout:** 30 s', `${it}\n- **Timeout:**`]),
      ['11 no-blank: legacy, 10'],
    ],
    ['at the end of its item', edited(['30 s', `\n  ${it}`]), ['10 no-blank: legacy, 11']],
    ['as all that a section says', edited(['Moves orders.', it]), ['3 no-blank: legacy, 5']],
    [
      'above a section with a blank part',
      edited(['## 2. Jobs\n', `## 2. Jobs\n\n${it}\n`], ['Three.', '']),
      ['16 no-blank: legacy, 9'],
    ],
    [
      'for the whole document',
      edited(['# T\n', `# T\n\n${it}\n`], ['Three.', ''], ['30 s', '']),
      ['12 no-blank: legacy, 3', '16 no-blank: legacy, 3'],
    ],
    [
      'of several rules',
      edited(
        ['# T\n', '# T\n\n<!-- docgate ignore clear-todo, no-blank: legacy -->\n'],
        ['Three.', ''],
        ['30 s', 'TBD'],
      ),
      ['12 clear-todo: legacy, 3', '16 no-blank: legacy, 3'],
    ],
    [
      'above the heading where a missing section is reported',
      edited(['### 2.1 Retries\n\nThree.', '<!-- docgate ignore required-section: nothing retries -->']),
      ['14 required-section: nothing retries, 14'],
    ],
    [
      'of a section that lacks a part, which is reported at the heading that follows',
      edited(
        ['## 2. Jobs\n', '## 2. Jobs\n\n<!-- docgate ignore required-section: no queue -->\n'],
        ['### 2.2 Queue\n\nOrders.\n', ''],
      ),
      ['21 required-section: no queue, 9'],
    ],
    [
      'at the end, for a section that is missing there',
      edited(['## 3. Owners\n\nThe Orders team.', '<!-- docgate ignore required-section: everyone -->']),
      ['22 required-section: everyone, 22'],
    ],
  ]
  test.each(cases)('%s silences', (_, text, expected) => {
    expect(ignored(text)).toEqual(expected)
    expect(brief(checked(text))).toEqual([])
  })

  const others: readonly (readonly [string, string, string])[] = [
    ['of another rule', edited(['30 s', '<!-- docgate ignore clear-todo: legacy -->']), '10 no-blank [2 Timeout]'],
    ['of another line', edited(['30 s', ''], ['60 s', `60 s ${it}`]), '10 no-blank [2 Timeout]'],
    ['of another section', edited(['Three.', ''], ['## 3. Owners\n', `## 3. Owners\n${it}\n`]), '14 no-blank [2.1]'],
    [
      'of the first of two items',
      edited(['- **Timeout:** 30 s\n', `${it}\n- **Timeout:** 30 s\n`], ['60 s', '']),
      '13 no-blank [2 Timeout]',
    ],
    ['without a reason', edited(['30 s', '<!-- docgate ignore no-blank -->']), '10 no-blank [2 Timeout]'],
    [
      'with a reason that is none',
      edited(['30 s', '<!-- docgate ignore no-blank: TODO -->']),
      '10 no-blank [2 Timeout]',
    ],
    ['that is misspelt', edited(['30 s', '<!-- docgate-ignore no-blank: legacy -->']), '10 no-blank [2 Timeout]'],
    ['in code', edited(['30 s', ''], ['Moves orders.', `Moves orders. \`${it}\``]), '10 no-blank [2 Timeout]'],
  ]
  test.each(others)('%s silences nothing', (_, text, expected) => {
    expect(ignored(text)).toEqual([])
    expect(brief(checked(text))).toContain(expected)
  })

  test('leaves the fingerprints of the others as they were', () => {
    const both = edited(['30 s', ''], ['60 s', ''])
    const twice = both.replaceAll('**Name:** undo', '**Name:** import')
    const [first, second] = checked(twice).messages
    expect(first?.fingerprint).not.toBe(second?.fingerprint)
    const silenced = checked(twice.replace('**Timeout:** \n', `**Timeout:** ${it}\n`))
    expect(silenced.ignored.map(({ message }) => message.fingerprint)).toEqual([first?.fingerprint])
    expect(silenced.messages.map(({ fingerprint }) => fingerprint)).toEqual([second?.fingerprint])
  })

  test('gets the message where it is the closest of several', () => {
    const text = edited(['# T\n', `# T\n${it}\n`], ['30 s', it.replace('legacy', 'closer')])
    expect(ignored(text)).toEqual(['11 no-blank: closer, 11'])
    expect(brief(checked(text))).toEqual(['2 valid-ignore []'])
  })

  test('gets the message where it is for the last section, and another for the whole document', () => {
    const text = edited(['# T\n', `# T\n${it}\n`], ['The Orders team.', it.replace('legacy', 'closer')])
    expect(ignored(text)).toEqual(['23 no-blank: closer, 25'])
    expect(brief(checked(text))).toEqual(['2 valid-ignore []'])
  })
})

function told(text: string): string[] {
  return checked(text)
    .messages.filter(({ ruleId }) => ruleId === 'valid-ignore')
    .map(({ line, severity, reason }) => `${line} ${severity} ${reason}`)
}

describe('an ignore that does not work is told', () => {
  const comment = (text: string): string => edited(['30 s', `30 s <!-- ${text} -->`])
  test.each([
    [
      'docgate ignore no-blank',
      '10 warning This ignores nothing until it says why: `<!-- docgate ignore no-blank: reason -->`.',
    ],
    [
      'docgate ignore no-blank: reason',
      '10 warning This ignores nothing until it says why: `<!-- docgate ignore no-blank: reason -->`.',
    ],
    ['docgate ignore no-blnk: legacy', '10 warning There is no rule `no-blnk` to ignore. Did you mean `no-blank`?'],
    ['docgate ignore everything: legacy', '10 warning There is no rule `everything` to ignore.'],
    ['docgate ignore readable: legacy', '10 warning `readable` cannot be ignored. Take it out.'],
    ['docgate ignore valid-ignore: legacy', '10 warning `valid-ignore` cannot be ignored. Take it out.'],
    [
      'docgate-ignore no-blank: legacy',
      '10 warning `docgate-ignore no-blank: legacy` is not understood, so it ignores nothing. Write `<!-- docgate ignore rule: reason -->`.',
    ],
    [
      'docgate ignore no-blank: legacy',
      '10 warning `no-blank` finds nothing on line 10, so this ignores nothing. Delete it, or move it to the finding.',
    ],
  ])('%s', (text, expected) => expect(told(comment(text))).toEqual([expected]))

  test('once for each rule it names', () => {
    expect(told(edited(['30 s', '<!-- docgate ignore no-blank, clear-todo, no-such: legacy -->']))).toEqual([
      '10 warning `clear-todo` finds nothing on line 10, so this ignores nothing. Delete it, or move it to the finding.',
      '10 warning There is no rule `no-such` to ignore.',
    ])
  })

  test.each([
    ['in this document', edited(['# T\n', `# T\n${it}\n`])],
    ['in this section', edited(['## 2. Jobs\n', `## 2. Jobs\n${it}\n`])],
    ['on lines 9 to 11', edited(['Moves orders.', `Moves orders.\n\n${it}\n\n- a\n  - b\n  - c\n- d`])],
    ['from line 26 to the end', `${complete}\n${it}\n`],
  ])('with the place it speaks of: %s', (place, text) => {
    const [line] = told(text)
    expect(line).toContain(` finds nothing ${place}, `)
  })

  test('but not where the rule is off, since nobody knows what it would have found', () => {
    const off = { ...defaultKind, severity: { 'no-blank': 'off' as const } }
    expect(checkText(edited(['30 s', `30 s ${it}`]), schema, off).messages).toEqual([])
  })

  test('nor where the rule could not see all it asks for', () => {
    const { document, binding } = checked(edited(['30 s', `30 s ${it}`]))
    const verdict = (judged: readonly string[]): unknown =>
      silence(readIgnores(document), [], { binding, rules, judged: new Set(judged) }).ignores[0]?.named
    expect(verdict(['no-blank'])).toMatchObject([{ verdict: 'nothing' }])
    expect(verdict(['clear-todo'])).toMatchObject([{ verdict: 'ignored' }])
  })

  test('and can not silence that', () => {
    const text = edited(['# T\n', '# T\n\n<!-- docgate ignore valid-ignore, no-blank: legacy -->\n'])
    expect(told(text)).toHaveLength(2)
  })
})

describe('an ignore is no part of what a document says', () => {
  test('neither a TODO nor a reason to be one', () => {
    const { todos, messages } = checked(
      edited(['30 s', '30 s <!-- docgate ignore clear-todo: TODO stands for a list -->']),
    )
    expect(todos).toEqual([])
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['valid-ignore'])
  })

  test('a bare TODO stays one beside it', () => {
    const todos = (text: string) => checked(text).todos.map(({ text: said, clear }) => [said, clear])
    const bare = edited(['Three.', '- TODO'])
    expect(todos(bare)).toEqual([['', false]])
    expect(todos(bare.replace('- TODO', '- TODO <!-- docgate ignore clear-todo: the team decides later -->'))).toEqual(
      todos(bare),
    )
    expect(
      todos(bare.replace('- TODO', '- TODO\n  <!-- docgate ignore clear-todo: the team decides later -->')),
    ).toEqual(todos(bare))
  })

  test('a table is read as without it', () => {
    const table = (cell: string) =>
      edited([
        '- **Name:** import\n- **Timeout:** 30 s\n- **Name:** undo\n- **Timeout:** 60 s',
        `| Name ${cell} | Timeout |\n|---|---|\n| import | ${cell} |\n| ${cell} undo | 60 s |`,
      ])
    const plain = checked(table(''))
    const silent = checked(table('<!-- docgate ignore no-blank: legacy -->'))
    expect(brief(plain)).toEqual(['11 no-blank [2 Timeout]'])
    expect(silent.ignored.map(({ message }) => message)).toEqual(plain.messages)
    expect(silent.messages.map(({ line, ruleId }) => [line, ruleId])).toEqual([
      [9, 'valid-ignore'],
      [12, 'valid-ignore'],
    ])
  })
})

const workflow = readFileSync(join(import.meta.dirname, 'fixtures/complete/input.md'), 'utf8')

describe('approvals are never ignored', () => {
  const all = `<!-- docgate ignore ${rules.map(({ id }) => id).join(', ')}: the author wants to merge -->`
  const silenced = (text: string): string => text.replace(/^(# .*)$/m, `$1\n\n${all}\n`)
  const changes: readonly (readonly [string, string | null, string | null])[] = [
    ['a promotion', workflow.replace(/(\*\*Status:\*\*).*/, '$1 Live (staging)'), workflow],
    ['a lower risk', workflow, workflow.replace(/(\*\*Risk level:\*\*).*/, '$1 Low')],
    ['a status that went away', workflow, workflow.replace(/(\*\*Status:\*\*).*/, '$1')],
    ['owners that went away', workflow, workflow.replace(/(\*\*Primary owners.*?:\*\*).*/, '$1')],
    ['safeguards that went away', workflow, workflow.replace(/## 9\.[\s\S]*?(?=## 10\.)/, '')],
    ['a document that went away', workflow, null],
    ['a new document', null, workflow],
  ]
  test.each(changes)('%s', (_, base, head) => {
    const plain = compareTexts(base, head)
    const quiet = compareTexts(base, head === null ? null : silenced(head))
    expect(plain.transitions.length + plain.lost.length).toBeGreaterThan(0)
    expect(quiet.lost).toEqual(plain.lost)
    const withoutLines = (found: typeof plain.transitions) => found.map(({ line: _, ...rest }) => rest)
    expect(withoutLines(quiet.transitions)).toEqual(withoutLines(plain.transitions))
  })
})

/** The text with a comment, once for each place that takes no paragraph, table or fence apart. */
function withComment(text: string, comment: string): string[] {
  const lines = text.split('\n')
  const put = (index: number, remove: number, ...more: readonly string[]): string =>
    lines.toSpliced(index, remove, ...more).join('\n')
  const behindFrontmatter = lines[0] === '---' ? lines.indexOf('---', 1) : -1
  let fenced = false
  return lines.flatMap((line, index) => {
    const isFence = /^[>\s]*(?:```|~~~)/.test(line)
    if (isFence) fenced = !fenced
    if (index <= behindFrontmatter || fenced || isFence) return []
    const indent = /^(\s*)(?:[-*]|\d+\.)\s/.exec(line)?.[1]
    const next = lines[index + 1] ?? ''
    return [
      ...(/[\p{L}\d.:)*]$/u.test(line) ? [put(index, 1, `${line} ${comment}`)] : []),
      ...(/^\|(?![ :|-]+$)/.test(line) ? [put(index, 1, line.replace(/\|\s*$/, `${comment} |`))] : []),
      ...(/^\|(?![ :|-]+$)/.test(line) ? [put(index, 1, line.replace(/\|(?=[^|]*\|\s*$)/, `| ${comment}`))] : []),
      ...(/^\|[^`]*, [^`]*$/.test(line) ? [put(index, 1, line.replace(', ', `, ${comment} `))] : []),
      ...(line === '' && /^(?:#|-|\d\.|\w|\||>)/.test(next) ? [put(index + 1, 0, comment, '')] : []),
      ...(indent === undefined ? [] : [put(index, 0, indent + comment), put(index + 1, 0, `${indent}  ${comment}`)]),
    ]
  })
}

/** What may not change: what is found, whether it is shown or not, and what is read. */
function found({ messages, ignored, todos, fields }: Checked): unknown {
  const all = [...messages, ...ignored.map(({ message }) => message)].filter(({ ruleId }) => ruleId !== 'valid-ignore')
  return {
    fingerprints: all.map(({ ruleId, fingerprint }) => `${ruleId} ${fingerprint}`).toSorted(),
    todos: todos.map(({ range: _, ...rest }) => rest),
    fields,
  }
}

describe('an ignore put anywhere', () => {
  const comment = '<!-- docgate ignore no-blank, clear-todo: TODO, the team decides later -->'

  test('changes nothing that is found or read in a document', () => {
    const text = edited(
      ['- **Name:** import\n', '- **Name:**\n  import\n'],
      ['30 s', ''],
      [
        '- **Name:** undo\n- **Timeout:** 60 s',
        [
          ...['', '- **Timeout:** 60 s', '- **Name:** undo', '', '| Name | Timeout |', '|---|---|'],
          ...['| a | |', '| b | long, TODO: ask Finance how long |'],
        ].join('\n'),
      ],
      ['Three.', '- TBD\n- TODO\n  - ask Finance how often\n\n```json\n{}\n```'],
      ['Orders.', '> Say where the jobs wait.\n\n> Name what wakes them up.'],
    )
    const all = withComment(text, comment)
    expect(all.length).toBeGreaterThan(25)
    for (const silenced of all) expect([silenced, found(checked(silenced))]).toEqual([silenced, found(checked(text))])
  })

  test('changes nothing that is found or read in a damaged document, and no transition', () => {
    const transitions = (head: string) =>
      compareTexts(workflow, head).transitions.map(({ field, base, head: to, kind }) => [field, base, to, kind])
    fc.assert(
      fc.property(damaged, fc.nat(), fc.constantFrom(...rules), (text, at, { id }) => {
        const plain = text.replaceAll('\r\n', '\n')
        const all = withComment(plain, `<!-- docgate ignore ${id}: TODO, the team decides later -->`)
        const silenced = all[at % all.length] ?? plain
        expect(found(checkText(silenced))).toEqual(found(checkText(plain)))
        expect(transitions(silenced)).toEqual(transitions(plain))
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })
})
