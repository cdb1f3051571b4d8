/** Placeholders of the template that nobody filled in, in text, headings, tables and the title. */
import { describe, expect, test } from '@jest/globals'
import type { Message } from '../../src/message.ts'
import { checkText, schemaOf } from '../engine.ts'
import { marked } from './marked.ts'

const rule = 'no-placeholder'
const hint = 'Name the <System> that answers for all of it.'
const schema = schemaOf(
  `# {Name of the workflow}\n\n## 1. Purpose\n\nThe <Actor> asks the <System> for it.\n\n## 2. Entry\n\n- **Owner:**\n  ${hint}\n- **Since:** YYYY-MM-DD\n`,
)
const documentOf = ({
  title = 'Orders',
  head = '',
  purpose = 'Moves orders.',
  owner = 'Ops',
  more = '',
} = {}): string =>
  `# ${title}\n\n${head}## 1. Purpose\n\n${purpose}\n\n## 2. Entry\n\n- **Owner:** ${owner}\n- **Since:** 2026-01-01\n${more}`
const messages = (text: string, of = schema): Message[] =>
  checkText(text, of).messages.filter(({ ruleId }) => ruleId === rule)
const found = (parts: Parameters<typeof documentOf>[0]): string[] => {
  const text = documentOf(parts)
  return marked(text, checkText(text, schema), rule)
}

test.each<[string, Parameters<typeof documentOf>[0], string[]]>([
  ['none', {}, []],
  ['one', { purpose: 'The \\<Actor> is done.' }, ['<Actor>']],
  ['in code', { purpose: 'The `<Actor>` is done.' }, ['<Actor>']],
  [
    'two of a text: from the first to the last',
    { purpose: 'The `<Actor>` and the `<System>` are done.' },
    ['<Actor>` and the `<System>'],
  ],
  ['at the end', { purpose: 'Done by `<Actor>`' }, ['<Actor>']],
  ['in two texts', { purpose: 'By `<Actor>`.\n\nFor `<System>`.' }, ['<Actor>', '<System>']],
  ['in the title', { title: '{Name of the workflow}' }, ['{Name of the workflow}']],
  ['above the sections', { head: 'For `<Actor>`.\n\n' }, ['<Actor>']],
  ['in a heading of the author', { purpose: 'Done.\n\n### For `<Actor>`\n\nDone.' }, ['<Actor>']],
  ['in a table', { purpose: '| A | B |\n| - | - |\n| `<Actor>` | x |' }, ['<Actor>']],
  // It is told as text of the template,
  ['in a hint that is left', { owner: hint.replace('<System>', '`<System>`') }, []],
  // unless the author goes on with it.
  ['behind a hint that is left', { owner: `${hint} By \`<Actor>\`` }, ['<Actor>']],
  ['in a comment', { purpose: 'Done.\n\n<!-- by <Actor> -->' }, []],
  ['in a fence', { purpose: 'Done.\n\n```text\n<Actor>\n```' }, []],
  ['of the author', { purpose: 'A `<Shop>` is done.' }, []],
])('%s', (_, parts, expected) => expect(found(parts)).toEqual(expected))

describe('a message', () => {
  test('names each once, and stands with its field', () => {
    const text = documentOf({ purpose: '`<Actor>`, `<System>` and again `<Actor>`.', owner: '`<Actor>`' })
    expect(messages(text)).toMatchObject([
      {
        section: '1',
        field: null,
        severity: 'error',
        reason: expect.stringMatching(/^Placeholders `<Actor>` and `<System>` .*values\.$/),
      },
      {
        section: '2',
        field: 'Owner',
        severity: 'error',
        reason: expect.stringMatching(/^Placeholder `<Actor>` .*value\.$/),
      },
    ])
  })

  test('is the same finding as long as its placeholders are', () => {
    const print = (purpose: string): string | undefined => messages(documentOf({ purpose }))[0]?.fingerprint
    expect(print('By `<Actor>`.')).toBe(print('`<Actor>` does it.'))
    expect(print('By `<Actor>`.')).not.toBe(print('By `<System>`.'))
    expect(print('By `<Actor>`.')).not.toBe(print('By `<Actor>` and `<System>`.'))
  })
})

test('a template without placeholders has none', () =>
  expect(messages(documentOf({ purpose: 'By `<Actor>`.' }), schemaOf('# T\n\n## 1. Purpose\n\n> Say.\n'))).toEqual([]))
