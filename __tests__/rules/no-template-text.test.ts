/** What of the template is left in a document: as its answer, beside an answer, in runs, in the frontmatter and as title. */
import { describe, expect, test } from '@jest/globals'
import type { Message } from '../../src/message.ts'
import { checkText, schemaOf } from '../engine.ts'
import { marked } from './marked.ts'

const rule = 'no-template-text'
const advice = '> Delete the advice in quotes when you are done.'
const tell = 'Tell in two sentences what this moves, and for whom.'
const begin = 'Where does a run begin in the shop?'
const end = 'Where does it end in the shop?'
const team = '> Name the team that asked for it.'
const words = '> Avoid words that nobody can check.'
const order = '> Tell it in order, from the start.'
const story = '> Tell the story of one single order.'
const attempts = 'Most attempts in a row.'
const waiting = 'Waiting time between two attempts.'
const owner = 'Name the team that answers for it.'
const limit = 'State the limit and where it is set.'
const template = `# Workflow Template

${advice}

## 1. Purpose

${tell}

- ${begin}
- ${end}

${team}

${words}

## 2. Jobs

For each job:

- **Name:**
- **Retry policy:**
  - ${attempts}
  - ${waiting}

## 3. Flow

${order}

### 3.1 Story

${story}

## 4. Entry

- **Owner:** ${owner}
- **Limit:** ${limit}
`
const schema = schemaOf(template)
const documentOf = ({
  title = 'Order sync',
  head = '',
  purpose = 'Moves orders.',
  jobs = '- **Name:** a\n- **Retry policy:** none',
  flow = 'In order.',
  part = 'Told.',
  entry = '- **Owner:** Ops\n- **Limit:** 5',
} = {}): string =>
  `# ${title}\n\n${head}## 1. Purpose\n\n${purpose}\n\n## 2. Jobs\n\n${jobs}\n\n## 3. Flow\n\n${flow}\n\n### 3.1 Story\n\n${part}\n\n## 4. Entry\n\n${entry}\n`
const messages = (text: string, of = schema): Message[] =>
  checkText(text, of).messages.filter(({ ruleId }) => ruleId === rule)
/** `severity section/group/field [fixable] place` of each message. */
const found = (text: string, of = schema): string[] => {
  const places = marked(text, checkText(text, of), rule)
  return messages(text, of).map(
    ({ severity, section, group, field, expected }, at) =>
      `${severity === 'error' ? 'ANSWER ' : ''}${section ?? ''}/${group ?? ''}/${field ?? ''}${expected[0] === '' ? ' -' : ''} ${places[at]}`,
  )
}

describe('text of the template', () => {
  test.each<[string, Parameters<typeof documentOf>[0], string[]]>([
    ['none', {}, []],
    ['is the answer', { purpose: tell }, [`ANSWER 1// ${tell}`]],
    ['stands before one', { purpose: `${tell} Moves orders.` }, [`1// - ${tell}`]],
    ['stands behind one', { purpose: `Moves orders.\n\n${tell}` }, [`1// - ${tell}`]],
    ['goes with its marks', { purpose: `Moves orders.\n\n**${tell}**` }, [`1// - **${tell}**`]],
    ['around one', { purpose: `${tell}\n\nMoves orders.\n\n${words}` }, [`1// - ${tell}`, `1// - ${words}`]],
    ['as an answered question is none', { purpose: `- ${begin} At noon.\n- ${end} At night.` }, []],
    // An open question stays as long as somebody may answer it.
    ['as a question beside an answered one', { purpose: `- ${begin} At noon.\n- ${end}` }, [`1// ${end}`]],
    ['in another section', { part: `Told.\n\n${tell}` }, [`3.1// - ${tell}`]],
    [
      "in the author's own section",
      { entry: `- **Owner:** Ops\n- **Limit:** 5\n\n## 9. Own\n\n${tell}` },
      [`// - ${tell}`],
    ],
  ])('%s', (_, parts, expected) => expect(found(documentOf(parts))).toEqual(expected))

  test('is one finding as far as nothing of the author stands between', () => {
    const all = [tell, `- ${begin}\n- ${end}`, team, words].join('\n\n')
    expect(found(documentOf({ purpose: all }))).toEqual([`ANSWER 1// ${all}`])
    expect(found(documentOf({ purpose: `Moves orders.\n\n${all}` }))).toEqual([`1// ${all}`])
    const quotes = (between: string): string => `Moves orders.\n\n${team}\n\n${between}${words}`
    expect(found(documentOf({ purpose: quotes('') }))).toEqual([`1// - ${team}\n\n${words}`])
    expect(found(documentOf({ purpose: quotes('<!-- Ops? -->\n\n') }))).toEqual([
      `1// ${team.slice(2)}\n\n<!-- Ops? -->\n\n${words}`,
    ])
    expect(found(documentOf({ purpose: quotes('Ops.\n\n') }))).toEqual([`1// - ${team}`, `1// - ${words}`])
  })
})

