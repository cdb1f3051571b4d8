/** Fields that a section leaves out: in groups, under headings, in tables and at the head of the document. */
import { describe, expect, test } from '@jest/globals'
import type { Message } from '../../src/message.ts'
import { checkText, schemaOf } from '../engine.ts'
import { marked } from './marked.ts'

const rule = 'required-field'
const template = `# T

## 1. Entry

> Who, and how bad.

- **Owner:** (a team)
- **Risk:**
  - How bad can it be?
- **Board (optional):**

## 2. Systems Touched

For each system:

- **System:**
- **Action:** (read or write)

## 3. Failures

For each failure:

- **Detection:**
- **Response:**
`
const schema = schemaOf(template)
const entry = '- **Owner:** Ops\n- **Risk:** Low'
const systems = '- **System:** Stripe\n- **Action:** read'
const failures = '- **Detection:** timeout\n- **Response:** retry'
const documentOf = ({ entry: a = entry, systems: b = systems, failures: c = failures } = {}): string =>
  `# D\n\n## 1. Entry\n\n${a}\n\n## 2. Systems Touched\n\n${b}\n\n## 3. Failures\n\n${c}\n`
const messages = (text: string, of = schema): Message[] =>
  checkText(text, of).messages.filter(({ ruleId }) => ruleId === rule)
/** `section/group/field` of each message. */
const brief = (text: string, of = schema): string[] =>
  messages(text, of).map(({ section, group, field }) => [section, group ?? '', field ?? ''].join('/'))

test('a document with all of them is fine', () => expect(messages(documentOf())).toEqual([]))

describe('a field that is not there', () => {
  test.each<[string, Parameters<typeof documentOf>[0], string[]]>([
    ['one of two', { entry: '- **Owner:** Ops' }, ['1//Risk']],
    ['the first', { entry: '- **Risk:** Low' }, ['1//Owner']],
    ['one that may be left out', { entry: `${entry}\n- **Board:** none` }, []],
    ['all, and something is said', { entry: 'The Ops team has it.' }, ['1//']],
    ['all, and nothing is said', { entry: '' }, []],
    ['all, and it does not apply', { entry: 'Not applicable: nobody owns it.' }, []],
    ['all, and it is to come', { entry: 'TODO' }, []],
    ['one, and the rest does not apply', { entry: 'None of it applies but the owner.\n\n- **Owner:** Ops' }, []],
    ['one, and a label of the author has none', { entry: '- **Links:** none\n- **Owner:** Ops' }, ['1//Risk']],
    [
      'one, and a label of the author has none, below a remark',
      { entry: 'The usual.\n\n- **Links:** none\n- **Owner:** Ops' },
      ['1//Risk'],
    ],
    [
      'one, and the remark above a label of the author says that none applies',
      { entry: 'None applies but these.\n\n- **Links:** wiki\n- **Owner:** Ops' },
      [],
    ],
    ['of the only group', { systems: '- **System:** Stripe' }, ['2/Stripe/Action']],
    ['of one of two groups', { systems: `${systems}\n\n- **System:** Slack` }, ['2/Slack/Action']],
    ['of a group without a name', { systems: `${systems}\n\n- **Action:** write` }, ['2/no. 2/System']],
    [
      'of a group, and the prose has none',
      { systems: `None is external.\n\n- **System:** Stripe` },
      ['2/Stripe/Action'],
    ],
  ])('%s', (_, parts, expected) => expect(brief(documentOf(parts))).toEqual(expected))

  test('comes with the advice of the template', () => {
    expect(messages(documentOf({ entry: '- **Risk:** Low' }))).toMatchObject([
      { note: expect.stringMatching(/a team/) },
    ])
    expect(messages(documentOf({ entry: '- **Owner:** Ops' }))).toMatchObject([{ note: 'How bad can it be?' }])
    expect(messages(documentOf({ entry: 'The Ops team has it.' }))).toMatchObject([{ note: 'Who, and how bad.' }])
    const none = schemaOf('# T\n\n## 1. Entry\n\n- **Owner:**\n- **Risk:**\n')
    expect(messages('# D\n\n## 1. Entry\n\n- **Owner:** Ops\n', none)).toMatchObject([{ note: null }])
    expect(messages('# D\n\n## 1. Entry\n\nOps.\n', none)).toMatchObject([{ note: null }])
  })

  test('all of them are another finding than one', () => {
    const [all] = messages(documentOf({ entry: 'The Ops team has it.' }))
    expect(messages(documentOf({ entry: 'Ops has it now.' }))[0]?.fingerprint).toBe(all?.fingerprint)
    expect(all?.reason).toMatch(/`Owner:` and `Risk:`/)
    expect(all?.reason).not.toContain('Board')
  })
})

