import { expect, test } from '@jest/globals'
import { defaultKind } from '../../src/config.ts'
import { columnsOf, saidUnder, usualColumns } from '../../src/report/columns.ts'
import { markdown } from '../../src/report/markdown.ts'
import { document, report } from './samples.ts'

const watching = (status: string, risk: string) => ({
  conventions: { ...defaultKind, watched: { ...defaultKind.watched, status, risk } },
})

test('columns are what the teams watch, each once', () => {
  expect(columnsOf([{ conventions: defaultKind }])).toEqual(usualColumns)
  expect(columnsOf([])).toEqual([])
  expect(columnsOf([watching('State', 'Impact'), watching('state', ''), watching('Stage', 'Impact')])).toEqual([
    'State',
    'Impact',
    'Stage',
  ])
})

test('a value is found however its label is written', () => {
  const { fields } = document({ fields: { 'State (of the decision)': 'Accepted' } })
  expect(saidUnder('state', { fields })).toBe('Accepted')
  expect(saidUnder('Status', { fields })).toBeUndefined()
})

test('the table has the columns of another team’s template', () => {
  const decision = document({ path: 'docs/adr/1.md', fields: { State: 'Accepted', Status: 'x' } })
  const body = markdown(report([decision]), {
    advices: new Map(),
    columns: ['State', 'Impact | @octocat'],
    comments: [],
    textOf: () => null,
  })
  expect(body).toContain('| Document | State | Errors | Warnings | TODOs |')
  expect(body).toContain('`Accepted`')
  expect(body).not.toContain('`x`')
})