describe('advice', () => {
  test.each<[string, Parameters<typeof documentOf>[0], string[]]>([
    // As long as nothing is said, it is of use.
    ['alone', { purpose: team }, [`1// ${team.slice(2)}`]],
    ['above a comment', { purpose: `${team}\n\n<!-- soon -->` }, [`1// ${team.slice(2)}`]],
    ['above a word to come', { purpose: `${team}\n\nTODO` }, [`1// - ${team}`]],
    [
      'with text that should be an answer',
      { purpose: `${team}\n\n${tell}` },
      [`ANSWER 1// ${team.slice(2)}\n\n${tell}`],
    ],
    ['of the whole', { head: `${advice}\n\n` }, [`// - ${advice}`]],
    [
      'of the whole, where one section says something',
      { head: `${advice}\n\n`, purpose: '', jobs: '', flow: '', part: '' },
      [`// - ${advice}`],
    ],
    [
      'of the whole, where none does',
      { head: `${advice}\n\n`, purpose: '', jobs: '', flow: '', part: '', entry: '' },
      [`// ${advice.slice(2)}`],
    ],
    ['of a section with parts', { flow: order }, [`3// - ${order}`]],
    [
      'of a section with parts, and of one of them',
      { flow: order, part: story },
      [`3// - ${order}`, `3.1// ${story.slice(2)}`],
    ],
    ['of a part', { part: `${story}\n\nTold.` }, [`3.1// - ${story}`]],
    [
      'above fields of which one is filled in',
      { entry: `${team}\n\n- **Owner:** Ops\n- **Limit:**` },
      [`4// - ${team}`],
    ],
    ['above fields', { entry: `${team}\n\n- **Owner:**\n- **Limit:**` }, [`4// ${team.slice(2)}`]],
    ['below a blank field', { entry: `- **Owner:** Ops\n- **Limit:**\n\n${team}` }, [`4//Limit ${team.slice(2)}`]],
    ['below a field', { entry: `- **Owner:**\n- **Limit:** 5\n\n  ${team}` }, [`4//Limit - ${team}`]],
    [
      'below a field of one group',
      { jobs: `- **Name:** a\n- **Retry policy:** 5\n\n  ${team}\n\n- **Name:** b\n- **Retry policy:**` },
      [`2/a/Retry policy - ${team}`],
    ],
    [
      'below a blank field of one group',
      { jobs: `- **Name:** a\n- **Retry policy:**\n\n  ${team}\n\n- **Name:** b\n- **Retry policy:** 5` },
      [`2/a/Retry policy ${team.slice(2)}`],
    ],
  ])('%s', (_, parts, expected) => expect(found(documentOf(parts))).toEqual(expected))
})

describe('a hint', () => {
  const both = `\n  - ${attempts}\n  - ${waiting}`
  const half = `\n  - ${attempts} Five.\n  - ${waiting}`
  const none = both.slice(5)

  test.each<[string, Parameters<typeof documentOf>[0], string[]]>([
    ['for an answer', { entry: `- **Owner:** ${owner}\n- **Limit:** 5` }, [`ANSWER 4//Owner ${owner}`]],
    [
      'for each answer',
      { entry: `- **Owner:** ${owner}\n- **Limit:** ${limit}` },
      [`ANSWER 4//Owner ${owner}`, `ANSWER 4//Limit ${limit}`],
    ],
    [
      'beside one',
      { entry: `- **Owner:** Ops. ${owner}\n- **Limit:** ${limit}` },
      [`4//Owner - ${owner}`, `ANSWER 4//Limit ${limit}`],
    ],
    ['in two bullets', { jobs: `- **Name:** a\n- **Retry policy:**${both}` }, [`ANSWER 2/a/Retry policy ${none}`]],
    [
      'in two bullets of one group',
      { jobs: `- **Name:** a\n- **Retry policy:**${both}\n- **Name:** b\n- **Retry policy:**${half}` },
      [`ANSWER 2/a/Retry policy ${none}`, `2/b/Retry policy ${attempts}`, `2/b/Retry policy ${waiting}`],
    ],
    [
      'in two bullets of the other',
      { jobs: `- **Name:** a\n- **Retry policy:**${half}\n- **Name:** b\n- **Retry policy:**${both}` },
      [`2/a/Retry policy ${attempts}`, `2/a/Retry policy ${waiting}`, `ANSWER 2/b/Retry policy ${none}`],
    ],
  ])('%s', (_, parts, expected) => expect(found(documentOf(parts))).toEqual(expected))
})