describe('the place', () => {
  test.each<[string, Parameters<typeof documentOf>[0], string, string[]]>([
    ['all missing: the heading', { entry: 'The Ops team has it.' }, '## 1. Entry', []],
    [
      'the first one: what it is put behind',
      { entry: '- **Risk:** Low' },
      '## 1. Entry\n\n',
      ['## 1. Entry\n\n- **Owner:**\n'],
    ],
    ['what is not mended: the heading', { entry: '1. **Risk:** Low' }, '## 1. Entry', []],
    [
      'in the only group',
      { systems: '- **Action:** read' },
      '## 2. Systems Touched\n\n',
      ['## 2. Systems Touched\n\n- **System:**\n'],
    ],
    [
      'in the only group, not mended: from the heading to its first field',
      { systems: '1. **Action:** read' },
      '## 2. Systems Touched\n\n1. **Action:** read',
      [],
    ],
    [
      'in one of two groups',
      { failures: `${failures}\n\n- **Detection:** alarm` },
      'Detection:** alarm',
      ['Detection:** alarm\n- **Response:**'],
    ],
    [
      'in one of two groups, not mended: its first field',
      { failures: `${failures}\n\n1. **Detection:** alarm` },
      'Detection:** alarm',
      [],
    ],
    [
      'in a group with a title',
      { failures: '### Late\n\n- **Detection:** alarm' },
      'Late\n\n- **Detection:** alarm',
      ['Late\n\n- **Detection:** alarm\n- **Response:**'],
    ],
    ['in a group with a title, not mended: the title', { failures: '### Late\n\n1. **Detection:** alarm' }, 'Late', []],
  ])('%s', (_, parts, place, expected) => {
    const text = documentOf(parts)
    expect(marked(text, checkText(text, schema), rule)).toEqual([place])
    expect(messages(text)[0]?.expected).toEqual(expected)
  })
})

describe('a heading of its own names the thing', () => {
  test.each<[string, string, string[]]>([
    ['a name', '### Stripe\n\n- **Action:** read', []],
    ['a name beside the word', '### System Stripe\n\n- **Action:** read', []],
    ['the word and a number', '### System 1\n\n- **Action:** read', ['2/System 1/System']],
    ['the words of the section', '### Touched systems\n\n- **Action:** read', ['2/Touched systems/System']],
    ['a number', '### 1\n\n- **Action:** read', ['2/1/System']],
    ['a name, but for the other field', '### Stripe\n\n- **System:** Stripe', ['2/Stripe/Action']],
    ['a line in bold', '**Stripe**\n\n- **Action:** read', ['2/Stripe/System']],
  ])('%s', (_, said, expected) => expect(brief(documentOf({ systems: said }))).toEqual(expected))

  test('but says nothing of how it is detected', () =>
    expect(brief(documentOf({ failures: '### Provider down\n\n- **Response:** retry' }))).toEqual([
      '3/Provider down/Detection',
    ]))

  test.each([
    ['Name', []],
    ['Title', []],
    ['ID', []],
    ['Job ID', []],
    ['Job name', []],
    ['Owner', ['1/Import/Owner']],
    ['Owner name', ['1/Import/Owner name']],
  ])('where the template asks for %s', (label, expected) => {
    const of = schemaOf(`# T\n\n## 1. Jobs\n\nFor each job:\n\n- **${label}:**\n- **Queue:**\n`)
    expect(brief('# D\n\n## 1. Jobs\n\n### Import\n\n- **Queue:** in\n', of)).toEqual(expected)
  })
})

