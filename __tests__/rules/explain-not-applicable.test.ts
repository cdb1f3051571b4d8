/** "Not applicable" in the words people have for it, where the template asks for a reason and where it does not. */
import { describe, expect, test } from '@jest/globals'
import { defaultKind, type Kind } from '../../src/config.ts'
import { checkText, schemaOf } from '../engine.ts'
import { marked } from './marked.ts'

const rule = 'explain-not-applicable'
const asks = '> Where nothing applies, write "Not applicable for this workflow" and say why.\n\n'
const templateOf = (body: string, head = asks): string => `# T\n\n${head}${body}`
/** The places of the messages, each with its section, group and field. */
const found = (text: string, template: string, kind: Kind = defaultKind): string[] => {
  const checked = checkText(text, schemaOf(template), kind)
  const places = marked(text, checked, rule)
  return checked.messages
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ section, group, field }, at) => `${section}/${group ?? ''}/${field ?? ''} ${places[at]}`)
}

const sections =
  '## 1. Purpose\n\n> Say what it is for.\n\n## 2. Flow\n\nTell it.\n\n### 2.1 Story\n\n> Tell it.\n\n## 3. End\n\n> Say.\n'
const documentOf = (purpose: string, flow = 'In order.\n\n### 2.1 Story\n\nTold.'): string =>
  `# D\n\n## 1. Purpose\n\n${purpose}\n\n## 2. Flow\n\n${flow}\n\n## 3. End\n\nSaid.\n`

describe('a section', () => {
  const one = (said: string): string[] => found(documentOf(said), templateOf(sections))

  test.each([
    'Not applicable.',
    'Not applicable for this workflow.',
    'not applicable to our team',
    'Does not apply.',
    'N/A',
    'n.a.',
    '**Not applicable**',
    'Not applicable yet',
    'Not applicable here.',
    'None',
    'None.',
    'Nothing',
    'No.',
  ])('that says only %j', (said) => {
    const text = documentOf(said)
    expect(found(text, templateOf(sections)).map((each) => each.replace(/ .*/, ''))).toEqual(['1//'])
    expect(marked(text, checkText(text, schemaOf(templateOf(sections))), rule).join()).toContain(
      said.replace(/^\*+/, '').replace(/[.*]+$/, ''),
    )
  })

  test.each([
    'Not applicable, no payload.',
    'Not applicable for this workflow: it only reads.',
    'N/A (read only)',
    'None so far.',
    'No payload is kept.',
    'It does not apply, since nobody asks.',
    'Said.',
    '',
    'TODO',
    '<!-- Not applicable -->',
  ])('that says %j', (said) => expect(one(said)).toEqual([]))

  test('is marked where it says so, not at a comment before', () => {
    expect(one('<!-- Not so sure -->\n\nN/A')).toEqual(['1// N/A'])
    expect(one('---\n\nN/A')).toEqual(['1// N/A'])
    expect(one('**–**\n\nN/A')).toEqual(['1// N/A'])
    expect(one('N/A\n\n<!-- Really -->')).toEqual(['1// N/A'])
  })

  test('whose parts say something is not asked', () => {
    expect(found(documentOf('Said.', 'N/A\n\n### 2.1 Story\n\nTold.'), templateOf(sections))).toEqual([])
    expect(found(documentOf('Said.', 'N/A'), templateOf(sections))).toEqual(['2// N/A'])
    expect(found(documentOf('Said.', 'Told.\n\n### 2.1 Story\n\nN/A'), templateOf(sections))).toEqual(['2.1// N/A'])
  })

  test('is asked only where the template asks for a reason', () => {
    expect(found(documentOf('N/A'), templateOf(sections, ''))).toEqual([])
    expect(found(documentOf('N/A'), templateOf(sections, '> Where nothing applies, write "None".\n\n'))).toEqual([])
    const own = sections.replace('Say what it is for.', 'Say it, or write "Not needed" and why.')
    const template = templateOf(own, '')
    expect(found(documentOf('N/A').replace('Said.', 'N/A'), template)).toEqual(['1// N/A'])
    expect(found(documentOf('Not needed.'), template)).toEqual(['1// Not needed.'])
    expect(found(documentOf('NOT NEEDED'), template)).toEqual(['1// NOT NEEDED'])
    expect(found(documentOf('Not needed: nobody reads it.'), template)).toEqual([])
    expect(found(documentOf('It is not needed'), template)).toEqual([])
    // What another section allows is none of this one's.
    expect(found(documentOf('Said.').replace(/Said\.\n$/, 'Not needed.\n'), template)).toEqual([])
  })
})