describe('a prompt in plain words', () => {
  const prompt = 'Name all of the risks that you know.'
  const line = 'Take this line out when you are done.'
  const of = schemaOf(
    `# T\n\n${line}\n\n## 1. Risks\n\n${prompt}\n\n- **Risk:**\n- **Impact:**\n\n### 1.1 Limits\n\n> How much.\n\n## 2. Flow\n\nTell it in order, from the start.\n\n### 2.1 Story\n\n> Tell.\n`,
  )
  const flow = 'Tell it in order, from the start.'
  const text = ({ head = '', risks = 'late', own = 'Told.', story = 'Told.' } = {}): string =>
    `# D\n\n${head}## 1. Risks\n\n${prompt}\n\n- **Risk:** ${risks}\n- **Impact:** ${risks}\n\n### 1.1 Limits\n\nFive.\n\n## 2. Flow\n\n${own}\n\n### 2.1 Story\n\n${story}\n`

  test.each<[string, string, string[]]>([
    ['above fields', text(), [`1// - ${prompt}`]],
    ['above blank fields is no answer', text({ risks: '' }), [`1// - ${prompt}`]],
    ['above a part', text({ own: flow }), [`1// - ${prompt}`, `2// - ${flow}`]],
    ['without a part', text({ own: flow }).replace(/### 2\.1[\s\S]*/, ''), [`1// - ${prompt}`, `ANSWER 2// ${flow}`]],
    ['of the whole', text({ head: `${line}\n\n` }), [`// - ${line}`, `1// - ${prompt}`]],
    [
      'below a blank field of a section with parts',
      text({ risks: '' }).replace(`${prompt}\n\n`, '').replace('- **Impact:** \n', `- **Impact:**\n\n  > ${prompt}\n`),
      [`1//Impact ${prompt}`],
    ],
  ])('%s', (_, document, expected) => expect(found(document, of)).toEqual(expected))
})

describe('the frontmatter', () => {
  const of = schemaOf(
    '---\ntitle: Workflow template\nowner: {team name}\nstatus: proposed\n---\n\n# T\n\n## 1. Purpose\n\n> Say.\n',
  )
  const text = (frontmatter: string): string => `---\n${frontmatter}\n---\n\n# D\n\n## 1. Purpose\n\nSaid.\n`

  test.each<[string, string, string[]]>([
    ['of the author', 'title: Orders\nowner: Ops\nstatus: proposed', []],
    ['left as it is', 'title: Workflow template\nowner: {team name}', ['Workflow template', '{team name}']],
    ['in another order', 'owner: Ops\ndate: today\ntitle: workflow  template', ['workflow  template']],
    ['in quotes', 'title: "Workflow template"', ['"Workflow template"']],
    ['with spaces', 'owner: {team name}  \ntitle: Orders', ['{team name}']],
    ['of another map', 'owner: {name: Ops}', []],
    ['with the value of another key', 'date: Workflow template', []],
    ['without these keys', 'date: today', []],
    ['without a value', 'title:\nowner:', []],
    ['with a key alone', '? title\n? owner', []],
    ['with a number', 'title: 5\nowner: 6', []],
    ['that is a list', '- Workflow template', []],
    ['that is no YAML', 'title: Workflow template\nowner: [a', []],
    ['with an error behind', 'title: Workflow template\n  owner: a: b', []],
  ])('%s', (_, frontmatter, expected) =>
    expect(marked(text(frontmatter), checkText(text(frontmatter), of), rule)).toEqual(expected),
  )

  test('is no place of a section, and each key is a finding of its own', () => {
    const both = messages(text('title: Workflow template\nowner: {team name}'), of)
    expect(both).toMatchObject([
      {
        section: null,
        severity: 'warning',
        expected: [],
        reason: expect.stringMatching(/^`title`.*`Workflow template`/),
      },
      { section: null, severity: 'warning', expected: [], reason: expect.stringMatching(/^`owner`.*`\{team name\}`/) },
    ])
    expect(both[0]?.fingerprint).not.toBe(both[1]?.fingerprint)
    expect(messages('# D\n\n## 1. Purpose\n\nSaid.\n', of)).toEqual([])
  })
})

describe('the title', () => {
  test.each<[string, string[]]>([
    ['Workflow Template', ['// # Workflow Template']],
    ['workflow *template*', ['// # workflow *template*']],
    ['Workflow Template of Orders', []],
    ['Template', []],
  ])('%s', (title, expected) => expect(found(documentOf({ title }))).toEqual(expected))

  test('with a placeholder is told as one', () => {
    const of = schemaOf('# {Name of the workflow}\n\n## 1. Purpose\n\n> Say.\n')
    const text = '# {Name of the workflow}\n\n## 1. Purpose\n\nSaid.\n'
    expect(messages(text, of)).toEqual([])
    expect(checkText(text, of).messages.map(({ ruleId }) => ruleId)).toEqual(['no-placeholder'])
  })

  test('is none of the template where that has none', () => {
    const of = schemaOf('## 1. Purpose\n\n> Say.\n')
    expect(messages('# D\n\n## 1. Purpose\n\nSaid.\n', of)).toEqual([])
    expect(messages('## 1. Purpose\n\nSaid.\n', schema)).toEqual([])
  })
})

test('a finding is known by its words', () => {
  const print = (purpose: string): string | undefined => messages(documentOf({ purpose }))[0]?.fingerprint
  expect(print(`Moves orders.\n\n${tell.toUpperCase()}`)).toBe(print(`Moves orders.\n\n${tell}`))
  expect(print(`Moves orders.\n\n${team}`)).not.toBe(print(`Moves orders.\n\n${tell}`))
})
