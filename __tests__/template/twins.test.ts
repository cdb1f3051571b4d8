/** Sections and fields that a template gives several times: each document must have what all of them have. */
import { describe, expect, test } from '@jest/globals'
import { checkText, schemaOf } from '../engine.ts'

/** `title: fields`, with a question mark behind what is optional. */
function shown(template: string): string[] {
  const mark = (optional: boolean): string => (optional ? '?' : '')
  return schemaOf(template).sections.map(
    ({ title, optional, fields }) =>
      `${title}${mark(optional)}: ${fields.map((field) => `${field.label}${mark(field.optional)}`).join(', ')}`,
  )
}

const options = (second: string): string =>
  `# Decision

## Options

### Option 1

- **Costs:**
- **Risks:**

#### Pros

Why?

#### Cons

Why not?

### Option 2

${second}`

describe('of several options', () => {
  const all = '- **Costs:**\n- **Risks:**\n\n#### Pros\n\nWhy?\n\n#### Cons\n\nWhy not?\n'
  test.each<[string, string, string[]]>([
    ['that are alike all is asked for', all, ['Option 1: Costs, Risks', 'Pros: ', 'Cons: ']],
    [
      'one of which has less, only what both have',
      '- **Costs:**\n\n#### Pros\n\nWhy?\n',
      ['Option 1: Costs, Risks?', 'Pros: ', 'Cons?: '],
    ],
    ['one of which is only a heading, all of the other one', '', ['Option 1: Costs, Risks', 'Pros: ', 'Cons: ']],
    ['one of which only says that there may be more, too', '...\n', ['Option 1: Costs, Risks', 'Pros: ', 'Cons: ']],
    [
      'one of which asks something else, nothing of the other one',
      'Which one is it?\n',
      ['Option 1: Costs?, Risks?', 'Pros?: ', 'Cons?: '],
    ],
  ])('%s', (_, second, expected) => {
    expect(shown(options(second)).filter((line) => !line.startsWith('Options'))).toEqual(expected)
  })

  test('a document with the shorter one is complete', () => {
    const schema = schemaOf(options('- **Costs:**\n\n#### Pros\n\nWhy?\n'))
    const text = '# Parser\n\n## Options\n\n### Option 1\n\n- **Costs:** None.\n\n#### Pros\n\nIt is quick.\n'
    expect(checkText(text, schema).messages.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(
      checkText(text.replace('- **Costs:** None.', 'It costs nothing.'), schema).messages.map(({ ruleId }) => ruleId),
    ).toContain('required-field')
  })
})
