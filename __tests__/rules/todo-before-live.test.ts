import { describe, expect, test } from '@jest/globals'
import { compareDocument } from '../../src/compare.ts'
import { defaultKind } from '../../src/config.ts'
import type { FileContent } from '../../src/source/source.ts'
import { checkText, compareTexts, path, schemaOf, today } from '../engine.ts'
import { marked, reasons } from './marked.ts'

const rule = 'todo-before-live'
const schema = schemaOf(
  '# T\n\n## 1. Entry\n\n- **Status:** e.g., Draft, In review, Live (staging), Live (prod), Deprecated.\n- **Limit:**\n\n## 2. Notes\n',
)
const documentOf = (status: string, limit: string, notes = 'Nothing.'): string =>
  `# D\n\n## 1. Entry\n\n- **Status:** ${status}\n- **Limit:** ${limit}\n\n## 2. Notes\n\n${notes}\n`

const found = (status: string, limit: string, notes?: string): string[] => {
  const text = documentOf(status, limit, notes)
  return marked(text, checkText(text, schema), rule)
}
/** `severity baselineState text` of each message. */
const compared = (base: string | null, head: string): string[] =>
  compareTexts(base, head, null, schema)
    .messages.filter(({ ruleId }) => ruleId === rule)
    .map(({ severity, baselineState, reason }) => `${severity} ${baselineState} ${/: `(.*)`/.exec(reason)?.[1]}`)

describe('an open TODO in a live document', () => {
  test.each([
    ['Live (prod)', 'TODO: ask Finance for one', undefined, ['TODO']],
    ['**LIVE (Prod)** - all regions', 'TBD', undefined, ['TBD']],
    ['Live (prod)', '5, perhaps more (TODO: ask Finance)', 'FIXME write these notes', ['TODO', 'FIXME']],
    ['Live (prod)', 'none', '<!-- TODO: ask Finance for one -->', ['TODO']],
    ['Live (prod)\n\n  TODO: agree with Risk on it', 'none', undefined, ['TODO']],
    ['Live (prod)', 'none', '- TODO: one to do\n- TODO: another one to do', ['TODO', 'TODO']],
  ])('%j %j', (status, limit, notes, expected) => expect(found(status, limit, notes)).toEqual(expected))

  test('is named', () => {
    const said = (limit: string): string => reasons(checkText(documentOf('Live (prod)', limit), schema), rule).join()
    expect(said('TODO: ask Finance for one')).toMatch(
      /^Open TODO in a document that is `Live \(prod\)`: `ask Finance for one`\. Settle it/,
    )
    expect(said('TBD')).toContain('`TBD`')
  })
})

describe('nothing is wrong', () => {
  test.each([
    ['Live (staging)', 'TODO: ask Finance for one'],
    ['In review', 'TODO: ask Finance for one'],
    ['Draft, next Live (prod)', 'TODO: ask Finance for one'],
    ['Live', 'TODO: ask Finance for one'],
    ['', 'TODO: ask Finance for one'],
    ['TODO', 'TODO: ask Finance for one'],
    ['Draft / Live (prod)', 'TODO: ask Finance for one'],
    ['Deprecated, was Live (prod)', 'TODO: ask Finance for one'],
    ['Live (prod)\n- **Status:** Draft', 'TODO: ask Finance for one'],
    ['Live (prod)', 'a to-do list, `TODO` in code, and todo_list'],
    ['Live (prod)', '\n\n  ```\n  # TODO of the code\n  x\n  ```'],
  ])('%j %j', (status, limit) => expect(found(status, limit)).toEqual([]))

  test('where the template has no such field', () => {
    const other = schemaOf('# T\n\n## 1. Entry\n\n- **Stage:** e.g., Draft, Live (dev), Live (prod).\n- **Limit:**\n')
    const text = documentOf('Live (prod)', 'TODO: ask Finance').replace('Status', 'Stage')
    expect(marked(text, checkText(text, other), rule)).toEqual([])
    const kind = { ...defaultKind, watched: { ...defaultKind.watched, status: 'Stage' } }
    expect(marked(text, checkText(text, other, kind), rule)).toEqual(['TODO'])
  })

  test('where another status is the one to go live with', () => {
    const kind = { ...defaultKind, watched: { ...defaultKind.watched, approveInto: ['live (Staging)'] } }
    const judged = (status: string): string[] => {
      const text = documentOf(status, 'TODO: ask Finance')
      return marked(text, checkText(text, schema, kind), rule)
    }
    expect([judged('Live (prod)'), judged('Live (staging)')]).toEqual([[], ['TODO']])
    kind.watched.approveInto.push('Live (prod)')
    expect([judged('Live (prod)'), judged('Live (staging)'), judged('Draft')]).toEqual([['TODO'], ['TODO'], []])
  })
})

describe('against base', () => {
  const old = 'TODO: ask Finance for the limit'

  test('without one it is a warning', () => {
    const { messages } = checkText(documentOf('Live (prod)', old), schema)
    expect(messages.filter(({ ruleId }) => ruleId === rule).map(({ severity }) => severity)).toEqual(['warning'])
  })

  test.each<[string, string | null, string, string[]]>([
    [
      'carried',
      documentOf('Live (prod)', old),
      documentOf('Live (prod)', old, 'More.'),
      ['warning unchanged ask Finance for the limit'],
    ],
    [
      'live with an old one',
      documentOf('In review', old),
      documentOf('Live (prod)', old),
      ['warning new ask Finance for the limit'],
    ],
    [
      'reworded',
      documentOf('Live (prod)', old),
      documentOf('Live (prod)', `${old} now`),
      ['warning unchanged ask Finance for the limit now'],
    ],
    [
      'moved',
      documentOf('Live (prod)', old),
      documentOf('Live (prod)', '5', old),
      ['warning new ask Finance for the limit', 'warning absent ask Finance for the limit'],
    ],
    ['new', documentOf('Live (prod)', '5'), documentOf('Live (prod)', old), ['error new ask Finance for the limit']],
    [
      'live with a new one',
      documentOf('In review', '5'),
      documentOf('Live (prod)', old),
      ['error new ask Finance for the limit'],
    ],
    ['added', null, documentOf('Live (prod)', old), ['error new ask Finance for the limit']],
    ['added as a draft', null, documentOf('Draft', old), []],
    [
      'one beside an old one',
      documentOf('Live (prod)', old),
      documentOf('Live (prod)', `TODO: name who decides. ${old}`),
      ['error new name who decides', 'warning unchanged ask Finance for the limit'],
    ],
    [
      'the same once more',
      documentOf('Live (prod)', old),
      documentOf('Live (prod)', old, old),
      ['warning unchanged ask Finance for the limit', 'error new ask Finance for the limit'],
    ],
  ])('%s', (_, base, head, expected) => expect(compared(base, head)).toEqual(expected))

  test('that could not be read, nobody knows what is new', () => {
    const unreadable: FileContent = { kind: 'unreadable', reason: 'it is not UTF-8.' }
    const head: FileContent = { kind: 'text', text: documentOf('Live (prod)', old) }
    const { messages } = compareDocument(
      { path, previousPath: null, change: 'modified', base: unreadable, head },
      { schema, kind: defaultKind, today, ruleUrl: () => '' },
    )
    expect(messages.filter(({ ruleId }) => ruleId === rule).map(({ severity }) => severity)).toEqual(['warning'])
  })
})
