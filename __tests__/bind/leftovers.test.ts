/** What still says what the template says, and what is the author's own. */
import { describe, expect, test } from '@jest/globals'
import { bind } from '../../src/bind.ts'
import { readDocument } from '../../src/document/document.ts'
import { schemaOf } from '../engine.ts'

const schema = schemaOf(`# Template

> Fill in every section of this. Delete the advice when you are done.

## 1. Purpose

Say in a few words what it is for.

- From the first event to the last.
- Which people take part?

> Be brief. Avoid words that promise nothing at all.

## 2. Jobs

For each job:

- **Name:**
- **Retry policy:**
  - Most attempts.
  - How long between two attempts?

- **Places:** (e.g., \`src/jobs/...\`)
`)

function leftovers(body: string): string[] {
  const document = readDocument('x.md', body)
  return bind(schema, document)
    .leftovers.toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => document.text.slice(start, end))
}

describe('left-over template text', () => {
  const left: readonly (readonly [string, string, readonly string[]])[] = [
    ['a prompt', '## 1. Purpose\n\nSay in a few words what it is for.\n', ['Say in a few words what it is for.']],
    [
      'a prompt, wrapped',
      '## 1. Purpose\n\nSay in a few\nwords what it   is for.\n',
      ['Say in a few\nwords what it   is for.'],
    ],
    [
      'a prompt in other case and emphasis',
      '## 1. Purpose\n\n**SAY** in a few _words_ what it is for\n',
      ['SAY** in a few _words_ what it is for'],
    ],
    [
      'a prompt before the answer',
      '## 1. Purpose\n\nSay in a few words what it is for. It moves orders.\n',
      ['Say in a few words what it is for.'],
    ],
    [
      'a prompt behind the answer',
      '## 1. Purpose\n\nIt moves orders. Say in a few words what it is for.\n',
      ['Say in a few words what it is for.'],
    ],
    [
      'an item of an example list',
      '## 1. Purpose\n\n- From the first event to the last.\n- Ours.\n',
      ['From the first event to the last.'],
    ],
    [
      'guidance',
      '## 1. Purpose\n\nIt moves orders.\n\n> Be brief. Avoid words that promise nothing at all.\n',
      ['Be brief. Avoid words that promise nothing at all.'],
    ],
    [
      'a sentence of the guidance',
      '## 1. Purpose\n\nIt moves orders.\n\n> Avoid words that promise nothing at all.\n',
      ['Avoid words that promise nothing at all.'],
    ],
    [
      'guidance without its quote',
      '## 1. Purpose\n\nIt moves orders.\n\nBe brief. Avoid words that promise nothing at all.\n',
      ['Be brief. Avoid words that promise nothing at all.'],
    ],
    [
      'guidance in another section',
      '## 2. Jobs\n\nAvoid words that promise nothing at all.\n',
      ['Avoid words that promise nothing at all.'],
    ],
    [
      'advice above the first section',
      '# T\n\n> Fill in every section of this. Delete the advice when you are done.\n',
      ['Fill in every section of this. Delete the advice when you are done.'],
    ],
    ['a question without an answer', '## 1. Purpose\n\n- Which people take part?\n', ['Which people take part?']],
    ['a short hint in its field', '## 2. Jobs\n\n- **Retry policy:**\n  - Most attempts.\n', ['Most attempts.']],
    [
      'a hint behind the answer',
      '## 2. Jobs\n\n- **Places:** `src/in` (e.g., `src/jobs/...`)\n',
      ['(e.g., `src/jobs/...`)'],
    ],
    [
      'in a nested quote of a list',
      '## 1. Purpose\n\n- Ours.\n  > Avoid words that promise nothing at all.\n',
      ['Avoid words that promise nothing at all.'],
    ],
    [
      'with CRLF',
      '## 1. Purpose\r\n\r\nSay in a few\r\nwords what it is for.\r\n',
      ['Say in a few\r\nwords what it is for.'],
    ],
    [
      'in a cell',
      '## 1. Purpose\n\n| a |\n|---|\n| Say in a few words what it is for. |\n',
      ['Say in a few words what it is for.'],
    ],
  ]
  test.each(left)('%s', (_, body, expected) => expect(leftovers(body)).toEqual(expected))

  const own: readonly (readonly [string, string])[] = [
    ['a question answered on its line', '## 1. Purpose\n\n- Which people take part? Ana and Ben.\n'],
    ['a question kept as a label', '## 1. Purpose\n\n- **Which people take part?** Ana and Ben.\n'],
    ['a question answered below it', '## 1. Purpose\n\n- Which people take part?\n  - Ana and Ben.\n'],
    ['a short hint with a value', '## 2. Jobs\n\n- **Retry policy:**\n  - Most attempts: 5\n'],
    ['a short hint answered below it', '## 2. Jobs\n\n- **Retry policy:**\n  - Most attempts.\n    - Five.\n'],
    ['a short hint in another section', '## 1. Purpose\n\nMost attempts.\n'],
    [
      'an answer that begins like the template',
      '## 1. Purpose\n\nSay in a few words what it is for us and for them.\n',
    ],
    ['a paraphrase', '## 1. Purpose\n\nTells in a few words what it is made for.\n'],
    ['the wording in a fence', '## 1. Purpose\n\n```\nSay in a few words what it is for.\n```\n'],
    ['the wording in a comment', '## 1. Purpose\n\n<!-- Say in a few words what it is for. -->\n'],
    ['a path that the template shortens', '## 2. Jobs\n\n- **Places:** e.g. `src/jobs/import.ts`\n'],
    ['nothing', ''],
  ]
  test.each(own)('not %s', (_, body) => expect(leftovers(body)).toEqual([]))
})