describe('a field', () => {
  const fields =
    '## 1. Jobs\n\nFor each job:\n\n- **Name:**\n- **Queue:**\n- **Status:** e.g., Draft, Live (prod).\n\n## 2. Entry\n\n- **Owner:**\n- **Limit:**\n'
  const fieldsOf = (queue: string, limit = '5', status = 'Draft'): string =>
    `# D\n\n## 1. Jobs\n\n- **Name:** a\n- **Queue:** ${queue}\n- **Status:** ${status}\n\n## 2. Entry\n\n- **Owner:** Ops\n- **Limit:** ${limit}\n`

  test.each<[string, string, string[]]>([
    ['of a group', fieldsOf('N/A'), ['1/a/Queue N/A']],
    ['outside of groups', fieldsOf('in', 'not applicable here'), ['2//Limit not applicable here']],
    ['below its label', fieldsOf('in', '\n  - N/A'), ['2//Limit N/A']],
    ['with a reason', fieldsOf('N/A, runs inline'), []],
    // Of a field "none" is an answer.
    ['that has none', fieldsOf('None', 'none'), []],
    ['that says no', fieldsOf('No', 'Nothing'), []],
    ['with a closed list', fieldsOf('in', '5', 'N/A'), []],
    ['that is blank', fieldsOf(''), []],
  ])('%s', (_, text, expected) => expect(found(text, templateOf(fields))).toEqual(expected))

  test('with a list is asked where that is not closed', () => {
    const kind = { ...defaultKind, fields: { ...defaultKind.fields, closed: [] } }
    expect(found(fieldsOf('in', '5', 'N/A'), templateOf(fields), kind)).toEqual(['1/a/Status N/A'])
  })

  test('in a table has no room for it', () => {
    const table =
      '# D\n\n## 1. Jobs\n\n| Name | Queue | Status |\n| - | - | - |\n| a | N/A | Draft |\n| b | in | Draft |\n'
    expect(found(table, templateOf(fields))).toEqual([])
  })

  test('is asked where its own hint asks', () => {
    const own = fields.replace('- **Limit:**', '- **Limit:**\n  > If there is none, write "No limit yet" and say why.')
    expect(found(fieldsOf('N/A', 'N/A'), templateOf(own, ''))).toEqual(['2//Limit N/A'])
    expect(found(fieldsOf('No limit yet', 'No limit yet'), templateOf(own, ''))).toEqual(['2//Limit No limit yet'])
    expect(found(fieldsOf('in', 'No limit yet, it is new to us'), templateOf(own, ''))).toEqual([])
    expect(found(fieldsOf('in', 'No limit yet, new'), templateOf(own, ''))).toEqual(['2//Limit No limit yet, new'])
    expect(found(fieldsOf('N/A', 'N/A'), templateOf(fields, ''))).toEqual([])
  })
})

describe('a group with a title', () => {
  const template = '## 1. Checks\n\nFor each check:\n\n- **Name:**\n- **When:**\n\n## 2. End\n\n> Say.\n'
  const groups = (night: string): string =>
    `# D\n\n## 1. Checks\n\n### Day run\n\n- **Name:** day\n- **When:** at noon\n\n### Night run\n\n${night}\n\n## 2. End\n\nSaid.\n`

  test.each<[string, string, string[]]>([
    ['that does not apply', 'n/a', ['1/Night run/ n/a']],
    ['that has none', 'None', ['1/Night run/ None']],
    ['with a reason', 'None: nobody works then.', []],
    ['with fields, and a remark that it has none', 'None\n\n- **Name:** night\n- **When:** at two', []],
    ['with a sentence', 'As the day run.', []],
  ])('%s', (_, night, expected) => expect(found(groups(night), templateOf(template))).toEqual(expected))

  test('is not asked where nobody asks', () => expect(found(groups('n/a'), templateOf(template, ''))).toEqual([]))
})
