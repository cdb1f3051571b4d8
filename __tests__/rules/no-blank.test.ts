/** Sections, groups, rows and fields with nothing said, and what looks blank and is none. */
import { describe, expect, test } from '@jest/globals'
import type { Message } from '../../src/message.ts'
import { checkText, schemaOf } from '../engine.ts'
import { marked } from './marked.ts'

const rule = 'no-blank'
const messages = (text: string, template: string): Message[] =>
  checkText(text, schemaOf(template)).messages.filter(({ ruleId }) => ruleId === rule)
/** `severity section/group/field place` of each message. */
const found = (text: string, template: string): string[] => {
  const checked = checkText(text, schemaOf(template))
  const places = marked(text, checked, rule)
  return messages(text, template).map(
    ({ severity, section, group, field }, at) =>
      `${severity} ${section}/${group ?? ''}/${field ?? ''} ${places[at]?.split('\n')[0]}`,
  )
}

describe('a section of parts', () => {
  const asks = '# T\n\n## 1. Flow\n\nTell it in order.\n\n'
  const silent = '# T\n\n## 1. Flow\n\n'
  const parts = '### 1.1 Story\n\n> Tell.\n\n### 1.2 Steps\n\n> List.\n\n'
  const oneOptional = '### 1.1 Story\n\n> Tell.\n\n### 1.2 Steps (optional)\n\n> List.\n\n'
  const optional = '### 1.1 Story (optional)\n\n> Tell.\n\n### 1.2 Steps (optional)\n\n> List.\n\n'
  const named = '### 1.1 {title of the option}\n\n> Tell.\n\n### 1.2 {title of another one}\n\n> Tell.\n\n'
  const rest = '## 2. End\n\n> Say.\n'
  const document = (own: string, below = ''): string => `# D\n\n## 1. Flow\n\n${own}\n\n${below}## 2. End\n\nSaid.\n`
  const story = '### 1.1 Story\n\nTold.\n\n'

  test.each<[string, string, string, string[]]>([
    ['with none of them, and nothing said', silent + parts, document(''), ['error 1// ## 1. Flow']],
    ['with none of them, and to come', silent + parts, document('TODO'), ['error 1// ## 1. Flow']],
    ['with none of them, and something said', silent + parts, document('One step.'), []],
    ['that does not apply', silent + parts, document('Not applicable: it has no steps.'), []],
    ['with one of them', silent + parts, document('', story), []],
    ['that asks something, with none', asks + parts, document(''), ['error 1// ## 1. Flow']],
    ['that asks something, with one', asks + parts, document('', story), []],
    ['that asks something, with parts of which one is optional', asks + oneOptional, document('', story), []],
    ['that asks something, with optional parts alone', asks + optional, document('', story), ['error 1// ## 1. Flow']],
    ['that asks nothing, with optional parts alone', silent + optional, document('', story), []],
    ['that asks nothing, with none of its optional parts', silent + optional, document(''), ['error 1// ## 1. Flow']],
    [
      'that asks something, with parts that the author names',
      asks + named,
      document('', '### 1.1 By hand\n\nTold.\n\n'),
      [],
    ],
  ])('%s', (_, template, text, expected) => expect(found(text, template + rest)).toEqual(expected))

  test('is told the parts that are missing and required', () => {
    const [both] = messages(document(''), silent + parts + rest)
    expect(both?.reason).toMatch(/`1\.1` and `1\.2` are missing/)
    const [one] = messages(document(''), silent + oneOptional + rest)
    expect(one?.reason).not.toContain('1.2')
    const [none] = messages(document(''), silent + optional + rest)
    expect(none?.reason).toMatch(/says nothing\. /)
    const [untitled] = messages(
      '# D\n\n## Flow\n\n## End\n\nSaid.\n',
      '# T\n\n## Flow\n\n### Story\n\n> Tell.\n\n### Steps\n\n> List.\n\n## End\n\n> Say.\n',
    )
    expect(untitled?.reason).toMatch(/`Story` and `Steps` are missing/)
  })

  test('with fields of its own has those filled in', () => {
    const fields = '- **Owner:**\n- **Risk:**\n\n'
    expect(found(document('- **Owner:**\n- **Risk:** low', story), silent + fields + parts + rest)).toEqual([
      'error 1//Owner Owner:',
    ])
    expect(found(document('', story), silent + fields + parts + rest)).toEqual(['error 1// ## 1. Flow'])
    const may = '- **Owner (optional):**\n- **Risk (optional):**\n\n'
    expect(found(document('', story), silent + may + parts + rest)).toEqual([])
    expect(found(document('- **Owner:**', story), silent + may + parts + rest)).toEqual(['warning 1//Owner Owner:'])
  })
})

