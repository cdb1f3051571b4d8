/** Sections and fields that stand twice: the second is told, with the line of the first. */
import { describe, expect, test } from '@jest/globals'
import { checkText, schemaOf } from '../engine.ts'
import { marked, reasons } from './marked.ts'

const rule = 'no-duplicate'
const schema = schemaOf(
  '# T\n\n## 1. Purpose\n\n> Say.\n\n## 2. Entry\n\n- **Owner:**\n- **Risk:**\n- **Board (optional):**\n\n## 3. Options\n\n- Good:\n- Bad:\n\n## 4. Jobs\n\nFor each job:\n\n- **Name:**\n- **Queue:**\n',
)
const entry = '- **Owner:** Ops\n- **Risk:** Low'
const documentOf = ({
  purpose = 'Said.',
  fields = entry,
  options = '- Good: cheap\n- Bad: late',
  more = '',
} = {}): string =>
  `# D\n\n## 1. Purpose\n\n${purpose}\n\n## 2. Entry\n\n${fields}\n\n## 3. Options\n\n${options}\n\n## 4. Jobs\n\n- **Name:** a\n- **Queue:** in\n- **Name:** b\n- **Queue:** in\n${more}`

/** `place line-of-the-first` of each message. */
function found(text: string): string[] {
  const checked = checkText(text, schema)
  const said = reasons(checked, rule)
  return marked(text, checked, rule).map((each, at) => `${each} ${/on line (\d+)/.exec(said[at] ?? '')?.[1]}`)
}

describe('what stands again', () => {
  test.each<[string, string, string[]]>([
    ['nothing', documentOf(), []],
    ['a section', documentOf({ more: '\n## 1. Purpose\n\nSaid again.\n' }), ['## 1. Purpose 3']],
    ['a field', documentOf({ fields: `${entry}\n- **Owner:** Finance` }), ['Owner:** Finance 9']],
    ['another field', documentOf({ fields: `${entry}\n- **Risk:** High` }), ['Risk:** High 10']],
    ['a field without a value', documentOf({ fields: `${entry}\n- **Risk:**` }), ['Risk: 10']],
    [
      'two fields',
      documentOf({ fields: `${entry}\n- **Owner:** Finance\n- **Risk:** High` }),
      ['Owner:** Finance 9', 'Risk:** High 10'],
    ],
    ['a field of a group', documentOf({ more: '- **Queue:** out\n' }), ['Queue:** out 22']],
    ['one of several arguments', documentOf({ options: '- Good: cheap\n- Good: quick\n- Bad: late' }), []],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected))

  test('stands with its section and field', () => {
    const text = documentOf({ fields: `${entry}\n- **Owner:** Finance`, more: '\n## 1. Purpose\n\nSaid again.\n' })
    expect(checkText(text, schema).messages.filter(({ ruleId }) => ruleId === rule)).toMatchObject([
      { severity: 'error', section: '2', field: 'Owner', group: null },
      { severity: 'error', section: '1', field: null, group: null },
    ])
  })
})