describe('a table', () => {
  test.each<[string, string, string[]]>([
    ['without a column', '| System | Use |\n| - | - |\n| Stripe | read |', ['2//Action']],
    ['with all of them', '| System | Action |\n| - | - |\n| Stripe | read |\n| Slack | write |', []],
    ['without rows', '| System | Action |\n| - | - |', ['2//']],
    ['without rows beside another one', '| System | Action |\n| - | - |\n\n| A | B |\n| - | - |\n| c | d |', ['2//']],
    [
      'whose column stands in another one',
      '| System | Use |\n| - | - |\n| Stripe | read |\n\n| Action | B |\n| - | - |\n| c | d |',
      ['2//Action'],
    ],
    ['that names a label in a row', '| A | B |\n| - | - |\n| System | Action |', ['2//']],
    ['of something else', 'They are:\n\n| A | B |\n| - | - |\n| c | d |', ['2//']],
  ])('%s', (_, table, expected) => expect(brief(documentOf({ systems: table }))).toEqual(expected))

  test('is marked at the cell with a label', () => {
    const text = documentOf({ systems: '| Nr | System |\n| - | - |\n| 1 | Stripe |' })
    expect(marked(text, checkText(text, schema), rule)).toEqual(['System'])
    expect(messages(text)).toMatchObject([
      { field: 'Action', group: null, note: expect.stringMatching(/read or write/) },
    ])
  })

  test('with two of three columns is told once, however many rows it has', () => {
    const of = schemaOf('# T\n\n## 1. Jobs\n\nFor each job:\n\n- **Name:**\n- **Queue:**\n- **Limit:**\n')
    const text = '# D\n\n## 1. Jobs\n\n| Name | Queue |\n| - | - |\n| a | in |\n| b | out |\n'
    expect(messages(text, of)).toMatchObject([
      { section: '1', field: 'Limit', group: null, reason: expect.stringMatching(/^The table of .*no column `Limit`/) },
    ])
  })
})

describe('columns and plain labels of the template', () => {
  const of = schemaOf('# T\n\n## 1. Options\n\n- Good:\n- Bad:\n- Cost:\n- Risk:\n- Time:\n\n## 2. End\n\n> Say.\n')
  const found = (said: string): string[] => brief(`# D\n\n## 1. Options\n\n${said}\n\n## 2. End\n\nSaid.\n`, of)

  test.each<[string, string, string[]]>([
    ['said in other words', 'It is cheap and quick.', []],
    ['with two of five labels', '- Good: cheap\n- Bad: late', []],
    ['with three of five', '- Good: cheap\n- Bad: late\n- Cost: 5', ['1//Risk', '1//Time']],
  ])('%s', (_, said, expected) => expect(found(said)).toEqual(expected))

  test('a row promises all of its columns', () => {
    const columns = schemaOf(
      '# T\n\n## 1. Risks\n\n| Risk | Impact | Cost | Owner | Date | Place |\n| - | - | - | - | - | - |\n| | | | | | |\n\n## 2. End\n\n> Say.\n',
    )
    const text = '# D\n\n## 1. Risks\n\n| Risk | Impact |\n| - | - |\n| late | low |\n\n## 2. End\n\nSaid.\n'
    expect(brief(text, columns)).toEqual(['1//Cost', '1//Owner', '1//Date', '1//Place'])
  })

  test('half of them promise the others', () => {
    const four = schemaOf('# T\n\n## 1. Options\n\n- Good:\n- Bad:\n- Cost:\n- Risk:\n')
    expect(brief('# D\n\n## 1. Options\n\n- Good: cheap\n- Bad: late\n', four)).toEqual(['1//Cost', '1//Risk'])
    expect(brief('# D\n\n## 1. Options\n\n- Good: cheap\n', four)).toEqual([])
  })
})

describe('the head of the document', () => {
  const of = schemaOf('# T\n\n- **Date:**\n- **Owner:**\n\n## 1. Purpose\n\n> Say.\n')

  test.each<[string, string, string[]]>([
    ['has one of them', '# D\n\n- **Date:** today\n\n## 1. Purpose\n\nSaid.\n', ['(head)//Owner']],
    ['has none', '# D\n\nSome words.\n\n## 1. Purpose\n\nSaid.\n', ['(head)//']],
    ['is blank', '# D\n\n## 1. Purpose\n\nSaid.\n', ['(head)//']],
    ['has both', '# D\n\n- **Date:** today\n- **Owner:** us\n\n## 1. Purpose\n\nSaid.\n', []],
    ['is all there is', '# D\n\n- **Date:** today\n', []],
  ])('%s', (_, text, expected) => expect(brief(text, of)).toEqual(expected))

  test('is missed at the start, where there is no title', () => {
    expect(messages('## 1. Purpose\n\nSaid.\n', of)).toMatchObject([{ line: 1, column: 1, section: '(head)' }])
    expect(messages('1. **Date:** today\n\n## 1. Purpose\n\nSaid.\n', of)).toMatchObject([
      { line: 1, column: 1, section: '(head)', field: 'Owner' },
    ])
  })

  test('is called that', () =>
    expect(messages('# D\n\n## 1. Purpose\n\nSaid.\n', of)).toMatchObject([
      { line: 1, reason: expect.stringMatching(/^The start of the document .*`Date:` and `Owner:`/) },
    ]))
})