describe('a section', () => {
  const template =
    '# T\n\n## 1. Purpose\n\n> Say what it is for.\n\n## 2. Notes (optional)\n\nWrite them down.\n\n## 3. End\n'
  const document = (purpose: string, notes = 'None.'): string =>
    `# D\n\n## 1. Purpose\n\n${purpose}\n\n## 2. Notes\n\n${notes}\n\n## 3. End\n\nSaid.\n`

  test.each<[string, string, string[]]>([
    ['blank', document(''), ['error 1// ## 1. Purpose']],
    ['with a comment', document('<!-- later -->'), ['error 1// ## 1. Purpose']],
    ['with a dash', document('-'), ['error 1// ## 1. Purpose']],
    ['optional and blank', document('Said.', ''), ['warning 2// ## 2. Notes']],
    ['with a word', document('Yes.'), []],
    ['to come', document('TODO'), []],
    ['with a picture', document('🚚'), []],
  ])('%s', (_, text, expected) => expect(found(text, template)).toEqual(expected))

  test('comes with the advice of the template', () => {
    expect(messages(document(''), template)[0]?.note).toMatch(/Say what it is for/)
    expect(messages(document('Said.', ''), template)[0]?.note).toBe(null)
  })

  test('the head of a document is no section', () => {
    const head = '# T\n\n- **Date:**\n- **Owner:**\n\n## 1. Purpose\n\n> Say.\n'
    expect(found('# D\n\n## 1. Purpose\n\nSaid.\n', head)).toEqual([])
    expect(found('# D\n\n- **Date:**\n- **Owner:** us\n\n## 1. Purpose\n\nSaid.\n', head)).toEqual([
      'error (head)//Date Date:',
    ])
  })
})

describe('a field', () => {
  const template =
    '# T\n\n> Where nothing applies, write "Not applicable here" and say why.\n\n## 1. Jobs\n\nFor each job:\n\n- **Name:**\n- **Status:** e.g., Draft, Live (prod).\n- **Size:** e.g., small, big.\n- **Limit:** (in seconds)\n- **Queue:**\n  - Which one?\n\n## 2. Entry\n\n- **Owner:**\n- **Board (optional):**\n'
  const document = (jobs: string, entry = '- **Owner:** Ops'): string =>
    `# D\n\n## 1. Jobs\n\n${jobs}\n\n## 2. Entry\n\n${entry}\n`
  const job = '- **Name:** a\n- **Status:** Draft\n- **Size:** big\n- **Limit:** 5\n- **Queue:** in'
  const blank = (label: string, of = job): string => of.replace(new RegExp(`(\\*\\*${label}:\\*\\*).*`), '$1')

  test.each<[string, string, string[]]>([
    ['of the only group', document(blank('Limit')), ['error 1/a/Limit Limit:']],
    ['that names the only group', document(blank('Name')), ['error 1//Name Name:']],
    ['of a second group', document(`${job}\n\n${blank('Queue')}`), ['error 1/a/Queue Queue:']],
    ['that names a second group', document(`${job}\n\n${blank('Name')}`), ['error 1/no. 2/Name Name:']],
    ['outside of groups', document(job, '- **Owner:**'), ['error 2//Owner Owner:']],
    ['that may be left out', document(job, '- **Owner:** Ops\n- **Board:**'), ['warning 2//Board Board:']],
    ['given again', document(job, '- **Owner:** Ops\n- **Board:** none\n- **Owner:**'), ['error 2//Owner Owner:']],
    ['given again, and said', document(job, '- **Owner:** Ops\n- **Board:** none\n- **Owner:** Finance'), []],
    ['in code', document(job, '- **Owner:**\n\n  ```text\n  Ops\n  ```'), []],
    ['with the hint of the template', document(job.replace('**Limit:** 5', '**Limit:** (in seconds)')), []],
  ])('%s', (_, text, expected) => expect(found(text, template)).toEqual(expected))

  test('comes with the remedy of the template, and its advice', () => {
    const of = (label: string): Message | undefined => messages(document(blank(label)), template)[0]
    expect(of('Status')?.reason).toMatch(/Choose `Draft` or `Live \(prod\)`/)
    // The list is open.
    expect(of('Size')?.reason).toMatch(/`Not applicable here`/)
    expect(of('Name')?.reason).toMatch(/`Not applicable here`/)
    expect(of('Name')?.note).toBe(null)
    expect(of('Limit')?.note).toMatch(/in seconds/)
    expect(of('Queue')?.note).toBe('Which one?')
    const [again] = messages(document(job, '- **Owner:** Ops\n- **Owner:**'), template)
    expect(again).toMatchObject({ section: '2', group: null, reason: expect.stringMatching(/`2\. Entry`/) })
  })

  test('names the group that it is of, where that has a name', () => {
    expect(messages(document(blank('Limit')), template)[0]?.reason).toMatch(/`Limit:` of `a` in `1\. Jobs`/)
    expect(messages(document(blank('Name')), template)[0]?.reason).toMatch(/`Name:` of `1\. Jobs`/)
    expect(messages(document(job, '- **Owner:**'), template)[0]?.reason).toMatch(/`Owner:` of `2\. Entry`/)
  })
})

