/** Open points that say nothing, or are past the date that their author set. */
import { expect, test } from '@jest/globals'
import { checkText, schemaOf, today } from '../engine.ts'
import { marked, reasons } from './marked.ts'

const rule = 'clear-todo'
const schema = schemaOf('# T\n\n## 1. Jobs\n\nFor each job:\n\n- **Name:**\n- **Timeout:**\n\n## 2. Notes\n\n> Say.\n')
const documentOf = (timeout: string, notes = 'None.'): string =>
  `# D\n\n## 1. Jobs\n\n- **Name:** a\n- **Timeout:** ${timeout}\n\n## 2. Notes\n\n${notes}\n`
const found = (timeout: string, notes?: string): string[] => {
  const text = documentOf(timeout, notes)
  return marked(text, checkText(text, schema), rule)
}

test.each<[string, string[]]>([
  ['TBD', ['TBD']],
  ['TODO', ['TODO']],
  ['???', ['???']],
  ['TODO: ask', ['TODO']],
  ['TODO: ask the Orders team how long it takes', []],
  ['TODO: ask the Orders team by 2026-01-14', ['TODO']],
  [`TODO: ask the Orders team by ${today}`, []],
  ['TODO: ask the Orders team by 2026-01-16', []],
  ['5 s', []],
])('%j', (timeout, expected) => {
  expect(found(timeout)).toEqual(expected)
  expect(found('5 s', timeout)).toEqual(expected)
})

test('a message tells what is open, and stands with its field', () => {
  const text = documentOf('TODO: ask the Orders team by 2026-01-14', 'TBD')
  const checked = checkText(text, schema)
  expect(checked.messages.filter(({ ruleId }) => ruleId === rule)).toMatchObject([
    { severity: 'warning', section: '1', field: 'Timeout', group: 'a' },
    { severity: 'warning', section: '2', field: null, group: null },
  ])
  const [due, unclear] = reasons(checked, rule)
  expect(due).toMatch(/2026-01-14.*`ask the Orders team by 2026-01-14`/)
  expect(unclear).toMatch(/^`TBD`/)
})

test('what is not clear, and each date, is a finding of its own', () => {
  const print = (timeout: string): string | undefined =>
    checkText(documentOf(timeout), schema).messages.find(({ ruleId }) => ruleId === rule)?.fingerprint
  const due = print('TODO: ask the Orders team by 2026-01-14')
  expect(print('TBD')).toBe(print('TODO'))
  expect(print('TBD')).not.toBe(due)
  expect(print('TODO: ask the Stock team by 2026-01-14')).toBe(due)
  expect(print('TODO: ask the Orders team by 2026-01-13')).not.toBe(due)
})