describe('a group', () => {
  const template = '# T\n\n## 1. Jobs\n\nFor each job:\n\n- **Name:**\n- **Queue:**\n'
  const job = '### Import\n\n- **Name:** import\n- **Queue:** in\n\n'

  test.each<[string, string, string[]]>([
    ['with a title and nothing below', `${job}### Export\n`, ['error 1/Export/ Export']],
    ['with a title and a sentence', `${job}### Export\n\nAs the import, the other way.\n`, []],
    ['with a title and a word to come', `${job}### Export\n\nTODO\n`, []],
    ['with a title and a comment', `${job}### Export\n\n<!-- later -->\n`, ['error 1/Export/ Export']],
  ])('%s', (_, jobs, expected) => expect(found(`# D\n\n## 1. Jobs\n\n${jobs}`, template)).toEqual(expected))
})

describe('a row of a table', () => {
  const template = '# T\n\n## 1. Risks\n\n| Risk | Impact | Notes |\n| - | - | - |\n| | | |\n\n## 2. End\n\n> Say.\n'
  const document = (...rows: readonly string[]): string =>
    `# D\n\n## 1. Risks\n\n| Risk | Impact | Notes |\n| - | - | - |\n${rows.join('\n')}\n\n## 2. End\n\nSaid.\n`

  test.each<[string, readonly string[], number]>([
    ['filled in', ['| late | low | none |'], 0],
    ['without what may be left out', ['| late | low | |'], 0],
    ['without one', ['| late | | |'], 1],
    ['blank is told once', ['| | | |'], 1],
    ['blank below one that is filled in', ['| late | low | |', '| | | |'], 1],
    ['with dashes', ['| late | – | – |'], 0],
  ])('%s', (_, rows, expected) => expect(found(document(...rows), template)).toHaveLength(expected))

  test('of the template is told by what is left in it', () => {
    const example = template.replace('| | | |', '| e.g., orders that come late | | |')
    const left = '| e.g., orders that come late | | |'
    expect(found(document(left), example)).toEqual([])
    expect(found(document('| Late orders | | |'), example)).toHaveLength(1)
    expect(found(document('| Late orders | low | |', left, '| | | |'), example)).toHaveLength(1)
  })

  test('where the template has labels, each cell is a field', () => {
    const labels = '# T\n\n## 1. Jobs\n\nFor each job:\n\n- **Name:**\n- **Queue:**\n- **Board (optional):**\n'
    const text = '# D\n\n## 1. Jobs\n\n| Name | Queue | Board |\n| - | - | - |\n| a | | |\n| | | |\n'
    expect(found(text, labels).map((each) => each.replace(/ [^ ]*$/, ''))).toEqual([
      'error 1/a/Queue',
      'error 1/no. 2/Name',
      'error 1/no. 2/Queue',
    ])
  })
})

test('a key of the frontmatter may be blank where it may be left out', () => {
  const below = '# D\n\n## 1. Purpose\n\nSaid.\n'
  const keys = '---\nowner: <team>\nboard:\n---\n\n# T\n\n## 1. Purpose\n\n> Say.\n'
  expect(found(`---\nowner:\nboard:\n---\n\n${below}`, keys)).toEqual([])
  const labels = '# T\n\n- **Owner:**\n- **Date:**\n- **Board (optional):**\n\n## 1. Purpose\n\n> Say.\n'
  expect(found(`---\nowner:\ndate: today\nboard:\n---\n\n${below}`, labels)).toEqual(['error (head)//Owner owner'])
})
